import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { BOUNDS } from '../../src/lib/server/collab/bounds.ts';
import { CommitQueue } from '../../src/lib/server/collab/commit-queue.ts';
import type { Connection } from '../../src/lib/server/collab/connection.ts';
import { MemoryStore } from '../../src/lib/server/collab/memory-store.ts';
import { writeAwareness, writeStep1, writeStep2, writeUpdate } from '../../src/lib/server/collab/messages.ts';
import { kindOf } from '../../src/lib/server/collab/kinds.ts';
import { Room } from '../../src/lib/server/collab/room.ts';
import { Tally } from '../../src/lib/server/collab/tally.ts';
import { readStored } from './harness/stored.ts';

const SEED = 20_261_122;
const FRAMES = 1_000_000;
const HONEST = 'Les ateliers de l’été ont réuni soixante personnes.';

/** Frames of every kind that a client sends while it writes a rich text. */
function validFrames(): Uint8Array[] {
	const doc = new Y.Doc();
	doc.clientID = 7;
	const frames: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => frames.push(writeUpdate(update)));
	const fragment = doc.getXmlFragment('contenu');
	for (let i = 0; i < 12; i++) {
		const paragraph = new Y.XmlElement('paragraph');
		fragment.insert(i, [paragraph]);
		paragraph.insert(0, [new Y.XmlText(`Constat ${i} : l’été, « ici » — 25 %`)]);
		paragraph.setAttribute('niveau', String(i));
	}
	doc.getText('t').insert(0, 'bonjour', { bold: true });
	doc.getText('t').delete(1, 3);
	doc.getMap('m').set('a', { b: [1, null, true] });
	fragment.delete(2, 4);
	const awareness = new Awareness(doc);
	awareness.setLocalState({ user: { name: 'Ana' }, cursor: { anchor: 1, head: 2 } });
	frames.push(writeAwareness(encodeAwarenessUpdate(awareness, [doc.clientID])));
	frames.push(
		writeStep1(Y.encodeStateVector(doc)),
		writeStep2(Y.encodeStateAsUpdate(doc)),
		new Uint8Array([3])
	);
	awareness.destroy();
	return frames;
}

/** A connection as a room sees it, without a socket: it only counts. */
function stubConnection() {
	const counts = { sent: 0, closed: 0 };
	const connection = {
		identity: { id: 'mal', name: 'Mal' },
		right: 'ecriture',
		received: 0,
		behind: null,
		backlog: 0,
		send: () => counts.sent++,
		sendFramed: () => counts.sent++,
		acknowledge: () => {},
		onceDrained: () => {},
		close: () => counts.closed++
	} as unknown as Connection;
	return { connection, counts };
}

type Mutation = { at: number; byte: number; kind: 'set' | 'flip' | 'cut' | 'insert' | 'double' };

function mutate(frame: Uint8Array, mutations: Mutation[]): Uint8Array {
	let bytes = [...frame];
	for (const { at, byte, kind } of mutations) {
		const place = bytes.length ? at % bytes.length : 0;
		if (kind === 'set') bytes[place] = byte;
		else if (kind === 'flip') bytes[place] = (bytes[place] ?? 0) ^ (1 << (byte % 8));
		else if (kind === 'cut') bytes = bytes.slice(0, place);
		else if (kind === 'insert') bytes.splice(place, 0, byte);
		else bytes = bytes.concat(bytes.slice(place));
	}
	return new Uint8Array(bytes);
}

test('un million de messages abîmés : ni chute, ni croissance, le document reste lisible', async () => {
	const store = new MemoryStore();
	store.add('d');
	const queue = new CommitQueue(store);
	const lost: string[] = [];
	const room = new Room('d', (await store.load('d'))!, {
		kind: await kindOf('texte'),
		queue,
		store,
		bounds: BOUNDS,
		tally: new Tally(),
		events: { idle: () => {}, lost: () => lost.push('lost') }
	});
	const valid = validFrames();
	const { connection, counts } = stubConnection();
	room.join(connection);
	const author = new Y.Doc();
	author.clientID = 2_123_456_789;
	author.getText('diagnostic').insert(0, HONEST);
	room.receive(connection, writeUpdate(Y.encodeStateAsUpdate(author)));
	for (const frame of valid) room.receive(connection, frame);

	const mutation = fc.record({
		at: fc.nat(400),
		byte: fc.nat(255),
		kind: fc.constantFrom('set', 'flip', 'cut', 'insert', 'double')
	});
	const attacks = fc.sample(
		fc.tuple(
			fc.nat(valid.length - 1),
			fc.array(mutation as fc.Arbitrary<Mutation>, { minLength: 1, maxLength: 3 })
		),
		{ numRuns: 50_000, seed: SEED }
	);
	for (let i = 0; i < FRAMES; i++) {
		const [frame, mutations] = attacks[i % attacks.length]!;
		// Another turn over the same list damages other places.
		const turn = Math.floor(i / attacks.length);
		room.receive(
			connection,
			mutate(
				valid[frame]!,
				mutations.map((m) => ({ ...m, at: m.at + 37 * turn, byte: (m.byte + 11 * turn) & 255 }))
			)
		);
		if (i % 5_000 === 0) await new Promise(setImmediate);
	}
	await queue.drain();

	expect(lost).toEqual([]);
	expect(counts.closed).toBeGreaterThan(FRAMES / 10);
	expect(room.bytes).toBeLessThan(BOUNDS.document);
	expect(room.content.doc.store.pendingStructs).toBeNull();
	const copy = new Y.Doc();
	readStored(copy, (await store.load('d'))!);
	expect(Y.encodeStateVector(copy)).toEqual(Y.encodeStateVector(room.content.doc));
	expect(copy.getXmlFragment('contenu').toString()).toBe(
		room.content.doc.getXmlFragment('contenu').toString()
	);
	// A writer may delete, so damaged frames of one author can harm that author's text; never somebody else's.
	expect(copy.getText('diagnostic').toString()).toBe(HONEST);
}, 300_000);

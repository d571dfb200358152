import { randomUUID } from 'node:crypto';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { connect } from './harness/client.ts';
import { eventually } from './harness/eventually.ts';
import { startCollab, type TestCollab } from './harness/server.ts';

let collab: TestCollab;
let document: string;
beforeEach(async () => {
	collab = await startCollab({ linger: 50 });
	document = randomUUID();
	collab.store.add(document);
});
afterEach(() => collab.close());

function bodyOf(vector: Uint8Array, update?: Uint8Array): Uint8Array<ArrayBuffer> {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint8Array(encoder, vector);
	if (update) encoding.writeVarUint8Array(encoder, update);
	return new Uint8Array(encoding.toUint8Array(encoder));
}

const send = (body: BodyInit, person = 'ana', to = document) =>
	fetch(`${collab.http}/${to}`, { method: 'POST', headers: { authorization: `Bearer ${person}` }, body });

/** One turn of a client without sockets: gives all it has, takes what it lacks. */
async function exchange(doc: Y.Doc, person: string): Promise<number> {
	const response = await send(bodyOf(Y.encodeStateVector(doc), Y.encodeStateAsUpdate(doc)), person);
	if (response.ok) Y.applyUpdate(doc, new Uint8Array(await response.arrayBuffer()));
	return response.status;
}

const withText = (text: string) => {
	const doc = new Y.Doc();
	doc.getText('t').insert(0, text);
	return doc;
};

describe('sans WebSocket', () => {
	test('deux personnes échangent par HTTP sans jamais s’écraser', async () => {
		const [ana, bob] = [withText('A'), withText('B')];
		expect(await exchange(ana, 'ana')).toBe(200);
		expect(await exchange(bob, 'bob')).toBe(200);
		await exchange(ana, 'ana');
		expect(ana.getText('t').toString()).toBe(bob.getText('t').toString());
		expect(ana.getText('t').length).toBe(2);
	});

	test('elles voient ceux qui ont un WebSocket, et sont vues d’eux', async () => {
		const carla = connect(collab.url, document, 'carla');
		await eventually(() => expect(carla.provider.synced).toBe(true));
		carla.text.insert(0, 'C');
		const ana = withText('A');
		await eventually(async () => {
			await exchange(ana, 'ana');
			expect(ana.getText('t').length).toBe(2);
		});
		await eventually(() => expect(carla.text.length).toBe(2));
		carla.close();
	});

	test('la réponse vient après l’enregistrement', async () => {
		await exchange(withText('stocké'), 'ana');
		expect(collab.store.documents.get(document)!.seq).toBe(1);
	});

	test('une base absente répond 503 et rien ne reste à moitié', async () => {
		const ana = withText('gardé');
		await exchange(new Y.Doc(), 'bob');
		collab.store.away = true;
		expect(await exchange(ana, 'ana')).toBe(503);
		collab.store.away = false;
		const bob = new Y.Doc();
		await exchange(bob, 'bob');
		expect(bob.getText('t').toString()).toBe('');
		expect(await exchange(ana, 'ana')).toBe(200);
	});

	test.each([
		['sans jeton', () => send(bodyOf(new Uint8Array([0])), ''), 401],
		['un document inconnu', () => send(bodyOf(new Uint8Array([0])), 'ana', randomUUID()), 404],
		['un corps illisible', () => send(new Uint8Array([200])), 400],
		['une mise à jour illisible', () => send(bodyOf(new Uint8Array([0]), new Uint8Array([9, 9, 9]))), 400],
		['un corps trop grand', () => send(new Uint8Array(1_100_000)), 413]
	])('%s : refus net', async (_, ask, status) => {
		expect((await ask()).status).toBe(status);
	});

	test('un lecteur lit, mais n’écrit pas', async () => {
		await exchange(withText('public'), 'ana');
		collab.access.rights.set('lea', 'lecture');
		expect(await exchange(withText('x'), 'lea')).toBe(403);
		const response = await send(bodyOf(Y.encodeStateVector(new Y.Doc())), 'lea');
		const copy = new Y.Doc();
		Y.applyUpdate(copy, new Uint8Array(await response.arrayBuffer()));
		expect(copy.getText('t').toString()).toBe('public');
	});
});

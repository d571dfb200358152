import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { encodeInSlices } from './slices.ts';

type Act = { who: number; at: number; text: string; remove: number };
const acts = fc.array(
	fc.record({ who: fc.nat(3), at: fc.nat(500), text: fc.string({ maxLength: 6 }), remove: fc.nat(4) }),
	{ minLength: 1, maxLength: 80 }
);

/** Several authors of one document, and what they do to it. */
function writeAll(doc: Y.Doc, authors: Y.Doc[], all: Act[]): void {
	for (const { who, at, text, remove } of all) {
		const author = authors[who]!;
		Y.applyUpdate(author, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(author)));
		const written = author.getText('t');
		if (remove && written.length > 0)
			written.delete(at % written.length, Math.min(remove, written.length - (at % written.length)));
		if (text) written.insert(at % (written.length + 1), text);
		if (at % 7 === 0) author.getXmlFragment('x').insert(0, [new Y.XmlElement('p')]);
		if (at % 11 === 0 && author.getXmlFragment('x').length > 0) author.getXmlFragment('x').delete(0, 1);
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(author, Y.encodeStateVector(doc)));
	}
}

function authorsOf(): Y.Doc[] {
	return [1, 2, 3, 4].map((client) => {
		const author = new Y.Doc();
		author.clientID = client;
		return author;
	});
}

test('sans que personne écrive, c’est l’encodage de Yjs, octet pour octet', async () => {
	await fc.assert(
		fc.asyncProperty(acts, async (all) => {
			const doc = new Y.Doc();
			writeAll(doc, authorsOf(), all);
			expect(await encodeInSlices(doc, 0)).toEqual(Y.encodeStateAsUpdate(doc));
		}),
		{ seed: 20_261_122, numRuns: 100 }
	);
});

test('pendant que d’autres écrivent : avec ce qu’ils ont écrit depuis, on relit tout', async () => {
	await fc.assert(
		fc.asyncProperty(acts, fc.array(acts, { minLength: 1, maxLength: 4 }), async (before, during) => {
			const doc = new Y.Doc();
			const authors = authorsOf();
			writeAll(doc, authors, before);
			const start = Y.encodeStateVector(doc);
			const log: Uint8Array[] = [];
			doc.on('update', (update: Uint8Array) => log.push(update));
			const encoding = encodeInSlices(doc, 0, 3);
			for (const all of during) {
				writeAll(doc, authors, all);
				await new Promise(setImmediate);
			}
			const snapshot = await encoding;
			const alone = new Y.Doc();
			Y.applyUpdate(alone, snapshot);
			expect(alone.store.pendingStructs).toBeNull();
			const has = Y.decodeStateVector(Y.encodeStateVector(alone));
			for (const [client, clock] of Y.decodeStateVector(start))
				expect(has.get(client)).toBeGreaterThanOrEqual(clock);
			for (const update of log) Y.applyUpdate(alone, update);
			expect(alone.getText('t').toString()).toBe(doc.getText('t').toString());
			expect(alone.getXmlFragment('x').toString()).toBe(doc.getXmlFragment('x').toString());
			expect(Y.encodeStateVector(alone)).toEqual(Y.encodeStateVector(doc));
		}),
		{ seed: 20_261_122, numRuns: 100 }
	);
});

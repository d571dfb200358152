import { randomUUID } from 'node:crypto';
import { initProseMirrorDoc } from '@tiptap/y-tiptap';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { FIELD } from '../../src/lib/documents/texte/content.ts';
import { schema } from '../../src/lib/documents/texte/schema.ts';
import { connect, type TestClient } from './harness/client.ts';
import { eventually } from './harness/eventually.ts';
import { startCollab, type TestCollab } from './harness/server.ts';
import { readStored } from './harness/stored.ts';

let collab: TestCollab;
let document: string;
const clients: TestClient[] = [];

beforeEach(async () => {
	collab = await startCollab({ linger: 50 });
	document = randomUUID();
	collab.store.add(document);
});
afterEach(async () => {
	for (const client of clients.splice(0)) client.close();
	await collab.close();
});

async function join(person: string): Promise<TestClient> {
	const client = connect(collab.url, document, person);
	clients.push(client);
	await eventually(() => expect(client.provider.synced).toBe(true));
	return client;
}
const rootOf = ({ doc }: { doc: Y.Doc }) => doc.getXmlFragment(FIELD);
function paragraph(words: string): Y.XmlElement {
	const made = new Y.XmlElement('paragraph');
	made.insert(0, [new Y.XmlText(words)]);
	return made;
}

/** What the binding of the editor makes of the document: it deletes what it cannot show. */
function openInEditor(doc: Y.Doc): string {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	copy.on('update', () => expect.fail('the editor deleted something'));
	const node = initProseMirrorDoc(copy.getXmlFragment(FIELD), schema).doc;
	node.check();
	return node.textBetween(0, node.content.size, '\n');
}

test.each<[string, (root: Y.XmlFragment) => void]>([
	['un texte hors de tout bloc', (root) => root.insert(0, [new Y.XmlText('x')])],
	['un élément inconnu', (root) => (root.get(0) as Y.XmlElement).insert(0, [new Y.XmlElement('inconnu')])],
	[
		'un tableau',
		(root) => {
			let cell = root.get(0) as Y.XmlElement;
			for (const name of ['table', 'tableRow', 'tableCell', 'paragraph']) {
				const inside = new Y.XmlElement(name);
				cell.insert(0, [inside]);
				cell = inside;
			}
		}
	],
	[
		'une marque inconnue',
		(root) => ((root.get(0) as Y.XmlElement).get(0) as Y.XmlText).format(0, 3, { inconnue: { a: 1 } })
	]
])('%s qu’un client fabriqué met autour des mots de Bob ne les emporte pas', async (_, spoil) => {
	const bob = await join('bob');
	rootOf(bob).insert(0, [paragraph('les mots de Bob')]);
	const eve = await join('eve');
	await eventually(() => expect(rootOf(eve).length).toBe(1));
	const seen: string[] = [];
	bob.doc.on('afterTransaction', () => seen.push(openInEditor(bob.doc)));
	eve.doc.transact(() => spoil(rootOf(eve)));
	await eventually(() => expect(eve.durable()).toBe(2));
	await eventually(() => expect(seen.length).toBeGreaterThan(0));
	rootOf(bob).push([paragraph('encore')]);
	await eventually(() => expect(bob.durable()).toBe(3));

	// At no moment did an editor get what it would have deleted.
	expect(new Set(seen)).toEqual(new Set(['les mots de Bob', 'les mots de Bob\nencore']));
	expect((await collab.collab.documents.read(document)).texte).toBe('les mots de Bob\nencore');
	const stored = new Y.Doc();
	readStored(stored, (await collab.store.load(document))!);
	expect(openInEditor(stored)).toBe('les mots de Bob\nencore');
});

test('ce qui est trop profond pour être ôté n’entre pas dans le journal ; les autres gardent leurs mots', async () => {
	const bob = await join('bob');
	rootOf(bob).insert(0, [paragraph('les mots de Bob')]);
	await eventually(() => expect(bob.durable()).toBe(2));
	const eve = await join('eve');
	eve.provider.shouldConnect = false;
	eve.doc.transact(() => {
		let parent = rootOf(eve);
		for (let depth = 0; depth < 20_000; depth++) {
			const quote = new Y.XmlElement('blockquote');
			parent.insert(0, [quote]);
			parent = quote;
		}
	});
	await eventually(() => expect(eve.closes.length).toBe(1));
	const carla = await join('carla');
	await eventually(() => expect(openInEditor(carla.doc)).toBe('les mots de Bob'));
});

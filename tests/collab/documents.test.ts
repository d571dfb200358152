import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { FIELD, readContent } from '../../src/lib/documents/texte/content.ts';
import { connect, type TestClient } from './harness/client.ts';
import { eventually } from './harness/eventually.ts';
import { startCollab, type TestCollab } from './harness/server.ts';

let collab: TestCollab;
let document: string;
const clients: TestClient[] = [];
const ANA = { id: 'ana', name: 'Ana' };

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

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const outline = (...paragraphs: string[]) => ({ type: 'doc', content: paragraphs.map(paragraph) });
const textOf = (doc: Y.Doc) => JSON.stringify(readContent(doc)).match(/(?<="text":")[^"]*/g) ?? [];

/** Adds a paragraph at the end, as the editor does. */
function write(client: TestClient, text: string): void {
	const added = new Y.XmlElement('paragraph');
	added.insert(0, [new Y.XmlText(text)]);
	client.doc.getXmlFragment(FIELD).push([added]);
}

describe('ce que les pages demandent aux documents vivants', () => {
	test('une trame remplit un document vide, et jamais un document où quelqu’un a écrit', async () => {
		await collab.collab.documents.fill(document, ANA, outline('Constats', 'Besoins'));
		const bob = await join('bob');
		expect(textOf(bob.doc)).toEqual(['Constats', 'Besoins']);
		await collab.collab.documents.fill(document, ANA, outline('Autre'));
		write(bob, 'Ici');
		await eventually(() => expect(bob.durable()).toBe(2));
		expect(textOf(bob.doc)).toEqual(['Constats', 'Besoins', 'Ici']);
	});

	test('une version nommée tient tout ce qui vient d’être tapé, et qui l’a tapé', async () => {
		const [ana, bob] = [await join('ana'), await join('bob')];
		write(ana, 'Quatre');
		write(bob, 'Deux');
		await eventually(() => expect(textOf(ana.doc)).toHaveLength(2));
		await collab.collab.documents.saveVersion(document, ANA, { genre: 'nommee', nom: 'Relue' });
		const [version] = collab.store.versions;
		expect(version).toMatchObject({ genre: 'nommee', nom: 'Relue', person: 'ana' });
		expect(JSON.stringify(version!.content.contenu)).toContain('Quatre');
		expect(new Map(version!.authors.map(({ person, signes }) => [person, signes]))).toEqual(
			new Map([['ana', 6], ['bob', 4]]) // prettier-ignore
		);
	});

	test('d’une version à la suivante, seuls comptent ceux qui ont écrit entre les deux', async () => {
		const [ana, bob] = [await join('ana'), await join('bob')];
		write(ana, 'Avant');
		await eventually(() => expect(textOf(bob.doc)).toEqual(['Avant']));
		await collab.collab.documents.saveVersion(document, ANA, { genre: 'nommee', nom: null });
		bob.doc.getXmlFragment(FIELD).delete(0, 1);
		await eventually(() => expect(bob.durable()).toBe(2));
		await collab.collab.documents.saveVersion(document, ANA, { genre: 'nommee', nom: null });
		expect(collab.store.versions[1]!.authors).toEqual([{ person: 'bob', signes: 0 }]);
	});

	test('rétablir garde l’état d’avant, et ce que d’autres tapent en même temps reste', async () => {
		const bob = await join('bob');
		await collab.collab.documents.fill(document, ANA, outline('Un', 'Deux'));
		const version = await collab.collab.documents.saveVersion(document, ANA, { genre: 'nommee', nom: null });
		await eventually(() => expect(textOf(bob.doc)).toEqual(['Un', 'Deux']));
		bob.doc.getXmlFragment(FIELD).delete(0, 1);
		await eventually(() => expect(bob.durable()).toBe(2));

		bob.provider.disconnect();
		write(bob, 'Tapé hors ligne');
		await collab.collab.documents.restore(document, ANA, version);
		bob.provider.connect();
		const carla = await join('carla');
		await eventually(() => expect(textOf(carla.doc)).toEqual(['Un', 'Deux', 'Tapé hors ligne']));

		const before = collab.store.versions[1]!;
		expect(before).toMatchObject({ genre: 'retablissement', person: 'ana' });
		expect(JSON.stringify(before.content.contenu)).not.toContain('Un');
		expect((await collab.collab.documents.authors(document)).some(({ person }) => person === 'ana')).toBe(
			true
		);
	});

	test('rétablir pendant que d’autres tapent : pas un mot tapé depuis ne disparaît', async () => {
		const [bob, carla] = [await join('bob'), await join('carla')];
		await collab.collab.documents.fill(document, ANA, outline('Un'));
		const version = await collab.collab.documents.saveVersion(document, ANA, { genre: 'nommee', nom: null });
		for (const client of [bob, carla]) write(client, 'effacé');
		await eventually(() => expect(textOf(bob.doc)).toEqual(['Un', 'effacé', 'effacé']));
		for (const client of [bob, carla]) await eventually(() => expect(client.durable()).toBe(2));

		const saveVersion = collab.store.saveVersion.bind(collab.store);
		collab.store.saveVersion = async (version) => {
			await new Promise((resolve) => setTimeout(resolve, 100));
			return saveVersion(version);
		};
		const typed: string[] = [];
		const typing = setInterval(() => {
			for (const client of [bob, carla]) {
				typed.push(`mot ${typed.length} `);
				write(client, typed.at(-1)!);
			}
		}, 5);
		await collab.collab.documents.restore(document, ANA, version);
		clearInterval(typing);
		await eventually(() => {
			expect(textOf(bob.doc)).toEqual(textOf(carla.doc));
			expect(textOf(bob.doc)).toContain('Un');
			expect(textOf(bob.doc)).toContain(typed.at(-1));
			expect(textOf(bob.doc)).toContain(typed.at(-2));
		});
		expect(textOf(bob.doc)).not.toContain('effacé');
		const kept = JSON.stringify(collab.store.versions.at(-1)!.content.contenu) + textOf(bob.doc).join('');
		expect(typed.length).toBeGreaterThan(10);
		expect(typed.filter((word) => !kept.includes(word))).toEqual([]);
	});

	test.each([
		['remplir', () => collab.collab.documents.fill(document, { id: 'lea', name: 'Léa' }, outline('x'))],
		['nommer', () => save('lea')],
		['rétablir', async () => {
			const version = await save('ana');
			await collab.collab.documents.restore(document, { id: 'lea', name: 'Léa' }, version);
		}] // prettier-ignore
	])('qui ne fait que lire ne peut pas %s', async (_, act) => {
		collab.store.rights.set('lea', 'lecture');
		await expect(act()).rejects.toMatchObject({ name: 'DocumentRefused', reason: 'interdit' });
		expect(textOf((await join('bob')).doc)).toEqual([]);
	});

	const save = (person: string) =>
		collab.collab.documents.saveVersion(
			document,
			{ id: person, name: person },
			{ genre: 'nommee', nom: null }
		);

	test('la base absente : StorageAway, et rien n’est fait à moitié', async () => {
		collab.store.away = true;
		await expect(save('ana')).rejects.toMatchObject({ name: 'StorageAway' });
		collab.store.away = false;
		await expect(save('ana')).resolves.toBe('v1');
		collab.store.away = true;
		const fill = collab.collab.documents.fill(document, ANA, outline('perdu'));
		await expect(fill).rejects.toMatchObject({ name: 'StorageAway' });
		collab.store.away = false;
		expect(textOf((await join('bob')).doc)).toEqual([]);
	});

	test('un document supprimé : absent', async () => {
		await expect(collab.collab.documents.saveVersion(randomUUID(), ANA, { genre: 'nommee', nom: null })) //
			.rejects.toMatchObject({ name: 'DocumentRefused', reason: 'absent' });
	});
});

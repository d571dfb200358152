import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { FIELD } from '../../src/lib/documents/texte/content.ts';
import type { Rhythm } from '../../src/lib/server/collab/upkeep.ts';
import { retellTexts } from '../../src/lib/server/collab/texts.ts';
import { connect, type TestClient } from './harness/client.ts';
import { eventually } from './harness/eventually.ts';
import { startCollab, type TestCollab } from './harness/server.ts';

const NEVER = 1e9;
const document = randomUUID();
let collab: TestCollab;
const clients: TestClient[] = [];

/** A server that does only what the test names, soon. */
async function start(rhythm: Partial<Rhythm>): Promise<void> {
	const never = {
		projectionPause: NEVER,
		projectionLatest: NEVER,
		versionPause: NEVER,
		versionLatest: NEVER
	};
	collab = await startCollab({ linger: 20 }, { ...never, look: 10, ...rhythm });
	collab.store.add(document);
}
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

function write(client: TestClient, text: string): void {
	const added = new Y.XmlElement('paragraph');
	added.insert(0, [new Y.XmlText(text)]);
	client.doc.getXmlFragment(FIELD).push([added]);
}

const versions = () => collab.store.versions.map(({ genre, content }) => [genre, content.mots]);

describe('ce que la recherche et les listes voient', () => {
	test('après une pause : ce que le document dit, signé de qui a écrit en dernier', async () => {
		await start({ projectionPause: 30 });
		const [ana, bob] = [await join('ana'), await join('bob')];
		write(ana, 'Un constat');
		await eventually(() =>
			expect(collab.store.texts.get(document)).toMatchObject({ person: 'ana', mots: 2 })
		);
		write(bob, 'partagé');
		await eventually(() =>
			expect(collab.store.texts.get(document)).toMatchObject({ person: 'bob', texte: 'Un constat\npartagé' })
		);
	});

	test('sans aucune pause, cela suit quand même', async () => {
		await start({ projectionLatest: 50 });
		const ana = await join('ana');
		const typing = setInterval(() => write(ana, 'mot'), 5);
		await eventually(() => expect(collab.store.texts.get(document)?.mots).toBeGreaterThan(0));
		clearInterval(typing);
	});

	test('un document que la base refuse n’empêche pas les autres', async () => {
		await start({ projectionPause: 30 });
		const refused = randomUUID();
		collab.store.add(refused);
		const save = collab.store.saveTexts.bind(collab.store);
		collab.store.saveTexts = async (texts) => {
			if (texts.some((text) => text.document === refused)) throw new Error('cannot be stored');
			return save(texts);
		};
		const other = connect(collab.url, refused, 'bob');
		clients.push(other);
		const ana = await join('ana');
		await eventually(() => expect(other.provider.synced).toBe(true));
		write(other, 'refusé');
		write(ana, 'gardé');
		await eventually(() => expect(collab.store.texts.get(document)?.texte).toBe('gardé'));
		expect(collab.store.texts.has(refused)).toBe(false);
	});
});

describe('ce qu’un processus tué n’a pas eu le temps de dire', () => {
	test('se relit du journal, et la commande relit tout', async () => {
		await start({});
		const ana = await join('ana');
		write(ana, 'pas encore dit');
		await eventually(() => expect(ana.durable()).toBe(2));
		expect(collab.store.texts.size).toBe(0);
		const isOpen = () => true;
		expect(await retellTexts(collab.store, { all: false, isOpen })).toBe(0);
		expect(await retellTexts(collab.store, { all: false })).toBe(1);
		expect(collab.store.texts.get(document)).toMatchObject({ texte: 'pas encore dit', person: 'ana' });
		expect(await retellTexts(collab.store, { all: false })).toBe(0);
		expect(await retellTexts(collab.store, { all: true })).toBe(1);
	});
});

describe('les versions automatiques', () => {
	test('une pause en garde une, et une seule tant que rien ne change', async () => {
		await start({ versionPause: 60 });
		const ana = await join('ana');
		write(ana, 'un');
		await eventually(() => expect(versions()).toEqual([['automatique', 1]]));
		write(ana, 'deux');
		await eventually(() => expect(versions()).toEqual([['automatique', 1], ['automatique', 2]])); // prettier-ignore
		ana.close();
		await eventually(() => expect(collab.collab.rooms.live.size).toBe(0));
		expect(collab.store.versions).toHaveLength(2);
	});

	test('sans aucune pause, une vient quand même', async () => {
		await start({ versionLatest: 80 });
		const ana = await join('ana');
		const typing = setInterval(() => write(ana, 'mot'), 5);
		await eventually(() => expect(collab.store.versions.length).toBeGreaterThan(0));
		clearInterval(typing);
	});

	test('en pleine frappe, chaque signe compte dans une version et une seule', async () => {
		await start({ versionLatest: 40 });
		const people = [await join('ana'), await join('bob')];
		let typed = 0;
		const typing = setInterval(() => {
			for (const client of people) write(client, 'mots');
			typed += 4;
		}, 3);
		await eventually(() => expect(collab.store.versions.length).toBeGreaterThan(5));
		clearInterval(typing);
		for (const client of people) client.close();
		await eventually(() => expect(collab.collab.rooms.live.size).toBe(0));
		for (const person of ['ana', 'bob']) {
			const signes = collab.store.versions.flatMap(({ authors }) =>
				authors.filter((author) => author.person === person).map(({ signes }) => signes)
			);
			expect(signes.reduce((sum, each) => sum + each, 0)).toBe(typed);
		}
	});

	test('quand la dernière personne part, ce qui a changé est gardé et dit à la base', async () => {
		await start({});
		const ana = await join('ana');
		write(ana, 'au revoir');
		await eventually(() => expect(ana.durable()).toBe(2));
		ana.close();
		await eventually(() => expect(versions()).toEqual([['automatique', 2]]));
		expect(collab.store.texts.get(document)?.texte).toBe('au revoir');
		expect(collab.store.versions[0]!.authors).toEqual([{ person: 'ana', signes: 9 }]);
	});

	test('qui ne fait que lire n’en laisse aucune', async () => {
		await start({ versionPause: 1, projectionPause: 1 });
		const ana = await join('ana');
		ana.close();
		await eventually(() => expect(collab.collab.rooms.live.size).toBe(0));
		expect(collab.store.versions).toEqual([]);
		expect(collab.store.texts.size).toBe(0);
	});

	test('à l’arrêt du serveur, rien ne reste à dire', async () => {
		await start({});
		const ana = await join('ana');
		write(ana, 'fin');
		await eventually(() => expect(ana.durable()).toBe(2));
		ana.provider.shouldConnect = false;
		await collab.collab.stop();
		expect(collab.store.texts.get(document)?.texte).toBe('fin');
	});
});

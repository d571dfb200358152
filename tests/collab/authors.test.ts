import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Authors } from '../../src/lib/server/collab/authors.ts';
import { writeUpdate } from '../../src/lib/server/collab/messages.ts';
import { connect, open, type TestClient } from './harness/client.ts';
import { eventually } from './harness/eventually.ts';
import { startCollab, type TestCollab } from './harness/server.ts';

describe('les signatures du journal', () => {
	test('la première livraison signe, aucune autre ne signe à sa place', () => {
		const authors = new Authors();
		authors.add(new Map([['ana', [{ client: 1, from: 0, to: 5 }]]]), 1);
		authors.add(new Map([['eve', [{ client: 1, from: 0, to: 8 }]]]), 2);
		authors.add(new Map([['eve', [{ client: 1, from: 2, to: 4 }]]]), 3);
		expect(authors.ranges()).toEqual([
			{ client: 1, from: 0, to: 5, person: 'ana' },
			{ client: 1, from: 5, to: 8, person: 'eve' }
		]);
	});

	test('ce qui est gardé avec l’instantané se relit tel quel', () => {
		const [authors, again] = [new Authors(), new Authors()];
		authors.add(new Map([['ana', [{ client: 7, from: 0, to: 3 }]], ['bob', []]]), 4); // prettier-ignore
		authors.add(new Map([['bob', [{ client: 2 ** 32 - 1, from: 0, to: 1 }]]]), 6);
		again.read(authors.write());
		expect(again.ranges()).toEqual(authors.ranges());
		expect(again.since(4)).toEqual(['bob']);
		expect(again.latest).toBe('bob');
	});
});

describe('qui a écrit quoi, par les connexions', () => {
	let collab: TestCollab;
	let document: string;
	const clients: TestClient[] = [];
	beforeEach(async () => {
		collab = await startCollab({ linger: 20, logRows: 3 });
		document = randomUUID();
		collab.store.add(document);
	});
	afterEach(async () => {
		for (const client of clients.splice(0)) client.close();
		await collab.close();
	});
	const signatures = async () =>
		(await collab.collab.documents.authors(document)).map(({ client, from, to, person }) => [
			client,
			from,
			to,
			person
		]);

	async function join(person: string): Promise<TestClient> {
		const client = connect(collab.url, document, person);
		clients.push(client);
		await eventually(() => expect(client.provider.synced).toBe(true));
		return client;
	}

	test('chacun signe ce qu’il a tapé, et cela survit à l’instantané et au départ de tous', async () => {
		const [ana, bob] = [await join('ana'), await join('bob')];
		for (let i = 0; i < 3; i++) {
			ana.text.insert(0, 'aa');
			await eventually(() => expect(ana.durable()).toBe(i + 2));
			bob.text.insert(0, 'b');
			await eventually(() => expect(bob.durable()).toBe(i + 2));
		}
		const expected = [[ana.doc.clientID, 0, 6, 'ana'], [bob.doc.clientID, 0, 3, 'bob']]; // prettier-ignore
		expect(await signatures()).toEqual(expect.arrayContaining(expected));
		await eventually(() => expect(collab.store.documents.get(document)!.authors).not.toBeNull());
		for (const client of clients.splice(0)) client.close();
		await eventually(() => expect(collab.collab.rooms.live.size).toBe(0));
		expect((await signatures()).sort()).toEqual(expected.sort());
	});

	test('écrire sous le numéro de client d’une autre personne ne lui prête pas ces mots', async () => {
		const ana = await join('ana');
		ana.text.insert(0, 'vrai');
		await eventually(() => expect(ana.durable()).toBe(2));
		const stolen = ana.doc.clientID;
		const forged = new Y.Doc();
		Y.applyUpdate(forged, Y.encodeStateAsUpdate(ana.doc));
		ana.provider.disconnect();
		forged.clientID = stolen;
		forged.getText('t').insert(4, ' faux');
		const { socket } = await open(collab.url, document, 'eve');
		socket.send(writeUpdate(Y.encodeStateAsUpdate(forged)));
		await eventually(async () =>
			expect(await signatures()).toEqual([
				[stolen, 0, 4, 'ana'],
				[stolen, 4, 9, 'eve']
			])
		);
		socket.terminate();
	});

	test('rendre ce que d’autres ont écrit ne le signe pas', async () => {
		const ana = await join('ana');
		ana.text.insert(0, 'mien');
		await eventually(() => expect(ana.durable()).toBe(2));
		const { socket, received } = await open(collab.url, document, 'eve');
		socket.send(writeUpdate(Y.encodeStateAsUpdate(ana.doc)));
		await eventually(() => expect(received.some((message) => message[0] === 120)).toBe(true));
		expect(await signatures()).toEqual([[ana.doc.clientID, 0, 4, 'ana']]);
		socket.terminate();
	});
});

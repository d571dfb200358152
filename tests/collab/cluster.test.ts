import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryStore } from '../../src/lib/server/collab/memory-store.ts';
import { connect, type TestClient } from './harness/client.ts';
import { eventually } from './harness/eventually.ts';
import { startCollab, type TestCollab } from './harness/server.ts';

const LOOKS = { alone: 20, together: 20 };
const NEVER = { alone: 1e9, together: 1e9 };

let store: MemoryStore;
let document: string;
const servers: TestCollab[] = [];
const clients: TestClient[] = [];

beforeEach(() => {
	store = new MemoryStore();
	document = randomUUID();
	store.add(document);
});
afterEach(async () => {
	for (const client of clients.splice(0)) client.close();
	for (const server of servers.splice(0)) await server.close();
});

async function start(looks = LOOKS, logRows = 400): Promise<TestCollab> {
	const server = await startCollab({ linger: 20, logRows }, {}, store, looks);
	servers.push(server);
	return server;
}

async function join(server: TestCollab, person: string): Promise<TestClient> {
	const client = connect(server.url, document, person);
	clients.push(client);
	await eventually(() => expect(client.provider.synced).toBe(true));
	return client;
}

describe('deux processus sur une base', () => {
	test('ce que l’un reçoit, les lecteurs de l’autre le voient', async () => {
		const [ana, bob] = [await join(await start(), 'ana'), await join(await start(), 'bob')];
		ana.text.insert(0, 'A');
		await eventually(() => expect(bob.text.toString()).toBe('A'));
		bob.text.insert(1, 'B');
		await eventually(() => expect(ana.text.toString()).toBe('AB'));
	});

	test('on tape des deux côtés à la fois, par-dessus les instantanés de chacun : tout le monde lit le même texte', async () => {
		const [one, two] = [await start(LOOKS, 5), await start(LOOKS, 5)];
		const [ana, bob] = [await join(one, 'ana'), await join(two, 'bob')];
		for (let i = 0; i < 30; i++) {
			ana.text.insert(ana.text.length, `a${i} `);
			bob.text.insert(0, `b${i} `);
			await new Promise((resolve) => setTimeout(resolve, 15));
		}
		await eventually(() => {
			expect(ana.text.toString()).toBe(bob.text.toString());
			expect(ana.text.toString().match(/[ab]\d+/g)).toHaveLength(60);
		});
		expect(store.documents.get(document)!.snapshot).not.toBeNull();
		const carla = await join(await start(), 'carla');
		expect(carla.text.toString()).toBe(ana.text.toString());
	});

	test('sans regarder, qui écrit lit d’abord ce que l’autre a écrit avant', async () => {
		const [ana, bob] = [await join(await start(NEVER), 'ana'), await join(await start(NEVER), 'bob')];
		ana.text.insert(0, 'A');
		await eventually(() => expect(ana.durable()).toBe(2));
		expect(bob.text.toString()).toBe('');
		bob.text.insert(0, 'B');
		await eventually(() => expect(bob.text.length).toBe(2));
	});

	test('les deux disent la même chose de qui a écrit quoi, même si l’un rend ce que l’autre a déjà', async () => {
		const [one, two] = [await start(NEVER), await start(NEVER)];
		const [ana, eve] = [await join(one, 'ana'), await join(two, 'eve')];
		ana.text.insert(0, 'à moi');
		await eventually(() => expect(ana.durable()).toBe(2));
		const copy = connect(two.url, document, 'eve', ana.doc);
		clients.push(copy);
		await eventually(() => expect(eve.text.toString()).toBe('à moi'));
		const expected = [{ client: ana.doc.clientID, from: 0, to: 5, person: 'ana' }];
		await eventually(async () => {
			expect(await two.collab.documents.authors(document)).toEqual(expected);
			expect(await one.collab.documents.authors(document)).toEqual(expected);
		});
	});

	test('un document supprimé par ailleurs renvoie chacun avec 4404', async () => {
		await join(await start(), 'bob');
		const ana = await join(await start(), 'ana');
		store.documents.delete(document);
		await eventually(() => expect(ana.closes).toContain(4404));
	});

	test('une version demandée ici tient ce qui a été tapé là, et les deux savent qu’elle existe', async () => {
		const [one, two] = [await start(NEVER), await start(NEVER)];
		const [ana] = [await join(one, 'ana'), await join(two, 'bob')];
		ana.text.insert(0, 'tapé là');
		await eventually(() => expect(ana.durable()).toBe(2));
		const save = (server: TestCollab) =>
			server.collab.documents.saveVersion(
				document,
				{ id: 'bob', name: 'Bob' },
				{ genre: 'nommee', nom: null }
			);
		await save(two);
		await save(one);
		expect(store.versions.map(({ authors }) => authors)).toEqual([[{ person: 'ana', signes: 7 }], []]);
	});

	test('un processus sans document ouvert ne compte pas', async () => {
		const server = await start();
		const ana = await join(server, 'ana');
		await eventually(() => expect(store.processes.size).toBe(1));
		ana.close();
		await eventually(() => expect(store.processes.size).toBe(0));
	});
});

describe('qui est là, d’un processus à l’autre', () => {
	const names = ({ provider }: TestClient) =>
		[...provider.awareness.getStates()]
			.filter(([client]) => client !== provider.awareness.clientID)
			.map(([, state]) => (state.user as { name: string }).name)
			.sort();
	const show = (client: TestClient, state: Record<string, unknown> = { cursor: 1 }) =>
		client.provider.awareness.setLocalState(state);

	test('chacun voit les curseurs et les noms des deux, tels qu’ils bougent, et qui part disparaît', async () => {
		const [ana, bob] = [await join(await start(), 'ana'), await join(await start(), 'bob')];
		for (const client of [ana, bob]) show(client);
		await eventually(() => expect([names(ana), names(bob)]).toEqual([['bob'], ['ana']]));
		show(ana, { cursor: 7, user: { name: 'la maire' } });
		await eventually(() =>
			expect(bob.provider.awareness.getStates().get(ana.doc.clientID)).toEqual({
				cursor: 7,
				user: { id: 'ana', name: 'ana' }
			})
		);
		ana.close();
		await eventually(() => expect(names(bob)).toEqual([]));
	});

	test('qui arrive voit tout de suite ceux de l’autre processus', async () => {
		const [one, two] = [await start(), await start()];
		const [ana, bob] = [await join(one, 'ana'), await join(two, 'bob')];
		show(ana);
		await eventually(() => expect(names(bob)).toEqual(['ana']));
		const carla = await join(two, 'carla');
		await eventually(() => expect(names(carla)).toEqual(['ana']));
	});

	test('un processus qui disparaît emporte les siens', async () => {
		const [one, two] = [await start(), await start()];
		const [ana, bob] = [await join(one, 'ana'), await join(two, 'bob')];
		show(ana);
		await eventually(() => expect(names(bob)).toEqual(['ana']));
		ana.provider.shouldConnect = false;
		await one.close();
		await eventually(() => expect(names(bob)).toEqual([]));
	});

	test('la personne qui passe d’un processus à l’autre n’est ni perdue ni comptée deux fois', async () => {
		const [one, two] = [await start(), await start()];
		const [ana, bob] = [await join(one, 'ana'), await join(two, 'bob')];
		show(ana);
		await eventually(() => expect(names(bob)).toEqual(['ana']));
		ana.provider.disconnect();
		ana.provider.serverUrl = two.url;
		ana.provider.connect();
		show(ana, { cursor: 2 });
		await eventually(() =>
			expect(bob.provider.awareness.getStates().get(ana.doc.clientID)).toMatchObject({ cursor: 2 })
		);
		expect(names(bob)).toEqual(['ana']);
	});

	test('une personne à qui l’on retire son droit disparaît aussi de l’autre processus ; un lecteur ne s’y montre pas', async () => {
		const [one, two] = [await start(), await start()];
		one.access.rights.set('lea', 'lecture');
		const [ana, lea, bob] = [await join(one, 'ana'), await join(one, 'lea'), await join(two, 'bob')];
		for (const client of [lea, ana]) show(client);
		await eventually(() => expect(names(bob)).toEqual(['ana']));
		ana.provider.shouldConnect = false;
		one.access.rights.set('ana', null);
		await one.collab.review();
		await eventually(() => expect(names(bob)).toEqual([]));
	});

	test('seul, un processus ne dit à la base qui est là à personne', async () => {
		const ana = await join(await start(), 'ana');
		show(ana);
		const follow = vi.spyOn(store, 'follow');
		await eventually(() => expect(follow.mock.calls.length).toBeGreaterThan(5));
		expect(follow.mock.calls.flatMap(([, , shown]) => shown)).toEqual([]);
	});

	test('une base qui a oublié un processus réapprend de lui qui est là', async () => {
		const [ana, bob] = [await join(await start(), 'ana'), await join(await start(), 'bob')];
		show(ana);
		await eventually(() => expect(names(bob)).toEqual(['ana']));
		const follow = vi.spyOn(store, 'follow');
		await eventually(() => expect(follow).toHaveBeenCalledTimes(6));
		// Nobody moved: nothing is told again.
		expect(follow.mock.calls.flatMap(([, , shown]) => shown)).toEqual([]);
		store.processes.clear();
		await eventually(() =>
			expect([...store.processes.values()].filter((rooms) => rooms.has(document))).toHaveLength(2)
		);
		await eventually(() => expect(names(bob)).toEqual(['ana']));
	});
});

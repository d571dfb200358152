import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { writeAwareness, writeUpdate } from '../../src/lib/server/collab/messages.ts';
import { readStored } from './harness/stored.ts';
import { connect, open, type TestClient } from './harness/client.ts';
import { eventually } from './harness/eventually.ts';
import { startCollab, type TestCollab } from './harness/server.ts';

let collab: TestCollab;
let document: string;
const clients: TestClient[] = [];
const join = (person: string, doc?: Y.Doc) => {
	const client = connect(collab.url, document, person, doc);
	clients.push(client);
	return client;
};
const synced = (client: TestClient) => eventually(() => expect(client.provider.synced).toBe(true));

beforeEach(async () => {
	collab = await startCollab({ logRows: 8, linger: 50 });
	document = randomUUID();
	collab.store.add(document);
});
afterEach(async () => {
	for (const client of clients.splice(0)) client.close();
	await collab.close();
});

describe('écrire ensemble', () => {
	test('deux personnes voient le même texte', async () => {
		const [ana, bob] = [join('ana'), join('bob')];
		await Promise.all([synced(ana), synced(bob)]);
		ana.text.insert(0, 'Bonjour');
		bob.text.insert(0, 'Salut, ');
		await eventually(() => {
			expect(ana.text.toString()).toBe(bob.text.toString());
			expect(ana.text.length).toBe(14);
		});
	});

	test('« enregistré » veut dire dans la base : un autre processus relit tout', async () => {
		const ana = join('ana');
		await synced(ana);
		ana.text.insert(0, 'Constat');
		// The first document message is the client's answer to the server's state vector.
		await eventually(() => expect(ana.durable()).toBe(2));
		const copy = new Y.Doc();
		readStored(copy, (await collab.store.load(document))!);
		expect(copy.getText('t').toString()).toBe('Constat');
	});

	test('sans lecteur, le document quitte la mémoire ; il revient entier', async () => {
		const ana = join('ana');
		await synced(ana);
		ana.text.insert(0, 'Besoin');
		await eventually(() => expect(ana.durable()).toBe(2));
		ana.close();
		await eventually(() => expect(collab.collab.rooms.live.size).toBe(0));
		const bob = join('bob');
		await eventually(() => expect(bob.text.toString()).toBe('Besoin'));
	});

	test('un journal long devient un instantané, rien ne se perd', async () => {
		const ana = join('ana');
		await synced(ana);
		for (let i = 0; i < 12; i++) {
			ana.text.insert(ana.text.length, 'x');
			await eventually(() => expect(ana.durable()).toBe(i + 2));
		}
		await eventually(() => expect(collab.store.documents.get(document)!.snapshot).not.toBeNull());
		expect(collab.store.documents.get(document)!.updates.length).toBeLessThan(12);
		const bob = join('bob');
		await eventually(() => expect(bob.text.length).toBe(12));
	});

	test('soixante personnes arrivent en même temps', async () => {
		const people = Array.from({ length: 60 }, (_, i) => join(`p${i}`));
		await Promise.all(people.map(synced));
		people.forEach(({ text }, i) => text.insert(0, String(i % 10)));
		await eventually(() => {
			for (const { text } of people) expect(text.length).toBe(60);
			expect(new Set(people.map(({ text }) => text.toString())).size).toBe(1);
		});
	}, 30_000);
});

describe('les droits', () => {
	test.each([
		['sans jeton', '', 401],
		['sans droit sur le document', 'intrus', 404]
	])('%s : la porte reste fermée', async (_, person, status) => {
		collab.access.rights.set('intrus', null);
		expect((await open(collab.url, document, person)).status).toBe(status);
	});

	test('un document inconnu répond 404', async () => {
		expect((await open(collab.url, randomUUID(), 'ana')).status).toBe(404);
	});

	test('la base ne répond pas : 503, jamais un oui ni un non', async () => {
		collab.access.away = true;
		expect((await open(collab.url, document, 'ana')).status).toBe(503);
	});

	test('un lecteur trafiqué n’écrit rien et ne se montre pas', async () => {
		collab.access.rights.set('lea', 'lecture');
		const ana = join('ana');
		await synced(ana);
		ana.provider.awareness.setLocalState({ cursor: 1 });
		const { socket } = await open(collab.url, document, 'lea');
		const forged = new Y.Doc();
		forged.getText('t').insert(0, 'PIRATE');
		socket.send(writeUpdate(Y.encodeStateAsUpdate(forged)));
		socket.send(writeAwareness(new Uint8Array([1, 42, 1, 2, 123, 125])));
		const bob = join('bob');
		await synced(bob);
		bob.text.insert(0, 'ok');
		await eventually(() => expect(ana.text.toString()).toBe('ok'));
		expect([...ana.provider.awareness.getStates().keys()]).not.toContain(42);
		socket.terminate();
	});

	test('un droit retiré pendant la frappe : plus rien ne passe, même si le client ignore 4401', async () => {
		const { socket, closed } = await open(collab.url, document, 'eve');
		const bob = join('bob');
		await synced(bob);
		const eve = new Y.Doc();
		const send = (word: string) => {
			const before = Y.encodeStateVector(eve);
			eve.getText('t').insert(0, word);
			socket.send(writeUpdate(Y.encodeStateAsUpdate(eve, before)));
		};
		send('avant');
		await eventually(() => expect(bob.text.toString()).toBe('avant'));
		collab.access.rights.set('eve', null);
		await collab.collab.review();
		send('après');
		socket.send(writeAwareness(new Uint8Array([1, 42, 1, 2, 123, 125])));
		expect(await closed).toBe(4401);
		expect([...bob.provider.awareness.getStates().keys()]).not.toContain(42);
		const carla = join('carla');
		await synced(carla);
		expect(carla.text.toString()).toBe('avant');
	});

	test('rétrogradé pendant la frappe : renvoyé avec 4401, de retour en lecture seule', async () => {
		const [ana, bob] = [join('ana'), join('bob')];
		await Promise.all([synced(ana), synced(bob)]);
		ana.text.insert(0, 'avant');
		await eventually(() => expect(bob.text.toString()).toBe('avant'));
		collab.access.rights.set('ana', 'lecture');
		await collab.collab.documents.review();
		await eventually(() => expect(ana.closes).toContain(4401));
		// The product's client does this once the site told it what it may do now.
		ana.provider.connect();
		await synced(ana);
		ana.text.insert(0, 'trop tard');
		bob.text.insert(5, ' et après');
		await eventually(() => expect(ana.text.toString()).toContain(' et après'));
		expect(bob.text.toString()).toBe('avant et après');
	});

	test('un document supprimé où personne n’écrit ferme avec 4404', async () => {
		const ana = join('ana');
		await synced(ana);
		collab.access.deleted.add(document);
		await collab.collab.review();
		await eventually(() => expect(ana.closes).toContain(4404));
	});

	test('la base ne répond plus pendant la relecture des droits : personne n’est renvoyé', async () => {
		const ana = join('ana');
		await synced(ana);
		collab.access.away = true;
		await collab.collab.review();
		expect(collab.collab.connections).toBe(1);
	});
});

describe('quand cela va mal', () => {
	test('le stockage absent ferme avec 4503, n’acquitte rien, et le client rend tout ensuite', async () => {
		const ana = join('ana');
		await synced(ana);
		await eventually(() => expect(ana.durable()).toBe(1));
		collab.store.away = true;
		ana.text.insert(0, 'gardé');
		await eventually(() => expect(ana.closes).toContain(4503));
		expect(ana.durable()).toBe(1);
		collab.store.away = false;
		const bob = join('bob');
		await eventually(() => expect(bob.text.toString()).toBe('gardé'));
	});

	test('un document supprimé pendant qu’on y écrit ferme avec 4404', async () => {
		const ana = join('ana');
		await synced(ana);
		collab.store.documents.delete(document);
		ana.text.insert(0, 'trop tard');
		await eventually(() => expect(ana.closes).toContain(4404));
	});

	test.each([
		['un type inconnu', new Uint8Array([77, 1, 2]), 1008],
		['un message coupé', new Uint8Array([0, 2, 200]), 1008],
		['une mise à jour illisible', writeUpdate(new Uint8Array([9, 9, 9, 9])), 1008],
		['un message trop grand', new Uint8Array(1_100_000), 1009]
	])('%s ferme la connexion, le document reste intact', async (_, frame, code) => {
		const ana = join('ana');
		await synced(ana);
		ana.text.insert(0, 'intact');
		const { socket, closed } = await open(collab.url, document, 'mal');
		socket.send(frame);
		expect(await closed).toBe(code);
		const bob = join('bob');
		await eventually(() => expect(bob.text.toString()).toBe('intact'));
	});

	test('une mise à jour qui suppose un passé inconnu est redemandée, pas gardée en mémoire', async () => {
		const { socket, received } = await open(collab.url, document, 'ana');
		const doc = new Y.Doc();
		doc.getText('t').insert(0, 'un');
		const first = Y.encodeStateVector(doc);
		doc.getText('t').insert(2, ' deux');
		const before = received.length;
		socket.send(writeUpdate(Y.encodeStateAsUpdate(doc, first)));
		await eventually(() => expect(received.slice(before).some((m) => m[0] === 0 && m[1] === 0)).toBe(true));
		socket.send(writeUpdate(Y.encodeStateAsUpdate(doc)));
		const bob = join('bob');
		await eventually(() => expect(bob.text.toString()).toBe('un deux'));
		socket.terminate();
	});

	test('l’arrêt enregistre tout et renvoie chacun avec 1012', async () => {
		const ana = join('ana');
		await synced(ana);
		ana.text.insert(0, 'dernier mot');
		await eventually(() => expect(ana.durable()).toBe(2));
		ana.provider.shouldConnect = false;
		await collab.collab.stop();
		await eventually(() => expect(ana.closes).toEqual([1012]));
	});
});

describe('les bornes', () => {
	test('la mémoire de tous les documents est bornée : un de plus répond 503, les ouverts continuent', async () => {
		await collab.close();
		collab = await startCollab({ open: 2_000 });
		const other = randomUUID();
		for (const id of [document, other]) collab.store.add(id);
		const ana = join('ana');
		await synced(ana);
		ana.text.insert(0, 'x'.repeat(3_000));
		await eventually(() => expect(ana.durable()).toBe(2));
		expect((await open(collab.url, other, 'bob')).status).toBe(503);
		ana.text.insert(0, 'encore');
		await eventually(() => expect(ana.durable()).toBe(3));
	});

	test('une personne a vingt connexions, pas vingt et une', async () => {
		const sockets = await Promise.all(Array.from({ length: 20 }, () => open(collab.url, document, 'ana')));
		expect(sockets.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 101));
		expect((await open(collab.url, document, 'ana')).status).toBe(429);
		expect((await open(collab.url, document, 'bob')).status).toBe(101);
		for (const { socket } of sockets) socket.terminate();
	});

	test('qui parle trop vite est freiné, puis renvoyé avec 4429', async () => {
		await collab.close();
		collab = await startCollab({ rate: 10, burst: 5, patience: 500 });
		collab.store.add(document);
		const { socket, closed } = await open(collab.url, document, 'eve');
		for (let i = 0; i < 400; i++) socket.send(new Uint8Array([3]));
		expect(await closed).toBe(4429);
	});

	test('un lecteur qui ne lit plus n’arrête personne ; quand il relit, il a tout', async () => {
		await collab.close();
		collab = await startCollab({ behind: 64 << 10 });
		collab.store.add(document);
		const [ana, bob, slow] = [join('ana'), join('bob'), join('lent')];
		await Promise.all([ana, bob, slow].map(synced));
		const socket = slow.provider.ws as unknown as { pause(): void; resume(): void };
		socket.pause();
		for (let i = 0; i < 30; i++) {
			ana.text.insert(0, String(i % 10).repeat(400_000));
			await eventually(() => expect(ana.durable()).toBe(i + 2));
		}
		await eventually(() => expect(bob.text.length).toBe(12_000_000));
		socket.resume();
		await eventually(() => expect(slow.text.length).toBe(12_000_000));
		expect(slow.closes).toEqual([]);
	}, 60_000);
});

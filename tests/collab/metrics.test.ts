import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeUpdate } from '../../src/lib/server/collab/messages.ts';
import { Metrics } from '../../src/lib/server/web/metrics.ts';
import { connect, open } from './harness/client.ts';
import { eventually } from './harness/eventually.ts';
import { startCollab, type TestCollab } from './harness/server.ts';

let collab: TestCollab;
let document: string;
let metrics: Metrics;
beforeEach(async () => {
	collab = await startCollab({ linger: 20 });
	document = randomUUID();
	collab.store.add(document);
	metrics = new Metrics();
	metrics.watch(collab.collab);
});
afterEach(() => collab.close());

/** The value of one line of /metriques, 0 when it is not there. */
async function read(line: string): Promise<number> {
	const text = await metrics.registry.metrics();
	return Number(
		text
			.split('\n')
			.find((each) => each.startsWith(`ensemblier_collab_${line} `))
			?.split(' ')[1] ?? 0
	);
}

test('les mesures disent ce qui est ouvert, ce qui est écrit et en combien de temps', async () => {
	const ana = connect(collab.url, document, 'ana');
	await eventually(() => expect(ana.provider.synced).toBe(true));
	ana.text.insert(0, 'mesuré');
	await eventually(() => expect(ana.durable()).toBe(2));
	expect(await read('connections')).toBe(1);
	expect(await read('rooms')).toBe(1);
	expect(await read('updates_total')).toBe(2);
	expect(await read('update_bytes_total')).toBeGreaterThan(10);
	expect(await read('document_bytes')).toBeGreaterThan(6);
	expect(await read('commit_seconds_count')).toBe(1);
	expect(await read('lag_seconds')).toBe(0);
	ana.close();
	await eventually(async () => expect(await read('connections')).toBe(0));
});

test('ce qui attend la base se voit à son âge', async () => {
	const ana = connect(collab.url, document, 'ana');
	await eventually(() => expect(ana.provider.synced).toBe(true));
	let answer = () => {};
	const append = collab.store.append.bind(collab.store);
	collab.store.append = async (rows) => {
		await new Promise<void>((resolve) => (answer = resolve));
		return append(rows);
	};
	ana.text.insert(0, 'en attente');
	await eventually(async () => expect(await read('lag_seconds')).toBeGreaterThan(0.05));
	answer();
	await eventually(async () => expect(await read('lag_seconds')).toBe(0));
	ana.close();
});

test.each([
	['visiteur', () => open(collab.url, document, '')],
	['inconnu', () => open(collab.url, randomUUID(), 'ana')],
	[
		'indisponible',
		() => {
			collab.access.away = true;
			return open(collab.url, document, 'ana');
		}
	],
	[
		'lecture_seule',
		async () => {
			collab.access.rights.set('lea', 'lecture');
			(await open(collab.url, document, 'lea')).socket.send(writeUpdate(new Uint8Array([0, 0])));
		}
	],
	['illisible', async () => (await open(collab.url, document, 'ana')).socket.send(new Uint8Array([77]))]
])('un refus est compté par sa raison : %s', async (reason, act) => {
	await act();
	await eventually(async () => expect(await read(`rejected_total{reason="${reason}"}`)).toBe(1));
});

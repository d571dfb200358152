import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { synced, Writer } from '../collab/harness/crash.ts';
import { connect } from '../collab/harness/client.ts';
import { kill, startProcess } from '../collab/harness/process.ts';
import { dropDatabase, newDatabase, newFolder } from './harness/instance.ts';
import { TEMPLATE } from './harness/global-setup.ts';

test('deux processus sur un PostgreSQL, on tape dans les deux, l’un est tué : rien d’« enregistré » n’est perdu ni doublé', async () => {
	const databaseUrl = await newDatabase(TEMPLATE);
	const document = randomUUID();
	const start = () => startProcess({ DATA_DIR: newFolder(), DOCUMENT: document, DATABASE_URL: databaseUrl });
	const servers = [await start(), await start()];
	const writers = servers.flatMap(({ url }, s) => [0, 1].map((w) => new Writer(url, document, `s${s}w${w}`)));
	try {
		await synced(writers.map(({ client }) => client));
		for (let i = 0; i < 60; i++) {
			for (const writer of writers) writer.type();
			await wait(20);
		}
		await kill(servers[0]!);
		const stored = writers.slice(0, 2).flatMap((writer) => writer.stored());
		for (const writer of writers.slice(0, 2)) writer.client.close();
		for (let i = 0; i < 20; i++) {
			for (const writer of writers.slice(2)) writer.type();
			await wait(20);
		}
		const [left] = writers.slice(2);
		await vi.waitFor(
			() => expect(writers.slice(2).map((writer) => writer.stored().length)).toEqual([80, 80]),
			20_000
		);
		stored.push(...writers.slice(2).flatMap((writer) => writer.stored()));

		servers[0] = await start();
		const reader = connect(servers[0].url, document, 'lecteur');
		await synced([reader]);
		const found: string[] = reader.text.toString().match(/\[[^\]]*\]/g) ?? [];
		expect(stored.filter((word) => !found.includes(word))).toEqual([]);
		expect(new Set(found).size).toBe(found.length);
		await vi.waitFor(() => expect(left!.client.text.toString()).toBe(reader.text.toString()), 10_000);
		reader.close();
	} finally {
		for (const { client } of writers) client.close();
		for (const server of servers) await kill(server);
		await dropDatabase(databaseUrl);
	}
});

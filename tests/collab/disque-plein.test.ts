import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { connect } from './harness/client.ts';
import { synced, Writer } from './harness/crash.ts';
import { kill, startProcess, type ServerProcess } from './harness/process.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-disque-'));
const full = path.join(folder, 'plein');
const settings = { DATA_DIR: path.join(folder, 'donnees'), DOCUMENT: randomUUID(), DISK_FULL: full };
let server: ServerProcess;

beforeAll(async () => {
	server = await startProcess(settings);
}, 120_000);
afterAll(async () => {
	await kill(server);
	fs.rmSync(folder, { recursive: true, force: true });
});

test('disque plein : rien n’est dit « enregistré », et tout ce qui était à l’écran l’est dès que la place revient', async () => {
	const writer = new Writer(server.url, settings.DOCUMENT, 'a');
	await synced([writer.client]);
	writer.type();
	await vi.waitUntil(() => writer.stored().length === 1, { timeout: 20_000 });

	fs.writeFileSync(full, '');
	writer.type();
	await vi.waitUntil(() => writer.client.closes.includes(4503), { timeout: 20_000 });
	expect(writer.stored()).toHaveLength(1);
	writer.type();

	fs.rmSync(full);
	const words = writer.client.text.toString();
	expect(words).toBe('[a:0][a:1][a:2]');
	await vi.waitUntil(() => writer.client.provider.synced && writer.client.durable() > 0, { timeout: 60_000 });

	await kill(server);
	writer.client.close();
	server = await startProcess(settings);
	const reader = connect(server.url, settings.DOCUMENT, 'lecteur');
	await synced([reader]);
	expect(reader.text.toString()).toBe(words);
	reader.close();
}, 180_000);

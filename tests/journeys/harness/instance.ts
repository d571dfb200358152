import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { request } from '@playwright/test';

// One instance with its demonstration for all the journeys: own port, own folder, gone at the end.

async function freePort(): Promise<number> {
	const probe = net.createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as net.AddressInfo;
	probe.close();
	return port;
}

/** Follows the one-time link of a person and keeps the cookies of the session in a file. */
async function keepSession(link: string, file: string): Promise<void> {
	const { origin, searchParams } = new URL(link);
	const context = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
	const answer = await context.post('/connexion/confirmer', {
		form: { jeton: searchParams.get('jeton')!, type: searchParams.get('type')! },
		maxRedirects: 0
	});
	if (answer.status() !== 303 && answer.status() !== 200)
		throw new Error(`sign-in by link answered ${answer.status()}`);
	const { cookies } = await context.storageState({ path: file });
	if (!cookies.length) throw new Error('sign-in by link set no cookie');
	await context.dispose();
}

export default async function startInstance() {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-journeys-'));
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
		env: {
			PATH: process.env.PATH,
			PORT: String(port),
			DATA_DIR: path.join(folder, 'data'),
			DEMO: '1',
			LOG_LEVEL: 'error'
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const stop = async () => {
		if (server.exitCode === null) {
			server.kill('SIGTERM');
			await once(server, 'exit');
		}
		fs.rmSync(folder, { recursive: true, force: true });
	};
	try {
		let output = '';
		await new Promise<void>((resolve, reject) => {
			server.once('exit', (code) => reject(new Error(`the instance stopped with ${code}\n${output}`)));
			server.stdout.on('data', (chunk: Buffer) => {
				output += chunk.toString();
				if (output.includes('Ctrl + C')) resolve();
			});
		});
		const links = output.match(/http:\/\/\S+\/connexion\/confirmer\S+/g) ?? [];
		const people = ['porteuse', 'facilitatrice', 'actrice', 'observateur', 'administratrice'];
		for (const [i, person] of people.entries())
			await keepSession(links[i]!, path.join(folder, `${person}.json`));
	} catch (error) {
		await stop();
		throw error;
	}
	process.env.JOURNEYS_ORIGIN = origin;
	process.env.JOURNEYS_FOLDER = folder;
	return stop;
}

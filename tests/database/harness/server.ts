import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { chooseAccount, findBinaries, makeReachable } from './binaries.ts';

/** A running PostgreSQL, superuser "postgres", trusted on 127.0.0.1 only. */
export interface Server {
	/** Address of a database of this server. */
	urlOf(database: string, role?: string): string;
	stop(): Promise<void>;
}

async function freePort(): Promise<number> {
	const probe = net.createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as net.AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}

// Everything of these tests can be made again: durability is not what they measure on this engine.
const SETTINGS = [
	'listen_addresses=127.0.0.1',
	'unix_socket_directories=',
	'max_connections=80',
	'fsync=off',
	'synchronous_commit=off',
	'full_page_writes=off'
];

/** Starts a PostgreSQL 18 whose data lie below `folder`. Throws with its last words when it does not start. */
export async function startServer(folder: string): Promise<Server> {
	const account = chooseAccount();
	const { postgres, initdb } = makeReachable(await findBinaries(), account, folder);
	const data = path.join(folder, 'pgdata');
	fs.mkdirSync(data, { mode: 0o700 });
	if (account) fs.chownSync(data, account.uid, account.gid);
	const options = { ...account, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };

	const made = spawnSync(
		initdb,
		['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
		{ ...options, encoding: 'utf8' }
	);
	if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error?.message}`);

	const port = await freePort();
	const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
	const child = spawn(postgres, ['-D', data, '-p', String(port), ...settings], {
		...options,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	await new Promise<void>((resolve, reject) => {
		child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)));
		child.stderr.on('data', (chunk: Buffer) => {
			said = (said + chunk.toString()).slice(-4000);
			if (said.includes('ready to accept connections')) resolve();
		});
	});
	return {
		urlOf: (database, role = 'postgres') => `postgres://${role}@127.0.0.1:${port}/${database}`,
		async stop() {
			if (child.exitCode !== null) return;
			child.kill('SIGINT');
			await once(child, 'exit');
		}
	};
}

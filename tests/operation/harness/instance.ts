import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, inject } from 'vitest';

// Real processes, as an operator starts them, on their own ports and folders.

const FLAGS = ['--disable-warning=ExperimentalWarning'];

/** Mail goes nowhere, so that nothing but the tested thing happens. */
const PRODUCTION = {
	DEMO: '0',
	SMTP_URL: 'smtp://127.0.0.1:9',
	MAIL_FROM: 'essai@exemple.fr',
	LOG_LEVEL: 'debug'
};

const folders: string[] = [];
const children = new Set<ChildProcess>();

afterAll(async () => {
	for (const child of children) {
		child.kill('SIGKILL');
		await once(child, 'exit');
	}
	for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own, gone after the tests of the file. */
export function newFolder(): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-exploitation-'));
	folders.push(folder);
	return folder;
}

/** A folder of its own with an empty instance in it, already migrated. */
export function newInstanceFolder(): string {
	const folder = newFolder();
	fs.cpSync(inject('emptyInstance'), folder, { recursive: true });
	return folder;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
	const probe = net.createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as net.AddressInfo;
	probe.close();
	return port;
}

export interface Ended {
	code: number | null;
	output: string;
	errors: string;
}

/** Starts a program of the project with exactly this environment. */
function launch([script, ...args]: [string, ...string[]], env: Record<string, string>, cwd?: string) {
	const child = spawn(process.execPath, [...FLAGS, path.resolve(script), ...args], {
		cwd,
		env: { PATH: process.env.PATH ?? '', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	children.add(child);
	const said = { output: '', errors: '' };
	child.stdout.on('data', (chunk: Buffer) => (said.output += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (said.errors += chunk.toString()));
	const ended = once(child, 'close').then(([code]: (number | null)[]): Ended => {
		children.delete(child);
		return { code: code ?? null, ...said };
	});
	return { child, said, ended };
}

/** Runs a program to its end. */
export const runToEnd = (
	args: [string, ...string[]],
	env: Record<string, string>,
	cwd?: string
): Promise<Ended> => launch(args, env, cwd).ended;

export interface Instance {
	origin: string;
	port: number;
	dataDir: string;
	child: ChildProcess;
	/** What it has said so far. */
	said: { output: string; errors: string };
	/** Asks it to stop and waits for its end. */
	stop(signal?: NodeJS.Signals): Promise<Ended>;
	ended: Promise<Ended>;
}

/** Keys of the embedded Supabase of an instance. */
export function keysOf({ dataDir }: Pick<Instance, 'dataDir'>) {
	const file = fs.readFileSync(path.join(dataDir, 'secrets.json'), 'utf8');
	const { publishable_key, secret_key } = JSON.parse(file) as Record<string, string>;
	return { publishable: publishable_key!, secret: secret_key! };
}

/**
 * Starts the server as `npm start` does once all is built, and waits until its doors are open. Without DATA_DIR it is an
 * empty instance that was migrated before; a folder that is still empty makes it a very first start.
 */
export async function startInstance(env: Record<string, string> = {}): Promise<Instance> {
	const port = Number(env.PORT ?? (await freePort()));
	const dataDir = env.DATA_DIR ?? (env.SUPABASE_URL ? newFolder() : newInstanceFolder());
	const { child, said, ended } = launch(['src/main.ts'], {
		...PRODUCTION,
		...env,
		PORT: String(port),
		DATA_DIR: dataDir
	});
	await new Promise<void>((resolve, reject) => {
		child.stdout.on('data', () => {
			if (said.output.includes('Ensemblier est ouvert')) resolve();
		});
		void ended.then(({ code, output, errors }) =>
			reject(new Error(`the instance ended with ${code}\n${output}\n${errors}`))
		);
	});
	return {
		origin: `http://localhost:${port}`,
		port,
		dataDir,
		child,
		said,
		ended,
		stop(signal = 'SIGTERM') {
			child.kill(signal);
			return ended;
		}
	};
}

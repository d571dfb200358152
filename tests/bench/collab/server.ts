import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Wire } from './wire.ts';

/** Whom we measure, in one run. */
export type Candidate = 'ensemblier' | 'hocuspocus' | 'y-websocket' | 'raw';

/** Ticks a second in /proc. */
const USER_HZ = 100;

/** A server in a process of its own. Linux only: processor time and memory are read in /proc. */
export class Server {
	readonly wire: Wire;
	readonly #candidate: Candidate;
	readonly #settings: { ROOMS: string; STORED: string };
	readonly #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-bench-'));
	#process: ReturnType<typeof spawn> | null = null;
	#port = 0;

	/** `stored`: what is written outlives the process, whoever the candidate is; ours always does so. */
	constructor(candidate: Candidate, rooms: number, { stored = false } = {}) {
		this.#candidate = candidate;
		this.#settings = { ROOMS: String(rooms), STORED: stored ? '1' : '' };
		this.wire = candidate === 'hocuspocus' ? 'hocuspocus' : 'y-websocket';
	}

	async start(): Promise<this> {
		const child = spawn(
			process.execPath,
			[
				'--expose-gc',
				'--disable-warning=ExperimentalWarning',
				`${import.meta.dirname}/servers/${this.#candidate}.ts`
			],
			{
				stdio: ['ignore', 'pipe', 'inherit'],
				env: { ...process.env, ...this.#settings, DATA_DIR: this.#folder }
			}
		);
		this.#process = child;
		const [line] = (await Promise.race([
			once(child.stdout, 'data'),
			once(child, 'exit').then(([code]) => {
				throw new Error(`${this.#candidate} did not start: ${code}`);
			})
		])) as [Buffer];
		this.#port = Number(line.toString());
		return this;
	}

	address(room: string): string {
		const folder = this.#candidate === 'ensemblier' ? 'collab/' : '';
		return `ws://127.0.0.1:${this.#port}/${folder}${room}`;
	}

	/** Processor time since the start, in microseconds. */
	cpu(): number {
		const stat = fs.readFileSync(`/proc/${this.#process!.pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return ((Number(fields[11]) + Number(fields[12])) / USER_HZ) * 1e6;
	}

	/** Memory in kB, after a garbage collection. */
	async memory(): Promise<number> {
		this.#process!.kill('SIGUSR2');
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		const status = fs.readFileSync(`/proc/${this.#process!.pid}/status`, 'utf8');
		return Number(/^VmRSS:\s+(\d+)/m.exec(status)![1]);
	}

	async #end(): Promise<void> {
		const child = this.#process;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		child.kill('SIGTERM');
		const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
		await once(child, 'exit');
		clearTimeout(patience);
	}

	async restart(): Promise<void> {
		await this.#end();
		await this.start();
	}

	async stop(): Promise<void> {
		await this.#end();
		fs.rmSync(this.#folder, { recursive: true, force: true });
	}
}

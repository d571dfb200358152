import { Worker } from 'node:worker_threads';
import type { Answer, Asked, Start } from './pglite-messages.ts';
import { hexBytea } from './wire-formats.ts';

/** Rows of a statement, and how many it changed. */
export interface Result<R = Record<string, unknown>> {
	rows: R[];
	affectedRows?: number;
}

type Order = Asked extends infer A ? (A extends Asked ? Omit<A, 'id'> : never) : never;

/** How long nobody tries to open a database that would not open, in milliseconds. */
const PATIENCE = 2_000;

/** The database gave itself up, or its thread ended; a code of the driver's for an answer that says "try again". */
const lost = (why: string, cause?: unknown) =>
	Object.assign(new Error(why, { cause }), { code: 'CONNECTION_ENDED' });

/**
 * PGlite in a thread of its own, so that a commit or a long search never holds up the requests and the sockets of this
 * one. It has one session: whoever needs several statements in a row takes turns (exclusive-session.ts).
 */
export class PgliteThread {
	#start: Start;
	#worker: Worker | null = null;
	readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
	#id = 0;
	#ended: Error = lost('the database is not open');
	#notBefore = 0;
	#closed = false;

	private constructor(start: Start) {
		this.#start = start;
	}

	/** Opens the database of a folder (made on the first start). The caller holds the folder's lock. */
	static async open(start: Start): Promise<PgliteThread> {
		const thread = new PgliteThread(start);
		await thread.revive();
		// The folder has a database now: it is never begun from the dump again.
		thread.#start = { dataDir: start.dataDir };
		return thread;
	}

	/**
	 * Opens the database again when it gave itself up, as PostgreSQL does when its journal cannot be written (a full disk).
	 * Only between two turns: whoever was inside a transaction must not go on outside of it.
	 */
	async revive(): Promise<void> {
		if (this.#worker || this.#closed) return;
		if (performance.now() < this.#notBefore) throw this.#ended;
		const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: this.#start });
		this.#worker = worker;
		worker.on('message', (answer: Answer) => this.#settle(answer));
		worker.on('error', (error: Error) => this.#end(worker, error));
		worker.on('exit', (code) => this.#end(worker, lost(`the database's thread ended (${code})`)));
		try {
			await this.#answerTo(0);
		} catch (error) {
			this.#notBefore = performance.now() + PATIENCE;
			this.#end(worker, lost('the database does not open', error));
			throw this.#ended;
		}
	}

	/** One statement with parameters. */
	query<R = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Result<R>> {
		return this.#ask({ kind: 'query', sql, parameters: parameters.map(crossing) }) as Promise<Result<R>>;
	}

	/** Several statements without parameters. */
	exec(sql: string): Promise<Result[]> {
		return this.#ask({ kind: 'exec', sql }) as Promise<Result[]>;
	}

	/** The files of the whole database as one tar; the caller lets nothing write meanwhile. */
	dump(): Promise<Blob> {
		return this.#ask({ kind: 'dump' }) as Promise<Blob>;
	}

	async close(): Promise<void> {
		this.#closed = true;
		if (!this.#worker) return;
		await this.#ask({ kind: 'close' });
		await this.#worker?.terminate();
	}

	#ask(order: Order): Promise<unknown> {
		const id = ++this.#id;
		const answer = this.#answerTo(id);
		this.#worker?.postMessage({ id, ...order });
		return answer;
	}

	#answerTo(id: number): Promise<unknown> {
		if (!this.#worker) return Promise.reject(this.#ended);
		const waiting = Promise.withResolvers<unknown>();
		this.#waiting.set(id, waiting);
		return waiting.promise;
	}

	#settle(answer: Answer): void {
		const waiting = this.#waiting.get(answer.id);
		this.#waiting.delete(answer.id);
		if (!('error' in answer)) return waiting?.resolve(answer.value);
		waiting?.reject(Object.assign(new Error(), answer.error));
		// After these PostgreSQL answers nothing any more.
		if (/^(PANIC|FATAL)$/.test(String(answer.error.severity)))
			this.#end(this.#worker!, lost(String(answer.error.message)));
	}

	/** Nothing more comes from this thread: better an error than a request that waits for ever. */
	#end(worker: Worker, why: Error): void {
		if (this.#worker !== worker) return;
		this.#worker = null;
		this.#ended = why;
		void worker.terminate();
		for (const { reject } of this.#waiting.values()) reject(why);
		this.#waiting.clear();
	}
}

/** Bytes as text: a view on a large buffer would take the whole of it along. */
const crossing = (value: unknown) => (value instanceof Uint8Array ? hexBytea(value) : value);

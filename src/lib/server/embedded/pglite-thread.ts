import { Worker } from 'node:worker_threads';
import type { Answer, Asked, Start } from './pglite-messages.ts';
import { hexBytea } from './wire-formats.ts';

/** Rows of a statement, and how many it changed. */
export interface Result<R = Record<string, unknown>> {
	rows: R[];
	affectedRows?: number;
}

type Order = Asked extends infer A ? (A extends Asked ? Omit<A, 'id'> : never) : never;

/**
 * PGlite in a thread of its own, so that a commit or a long search never holds up the requests and the sockets of this
 * one. It has one session: whoever needs several statements in a row takes turns (exclusive-session.ts).
 */
export class PgliteThread {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
	#id = 0;
	#ended: Error | null = null;

	private constructor(start: Start) {
		this.#worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: start });
		this.#worker.on('message', (answer: Answer) => this.#settle(answer));
		this.#worker.on('error', (error: Error) => this.#end(error));
		this.#worker.on('exit', (code) => this.#end(new Error(`the database's thread ended (${code})`)));
	}

	/** Opens the database of a folder (made on the first start). The caller holds the folder's lock. */
	static async open(start: Start): Promise<PgliteThread> {
		const thread = new PgliteThread(start);
		try {
			await thread.#answerTo(0);
			return thread;
		} catch (error) {
			await thread.#worker.terminate();
			throw error;
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
		await this.#ask({ kind: 'close' });
		await this.#worker.terminate();
	}

	#ask(order: Order): Promise<unknown> {
		const id = ++this.#id;
		const answer = this.#answerTo(id);
		if (!this.#ended) this.#worker.postMessage({ id, ...order });
		return answer;
	}

	#answerTo(id: number): Promise<unknown> {
		if (this.#ended) return Promise.reject(this.#ended);
		const waiting = Promise.withResolvers<unknown>();
		this.#waiting.set(id, waiting);
		return waiting.promise;
	}

	#settle(answer: Answer): void {
		const waiting = this.#waiting.get(answer.id);
		this.#waiting.delete(answer.id);
		if ('error' in answer) waiting?.reject(Object.assign(new Error(), answer.error));
		else waiting?.resolve(answer.value);
	}

	/** Nothing will be answered any more: better an error than a request that waits for ever. */
	#end(error: Error): void {
		this.#ended ??= error;
		for (const { reject } of this.#waiting.values()) reject(this.#ended);
		this.#waiting.clear();
	}
}

/** Bytes as text: a view on a large buffer would take the whole of it along. */
const crossing = (value: unknown) => (value instanceof Uint8Array ? hexBytea(value) : value);

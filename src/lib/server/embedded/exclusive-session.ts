import {
	CompiledQuery,
	Kysely,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	type DatabaseConnection,
	type Driver,
	type QueryResult
} from 'kysely';
import type { PgliteThread } from './pglite-thread.ts';

// lite 0.10.0 sends BEGIN / set role / COMMIT over the one PGlite session without a lock, so that requests of the same tick
// interleave and an anonymous one can run as service_role. Here each Kysely connection (a query or a whole transaction)
// has the session to itself.

/** A queue of one: acquire() waits for its turn and answers the function that ends it. `prepare` comes before each turn. */
export class Turn {
	readonly #prepare: () => Promise<void>;
	#tail: Promise<void> = Promise.resolve();

	constructor(prepare: () => Promise<void>) {
		this.#prepare = prepare;
	}

	async acquire(): Promise<() => void> {
		const { promise, resolve } = Promise.withResolvers<void>();
		const before = this.#tail;
		this.#tail = promise;
		await before;
		try {
			await this.#prepare();
		} catch (error) {
			resolve();
			throw error;
		}
		return resolve;
	}

	async run<T>(work: () => Promise<T>): Promise<T> {
		const release = await this.acquire();
		try {
			return await work();
		} finally {
			release();
		}
	}
}

class ExclusiveConnection implements DatabaseConnection {
	readonly #pglite: PgliteThread;
	readonly release: () => void;

	constructor(pglite: PgliteThread, release: () => void) {
		this.#pglite = pglite;
		this.release = release;
	}

	async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
		const result = await this.#pglite.query<R>(query.sql, query.parameters);
		return {
			rows: result.rows,
			numAffectedRows: result.affectedRows === undefined ? undefined : BigInt(result.affectedRows)
		};
	}

	// eslint-disable-next-line require-yield -- the interface asks for a generator; PGlite cannot stream.
	async *streamQuery(): AsyncIterableIterator<never> {
		throw new Error('PGlite does not stream');
	}
}

class ExclusiveDriver implements Driver {
	readonly #pglite: PgliteThread;
	readonly #turn: Turn;

	constructor(pglite: PgliteThread, turn: Turn) {
		this.#pglite = pglite;
		this.#turn = turn;
	}

	async init() {}
	async acquireConnection() {
		return new ExclusiveConnection(this.#pglite, await this.#turn.acquire());
	}
	async beginTransaction(connection: DatabaseConnection) {
		await connection.executeQuery(CompiledQuery.raw('begin'));
	}
	async commitTransaction(connection: DatabaseConnection) {
		await connection.executeQuery(CompiledQuery.raw('commit'));
	}
	async rollbackTransaction(connection: DatabaseConnection) {
		await connection.executeQuery(CompiledQuery.raw('rollback'));
	}
	async releaseConnection(connection: DatabaseConnection) {
		(connection as ExclusiveConnection).release();
	}
	async destroy() {}
}

/** A Kysely over PGlite in which every connection waits for its turn; `turn` lets other code wait in the same queue. */
export function exclusiveKysely(pglite: PgliteThread, turn: Turn): Kysely<Record<string, never>> {
	return new Kysely({
		dialect: {
			createAdapter: () => new PostgresAdapter(),
			createDriver: () => new ExclusiveDriver(pglite, turn),
			createIntrospector: (db) => new PostgresIntrospector(db),
			createQueryCompiler: () => new PostgresQueryCompiler()
		}
	});
}

import type { Connection } from '@supabase/lite';
import { PgliteConnection } from '@supabase/lite/pglite';
import { exclusiveKysely, type Turn } from './exclusive-session.ts';
import type { PgliteThread } from './pglite-thread.ts';

// lite 0.10.0 makes its PGlite itself, in the thread of the server. What it knows of PostgreSQL (roles, introspection,
// remote procedures) is in the class above its own, which it does not export.
const PostgresConnection = Object.getPrototypeOf(PgliteConnection) as new (config: object) => Connection;

/** What lite needs of a database that lives in another thread. */
export class ThreadConnection extends PostgresConnection {
	declare introspect: Connection['introspect'];
	readonly driver: PgliteThread;
	readonly dialect = 'postgres';
	readonly #turn: Turn;

	constructor(thread: PgliteThread, turn: Turn) {
		super({});
		this.driver = thread;
		this.#turn = turn;
		this.kysely = exclusiveKysely(thread, turn);
	}

	/** The rows of the first statement; without parameters there may be several, which Kysely does not take. */
	override async exec<T>(sql: string, ...parameters: unknown[]): Promise<T> {
		const [first] = await this.#turn.run(async () =>
			parameters.length > 0 ? [await this.driver.query(sql, parameters)] : this.driver.exec(sql)
		);
		return { rows: first?.rows ?? [] } as T;
	}

	override close(): Promise<void> {
		return this.driver.close();
	}
}

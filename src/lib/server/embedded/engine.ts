import type { Connection } from '@supabase/lite';

/** Rows of a statement, as plain objects. */
export type Rows = Record<string, unknown>[];

/** A database under the embedded Supabase: PGlite in a folder, or a PostgreSQL somewhere. */
export interface Engine {
	readonly name: 'pglite' | 'postgres';
	readonly connection: Connection;
	/** Several statements without parameters, outside any transaction. */
	exec(sql: string): Promise<void>;
	/** One statement with parameters, as the owner of the database. */
	query(sql: string, parameters?: unknown[]): Promise<Rows>;
	/** Runs the work in one transaction that no other statement can enter. */
	transaction<T>(work: (tx: Statements) => Promise<T>): Promise<T>;
	/**
	 * A dump of the whole database, and what the look saw at that same moment. Null over a PostgreSQL, which has its own
	 * tools for that.
	 */
	readonly snapshot:
		(<T>(look: (database: Statements) => Promise<T>) => Promise<{ dump: Blob; seen: T }>) | null;
	/** Does the work while no other process prepares the same database. */
	alone<T>(work: () => Promise<T>): Promise<T>;
	close(): Promise<void>;
}

/** What can be said inside a transaction. */
export interface Statements {
	exec(sql: string): Promise<void>;
	query(sql: string, parameters?: unknown[]): Promise<Rows>;
}

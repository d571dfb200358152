// What crosses between the server's thread and the one of PGlite, all of it copied (structured clone).

/** What the thread is started with. */
export interface Start {
	/** Folder of the database's own files; made when missing. */
	dataDir: string;
	/** File of a dump to begin with, only in an empty folder. */
	dump?: string;
}

/** Something to do; `id` comes back with the answer. */
export type Asked = { id: number } & (
	| { kind: 'query'; sql: string; parameters: unknown[] }
	/** Several statements without parameters. */
	| { kind: 'exec'; sql: string }
	/** The whole database as a tar file (Blob). */
	| { kind: 'dump' }
	| { kind: 'close' }
);

/** What came of it. Number 0 is the opening of the database; an error carries the fields of PostgreSQL's. */
export type Answer = { id: number } & ({ value: unknown } | { error: Record<string, unknown> });

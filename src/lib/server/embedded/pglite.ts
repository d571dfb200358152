import fs from 'node:fs';
import path from 'node:path';
import type { Engine, Statements } from './engine.ts';
import { Turn } from './exclusive-session.ts';
import { ThreadConnection } from './pglite-connection.ts';
import { PgliteThread } from './pglite-thread.ts';

/**
 * Opens the PGlite database of an instance, made on the first start, or from the file of a dump. The caller holds the
 * folder's lock.
 */
export async function openPglite(folder: string, dump?: string): Promise<Engine> {
	const dataDir = path.join(folder, 'pglite');
	fs.mkdirSync(dataDir, { recursive: true });
	const pglite = await PgliteThread.open({ dataDir, dump });
	const turn = new Turn(() => pglite.revive());
	const statements: Statements = {
		exec: async (sql) => void (await pglite.exec(sql)),
		query: async (sql, parameters) => (await pglite.query(sql, parameters)).rows
	};
	return {
		name: 'pglite',
		connection: new ThreadConnection(pglite, turn),
		exec: (sql) => turn.run(() => statements.exec(sql)),
		query: (sql, parameters) => turn.run(() => statements.query(sql, parameters)),
		transaction: (work) =>
			turn.run(async () => {
				await pglite.exec('begin');
				try {
					const result = await work(statements);
					await pglite.exec('commit');
					return result;
				} catch (error) {
					await pglite.exec('rollback');
					throw error;
				}
			}),
		snapshot: (look) =>
			turn.run(async () => {
				await pglite.exec('checkpoint');
				const seen = await look(statements);
				return { dump: await pglite.dump(), seen };
			}),
		// The folder's lock already keeps other processes away.
		alone: (work) => work(),
		// Waiting for a turn lets running requests finish before the session goes away.
		close: () => turn.run(() => pglite.close())
	};
}

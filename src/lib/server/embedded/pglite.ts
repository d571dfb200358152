import path from 'node:path';
import { createPgliteConnection } from '@supabase/lite/pglite';
import type { Engine, Rows, Statements } from './engine.ts';
import { exclusiveKysely, Turn } from './exclusive-session.ts';
import { asIs, hexBytea, isoTimestamp, isoTimestamptz, OID } from './wire-formats.ts';

// PGlite 0.4.5 copies its whole parser table (317 keys) for every query; keeping these makes a query 3 to 4 times faster.
const KEPT_PARSERS = [
	16, 17, 20, 21, 23, 26, 114, 199, 700, 701, 1000, 1002, 1003, 1005, 1007, 1009, 1014, 1015, 1016, 1021,
	1022, 1028, 1082, 1083, 1114, 1115, 1184, 1185, 1231, 1266, 1700, 2951, 3802, 3807
];

/** Opens the PGlite database of an instance (made on the first start). The caller holds the folder's lock. */
export async function openPglite(dataDir: string, loadDataDir?: Blob): Promise<Engine> {
	const connection = await createPgliteConnection({
		url: path.join(dataDir, 'pglite'),
		pgliteOptions: {
			...(loadDataDir ? { loadDataDir } : {}),
			parsers: { [OID.timestamptz]: isoTimestamptz, [OID.timestamp]: isoTimestamp, [OID.bytea]: asIs },
			serializers: { [OID.bytea]: hexBytea }
		}
	});
	const pglite = connection.driver;
	await pglite.waitReady;
	const every = pglite.parsers;
	pglite.parsers = Object.fromEntries(
		KEPT_PARSERS.filter((oid) => every[oid]).map((oid) => [oid, every[oid]!])
	);

	const turn = new Turn();
	Object.assign(connection, { kysely: exclusiveKysely(pglite, turn) });

	const statements: Statements = {
		exec: async (sql) => void (await pglite.exec(sql)),
		query: async (sql, parameters) => (await pglite.query(sql, parameters)).rows as Rows
	};
	return {
		name: 'pglite',
		connection,
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
				return { dump: await pglite.dumpDataDir('none'), seen };
			}),
		// The folder's lock already keeps other processes away.
		alone: (work) => work(),
		// Waiting for a turn lets running requests finish before the session goes away.
		close: () => turn.run(() => connection.close())
	};
}

import { openPostgres } from '../../../src/lib/server/embedded/postgres.ts';
import type { Instance } from './instance.ts';
import { as, failureOf, type Person } from './people.ts';

/** Who says what. */
interface Turn {
	person: Person;
	sql: string;
	parameters: unknown[];
}

/**
 * On PostgreSQL, the first speaks and does not commit before the second, over a connection of its own, is seen waiting
 * for it or is over without having waited; `thenSql` is what the first says after that, with the same parameters. Answers
 * how the second ended: null when it went through.
 */
export async function speakTogether(instance: Instance, first: Turn & { thenSql?: string }, second: Turn) {
	const engine = openPostgres(instance.databaseUrl!);
	const firstSpoke = Promise.withResolvers<void>();
	const mayCommit = Promise.withResolvers<void>();
	try {
		const committed = as(instance.engine, first.person, async (tx) => {
			await tx.query(first.sql, first.parameters);
			firstSpoke.resolve();
			await mayCommit.promise;
			if (first.thenSql) await tx.query(first.thenSql, first.parameters);
		});
		await Promise.race([firstSpoke.promise, committed]);
		let isOver = false;
		const outcome = failureOf(
			as(engine, second.person, (tx) => tx.query(second.sql, second.parameters))
		).finally(() => (isOver = true));
		const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
		while (!isOver && (await instance.engine.query(waiting)).length === 0);
		mayCommit.resolve();
		await committed;
		return await outcome;
	} finally {
		mayCommit.resolve();
		await engine.close();
	}
}

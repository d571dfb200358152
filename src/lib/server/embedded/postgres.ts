import { createPostgresConnection } from '@supabase/lite/postgres';
import type { Sql, TransactionSql } from 'postgres';
import type { Engine, Rows, Statements } from './engine.ts';
import { asIs, hexBytea, isoTimestamp, isoTimestamptz, OID } from './wire-formats.ts';

// lite 0.10.0 hands JSON to the driver already encoded in some places; encoding only what is not text yet avoids "\"{}\"".
const jsonb = {
	to: OID.jsonb,
	from: [OID.jsonb],
	serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
	parse: (text: string) => JSON.parse(text) as unknown
};
const timestamptz = {
	to: OID.timestamptz,
	from: [OID.timestamptz],
	serialize: (value: string | Date) => (value instanceof Date ? value.toISOString() : value),
	parse: isoTimestamptz
};
const timestamp = { to: OID.timestamp, from: [OID.timestamp], serialize: asIs<string>, parse: isoTimestamp };
const bytea = { to: OID.bytea, from: [OID.bytea], serialize: hexBytea, parse: asIs<string> };

/**
 * postgres.js declares a boolean, and a list that starts with one, as boolean; a jsonb column then refuses it (42804).
 * Without a declared type the server names the one it expects, and the serializer of that type is applied.
 */
function undeclareBooleans(sql: Sql): void {
	const reserve = sql.reserve.bind(sql);
	const undeclared = (value: unknown) =>
		typeof value === 'boolean' || Array.isArray(value) ? sql.typed(value as never, 0) : value;
	sql.reserve = async () => {
		const session = await reserve();
		const unsafe = session.unsafe.bind(session);
		session.unsafe = ((text: string, parameters: unknown[] = [], options?: object) =>
			unsafe(text, parameters.map(undeclared) as never[], options)) as typeof session.unsafe;
		return session;
	};
}

/** Any number that other users of the same server do not take: "ensembli" in ASCII. */
const PREPARING = '7308906124732951657';

const over = (sql: Sql | TransactionSql): Statements => ({
	exec: async (text) => void (await sql.unsafe(text)),
	query: async (text, parameters = []) => [...(await sql.unsafe(text, parameters as never[]))] as Rows
});

/** Opens the PostgreSQL at this address (postgres://...), with at most ten connections. */
export function openPostgres(databaseUrl: string): Engine {
	const connection = createPostgresConnection({
		url: databaseUrl,
		postgresOptions: {
			onnotice: () => {},
			max: 10,
			types: { jsonb, timestamptz, timestamp, bytea } as never
		}
	});
	const sql = connection.driver as unknown as Sql;
	undeclareBooleans(sql);
	return {
		name: 'postgres',
		connection,
		...over(sql),
		transaction: (work) => sql.begin((tx) => work(over(tx))) as Promise<never>,
		snapshot: null,
		alone: async (work) => {
			const session = await sql.reserve();
			try {
				await session`select pg_advisory_lock(${PREPARING})`;
				return await work();
			} finally {
				await session`select pg_advisory_unlock(${PREPARING})`;
				session.release();
			}
		},
		close: () => connection.close()
	};
}

import type { Statements } from '../embedded/engine.ts';
import type { Manifest } from './manifest.ts';

const TABLES = `
	select format('%I.%I', n.nspname, c.relname) as name
	from pg_class c join pg_namespace n on n.oid = c.relnamespace
	where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
		and n.nspname not like 'pg\\_%'
	order by 1`;

/** Rows of every table, and one hash of their contents that does not depend on their order. */
export async function countTables(database: Statements): Promise<Manifest['tables']> {
	const tables: Manifest['tables'] = {};
	for (const { name } of await database.query(TABLES)) {
		const [row] = await database.query(
			`select count(*)::int as rows, md5(string_agg(md5(t::text), '' order by md5(t::text))) as md5 from ${String(name)} t`
		);
		tables[String(name)] = row as Manifest['tables'][string];
	}
	return tables;
}

import type { Engine } from './engine.ts';
import { appliedVersions } from './migrations.ts';

// What hosted Supabase provides before the first migration and lite 0.10.0 does not. Grants are given once: repeated at
// every start, they would undo what a migration revoked.

const ROLES = `
do $$ begin
	if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin noinherit; end if;
	if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin noinherit; end if;
	if not exists (select from pg_roles where rolname = 'service_role') then create role service_role nologin noinherit bypassrls; end if;
end $$;
create schema if not exists extensions;
create schema if not exists auth;
`;

const GRANTS = `
grant usage on schema public, extensions, auth to anon, authenticated, service_role;
alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;
`;

const STORAGE_GRANTS = `
grant usage on schema storage to anon, authenticated, service_role;
grant all on all tables in schema storage to anon, authenticated, service_role;
`;

async function isMigrated(engine: Engine): Promise<boolean> {
	const [row] = await engine.query(
		`select to_regclass('supabase_migrations.schema_migrations') is not null as yes`
	);
	return row!.yes === true && (await appliedVersions(engine)).length > 0;
}

/** Makes an empty database ready for lite and for the first migration; `makeSystemSchema` is lite's part of it. */
export async function bootstrap(engine: Engine, makeSystemSchema: () => Promise<void>): Promise<void> {
	const isNew = !(await isMigrated(engine));
	await engine.exec(ROLES);
	if (isNew) await engine.exec(GRANTS);
	await makeSystemSchema();
	if (isNew) await engine.exec(STORAGE_GRANTS);
}

import fs from 'node:fs';
import path from 'node:path';
import type { Engine, Statements } from './engine.ts';

/** A file `<14 digits>_<name>.sql` of supabase/migrations. */
export interface Migration {
	version: string;
	name: string;
	sql: string;
}

/** The migrations of a folder, in their order. */
export function readMigrations(directory: string): Migration[] {
	return fs
		.readdirSync(directory)
		.filter((file) => /^\d{14}_.*\.sql$/.test(file))
		.sort()
		.map((file) => ({
			version: file.slice(0, 14),
			name: file.slice(15, -4),
			sql: fs.readFileSync(path.join(directory, file), 'utf8')
		}));
}

/** A migration that PostgreSQL refused; nothing of it was kept. */
export class MigrationFailed extends Error {
	constructor(migration: Migration, cause: unknown) {
		const { message, code, position } = cause as {
			message: string;
			code?: string;
			position?: string | number;
		};
		super(
			`migration ${migration.version}_${migration.name} : ${message} (${code ?? '?'}, position ${position ?? '?'})`,
			{
				cause
			}
		);
	}
}

const HISTORY = 'supabase_migrations.schema_migrations';

async function apply(tx: Statements, migration: Migration): Promise<void> {
	try {
		await tx.exec(migration.sql);
	} catch (error) {
		throw new MigrationFailed(migration, error);
	}
	await tx.query(`insert into ${HISTORY} (version, name, statements) values ($1, $2, array[$3::text])`, [
		migration.version,
		migration.name,
		migration.sql
	]);
}

/** Versions already applied, oldest first; the history table is the one of the Supabase command line. */
export async function appliedVersions(engine: Pick<Engine, 'query'>): Promise<string[]> {
	const rows = await engine.query(`select version from ${HISTORY} order by version`);
	return rows.map((row) => String(row.version));
}

/** Applies what is missing, each migration in one transaction with its history row. Answers the names applied now. */
export async function migrate(engine: Engine, directory: string): Promise<string[]> {
	await engine.exec(`
		create schema if not exists supabase_migrations;
		create table if not exists ${HISTORY} (version text primary key, statements text[], name text);
	`);
	const done = new Set(await appliedVersions(engine));
	const pending = readMigrations(directory).filter((migration) => !done.has(migration.version));
	for (const migration of pending) await engine.transaction((tx) => apply(tx, migration));
	return pending.map((migration) => migration.name);
}

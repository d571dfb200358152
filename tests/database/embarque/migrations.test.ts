import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
	appliedVersions,
	migrate,
	MigrationFailed,
	readMigrations
} from '../../../src/lib/server/embedded/migrations.ts';
import { openEmbedded } from '../../../src/lib/server/embedded/open.ts';
import { dropDatabase, ENGINES, newDatabase, newFolder, useInstance } from '../harness/instance.ts';

const DIRECTORY = 'supabase/migrations';

/** A folder with the real migrations and these ones after them. */
function withMore(more: Record<string, string>): string {
	const folder = newFolder();
	onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
	fs.cpSync(DIRECTORY, folder, { recursive: true });
	for (const [name, sql] of Object.entries(more)) fs.writeFileSync(path.join(folder, name), sql);
	return folder;
}

describe.each(ENGINES)('les migrations (%s)', (engine) => {
	const instance = useInstance(engine);
	const tables = async () =>
		(
			await instance.engine.query(
				`select relname::text as name from pg_class where relname like 'essai%' order by 1`
			)
		).map(({ name }) => name);

	test('sont toutes appliquées, une fois', async () => {
		expect(await appliedVersions(instance.engine)).toEqual(
			readMigrations(DIRECTORY).map(({ version }) => version)
		);
		expect(await migrate(instance.engine, DIRECTORY)).toEqual([]);
	});

	test('celle qui échoue ne laisse rien, celle d’avant reste, celle d’après attend', async () => {
		const before = await appliedVersions(instance.engine);
		const failing = withMore({
			'29990101000000_premiere.sql': 'create table public.essai_un (id integer);',
			'29990102000000_fautive.sql': 'create table public.essai_deux (id integer); select 1 / 0;',
			'29990103000000_suivante.sql': 'create table public.essai_trois (id integer);'
		});
		const failure = await migrate(instance.engine, failing).catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(MigrationFailed);
		expect((failure as Error).message).toMatch(/29990102000000_fautive : division by zero \(22012/);
		expect(await tables()).toEqual(['essai_un']);
		expect(await appliedVersions(instance.engine)).toEqual([...before, '29990101000000']);

		fs.writeFileSync(
			path.join(failing, '29990102000000_fautive.sql'),
			'create table public.essai_deux (id integer);'
		);
		expect(await migrate(instance.engine, failing)).toEqual(['fautive', 'suivante']);
		expect(await tables()).toEqual(['essai_deux', 'essai_trois', 'essai_un']);
	});

	test('une migration dont l’histoire ne peut pas s’écrire ne laisse rien non plus', async () => {
		const before = await tables();
		const sabotage = withMore({
			'29990201000000_sabotage.sql':
				'create table public.essai_quatre (id integer); drop table supabase_migrations.schema_migrations;'
		});
		await expect(migrate(instance.engine, sabotage)).rejects.toThrow();
		expect(await tables()).toEqual(before);
	});
});

test('trois processus qui ouvrent ensemble une base PostgreSQL vide la préparent une seule fois', async () => {
	const databaseUrl = await newDatabase('template0');
	onTestFinished(() => dropDatabase(databaseUrl));
	const opened = await Promise.all(
		[1, 2, 3].map(() =>
			openEmbedded({
				dataDir: newFolder(),
				databaseUrl,
				siteUrl: 'http://localhost',
				email: { send: async () => {} }
			})
		)
	);
	onTestFinished(async () => void (await Promise.all(opened.map((embedded) => embedded.close()))));
	const names = readMigrations(DIRECTORY).map(({ name }) => name);
	expect(opened.flatMap(({ applied }) => applied).sort()).toEqual([...names].sort());
});

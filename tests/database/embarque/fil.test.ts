import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openPglite } from '../../../src/lib/server/embedded/pglite.ts';

// PGlite runs in a thread of its own: it computes, the server goes on.

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-fil-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('une longue requête n’arrête pas le reste du serveur ; une fois fermée, la base refuse', async () => {
	const engine = await openPglite(folder);
	let turns = 0;
	const other = setInterval(() => turns++, 5);
	await engine.query('select pg_sleep(0.5)');
	clearInterval(other);
	expect(turns).toBeGreaterThan(5);

	await engine.close();
	await expect(engine.query('select 1')).rejects.toThrow("the database's thread ended");
});

test('une erreur de PostgreSQL garde son code et ses précisions, sans les valeurs de la requête', async () => {
	const engine = await openPglite(folder);
	try {
		await engine.exec('create table mot (texte text primary key)');
		await engine.query('insert into mot values ($1)', ['confidence']);
		const error = await engine.query('insert into mot values ($1)', ['confidence']).then(
			() => null,
			(error: unknown) => error as Record<string, unknown>
		);
		expect(error).toMatchObject({ code: '23505', constraint: 'mot_pkey', table: 'mot' });
		expect(error).not.toHaveProperty('params');
		expect(error).not.toHaveProperty('query');
	} finally {
		await engine.close();
	}
});

test('un dossier qui n’est pas une base est refusé, et rien ne reste ouvert', async () => {
	const strange = path.join(folder, 'autre');
	fs.mkdirSync(path.join(strange, 'pglite'), { recursive: true });
	fs.writeFileSync(path.join(strange, 'pglite', 'PG_VERSION'), 'autre chose');
	await expect(openPglite(strange)).rejects.toThrow();
});

test('des octets vont et reviennent entiers, même pris dans un grand tampon', async () => {
	const engine = await openPglite(folder);
	try {
		const bytes = new Uint8Array(10_000).fill(7).subarray(4_000, 4_003);
		const [row] = await engine.query('select $1::bytea as octets, length($1::bytea) as longueur', [bytes]);
		expect(row).toEqual({ octets: '\\x070707', longueur: 3 });
	} finally {
		await engine.close();
	}
});

import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { backUpTonight } from '../../src/lib/server/backup/nightly.ts';
import { fingerprint } from '../../src/lib/server/backup/manifest.ts';
import { countTables } from '../../src/lib/server/backup/tables.ts';
import { openPglite } from '../../src/lib/server/embedded/pglite.ts';
import { createLog } from '../../src/lib/server/log.ts';
import { keysOf, newFolder, runToEnd, startInstance, type Instance } from './harness/instance.ts';

/** Rows and hashes of every table, and hashes of every stored file and of the keys. */
async function contentsOf(dataDir: string) {
	const engine = await openPglite(dataDir);
	const tables = await engine.transaction(countTables);
	await engine.close();
	const files: Record<string, string> = {};
	for (const file of fs.readdirSync(path.join(dataDir, 'fichiers'), { recursive: true }) as string[]) {
		const whole = path.join(dataDir, 'fichiers', file);
		if (fs.statSync(whole).isFile()) files[file] = (await fingerprint(whole)).sha256;
	}
	return { tables, files, keys: fs.readFileSync(path.join(dataDir, 'secrets.json'), 'utf8') };
}

async function storeFile(instance: Instance, name: string, bytes: Uint8Array<ArrayBuffer>) {
	const { origin } = instance;
	const { secret } = keysOf(instance);
	const headers = { apikey: secret, authorization: `Bearer ${secret}` };
	const json = { ...headers, 'content-type': 'application/json' };
	const bucket = JSON.stringify({ id: 'essai', name: 'essai', public: false });
	const made = await fetch(`${origin}/storage/v1/bucket`, { method: 'POST', headers: json, body: bucket });
	expect(made.status).toBe(200);
	const stored = await fetch(`${origin}/storage/v1/object/essai/${name}`, {
		method: 'POST',
		headers: { ...headers, 'content-type': 'application/octet-stream' },
		body: bytes
	});
	expect(stored.status).toBe(200);
}

const restore = (dataDir: string, ...args: string[]) =>
	runToEnd(['scripts/restore.ts', ...args], { DATA_DIR: dataDir });

describe('une instance avec sa démonstration et un fichier', () => {
	const backupDir = newFolder();
	let dataDir: string;
	let file: string;

	beforeAll(async () => {
		// Stopped once: what follows the writing of documents, versions and what search sees, is done then.
		const first = await startInstance({ DEMO: '1' });
		await first.stop();
		({ dataDir } = first);
		const instance = await startInstance({ DEMO: '1', DATA_DIR: dataDir, BACKUP_DIR: backupDir });
		await storeFile(instance, 'dossier/plan.bin', crypto.getRandomValues(new Uint8Array(60_000)));
		const { code, output, errors } = await runToEnd(['scripts/backup.ts'], {
			DATA_DIR: dataDir,
			BACKUP_DIR: backupDir,
			PORT: String(instance.port)
		});
		expect({ code, errors }).toEqual({ code: 0, errors: '' });
		expect(output).toMatch(/^Sauvegarde faite : \S+ensemblier-\d{4}-\d\d-\d\d-\d{6}\.tar\.gz\n/);
		await instance.stop();
		file = path.join(backupDir, fs.readdirSync(backupDir)[0]!);
	});

	test('sauvegardée pendant qu’elle sert, elle revient ligne pour ligne et fichier pour fichier', async () => {
		const target = newFolder();
		const { code, output, errors } = await restore(target, file);
		expect({ code, errors }).toEqual({ code: 0, errors: '' });
		expect(output).toContain('lignes relues et comparées');
		const [before, after] = [await contentsOf(dataDir), await contentsOf(target)];
		expect(after).toEqual(before);
		expect(after.tables['public.demarche']!.rows).toBeGreaterThan(0);
		expect(Object.keys(after.files)).toContain('essai/dossier/plan.bin');
		expect(fs.existsSync(path.join(target, 'courriels'))).toBe(false);
		const again = await startInstance({ DATA_DIR: target });
		expect((await fetch(`${again.origin}/pret`)).status).toBe(200);
		await again.stop();
	});

	test('arrêtée, elle se sauvegarde aussi, et la sauvegarde n’est lisible que de son propriétaire', async () => {
		const folder = newFolder();
		const { code } = await runToEnd(['scripts/backup.ts'], { DATA_DIR: dataDir, BACKUP_DIR: folder });
		expect(code).toBe(0);
		const [name] = fs.readdirSync(folder);
		expect(fs.statSync(path.join(folder, name!)).mode & 0o077).toBe(0);
	});

	test('elle ne se remplace qu’avec --force, et reste gardée à côté', async () => {
		const target = newFolder();
		await restore(target, file);
		const marker = path.join(target, 'fichiers', 'ancien.txt');
		fs.writeFileSync(marker, 'avant');
		const refused = await restore(target, file);
		expect(refused.code).toBe(1);
		expect(refused.errors).toMatch(/--force[^\n]*\n$/);
		expect(fs.existsSync(marker)).toBe(true);
		const { code } = await restore(target, file, '--force');
		expect(code).toBe(0);
		expect(fs.existsSync(marker)).toBe(false);
		const kept = fs.readdirSync(target).find((name) => name.startsWith('remplacee-'));
		expect(fs.existsSync(path.join(target, kept!, 'fichiers', 'ancien.txt'))).toBe(true);
		expect(fs.existsSync(path.join(target, kept!, 'pglite'))).toBe(true);
	});

	test.each<[string, (bytes: Buffer<ArrayBuffer>) => Uint8Array]>([
		['coupée', (bytes) => bytes.subarray(0, bytes.length / 2)],
		[
			'abîmée au milieu',
			(bytes) => {
				bytes[Math.floor(bytes.length / 2)]! ^= 0xff;
				return bytes;
			}
		],
		['qui n’en est pas une', () => Buffer.from('bonjour')]
	])('une sauvegarde %s est refusée avant que rien ne bouge', async (_case, damage) => {
		const folder = newFolder();
		const target = newFolder();
		const broken = path.join(folder, 'abimee.tar.gz');
		fs.writeFileSync(broken, damage(fs.readFileSync(file)));
		const { code, errors } = await restore(target, broken, '--force');
		expect(code).toBe(1);
		expect(errors).toMatch(/^Cette sauvegarde ne peut pas être restaurée : [^\n]+ Rien n’a été modifié\.\n$/);
		expect(fs.readdirSync(target)).toEqual([]);
	});

	test('on ne restaure pas sous un serveur qui tourne', async () => {
		const instance = await startInstance({ DATA_DIR: dataDir });
		const { code, errors } = await restore(dataDir, file, '--force');
		expect(code).toBe(1);
		expect(errors).toMatch(/^Le dossier \S+ est déjà utilisé par le processus \d+/);
		await instance.stop();
	});
});

test('chaque nuit une sauvegarde, et les sept dernières restent', async () => {
	const folder = newFolder();
	const log = createLog('silent');
	for (let night = 10; night < 20; night++) {
		const file = path.join(folder, `ensemblier-2026-10-${night}-033000-nuit.tar.gz`);
		await backUpTonight(
			async () => {
				fs.writeFileSync(file, '');
				return file;
			},
			folder,
			log
		);
	}
	expect(fs.readdirSync(folder)).toHaveLength(7);
	expect(fs.existsSync(path.join(folder, 'ensemblier-2026-10-19-033000-nuit.tar.gz'))).toBe(true);
});

test('une nuit qui échoue n’efface rien', async () => {
	const folder = newFolder();
	for (let night = 10; night < 19; night++)
		fs.writeFileSync(path.join(folder, `ensemblier-2026-10-${night}-033000-nuit.tar.gz`), '');
	await backUpTonight(() => Promise.reject(new Error('disque plein')), folder, createLog('silent'));
	expect(fs.readdirSync(folder)).toHaveLength(9);
});

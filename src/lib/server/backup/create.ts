import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { create as createTar } from 'tar';
import { Advice } from '../advice.ts';
import { appliedVersions } from '../embedded/migrations.ts';
import type { Embedded } from '../embedded/open.ts';
import { nameOf, type Kind } from './file-name.ts';
import { DATABASE, FILES, fingerprint, KEYS, MANIFEST, type Manifest } from './manifest.ts';
import { countTables } from './tables.ts';

/** A file that is still being received is named after its final name and a UUID. */
const DRAFT = /\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The database of this instance is not in its data folder: PostgreSQL's own tools save it. */
export class BackupElsewhere extends Advice {
	constructor() {
		super(
			'La base de cette instance est dans le PostgreSQL de DATABASE_URL : sauvegardez-la avec « pg_dump --format=custom », et copiez à côté le dossier fichiers et secrets.json de DATA_DIR.'
		);
	}
}

/** The same files under another folder, as second names of the same contents: instant, and later changes do not reach them. */
async function linkFiles(from: string, to: string): Promise<void> {
	await fsp.mkdir(to, { recursive: true });
	if (!fs.existsSync(from)) return;
	for (const entry of await fsp.readdir(from, { withFileTypes: true, recursive: true })) {
		if (!entry.isFile() || DRAFT.test(entry.name)) continue;
		const source = path.join(entry.parentPath, entry.name);
		const target = path.join(to, path.relative(from, source));
		await fsp.mkdir(path.dirname(target), { recursive: true });
		await fsp.link(source, target).catch(() => fsp.copyFile(source, target));
	}
}

async function describe(folder: string): Promise<Manifest['entries']> {
	const entries: Manifest['entries'] = {};
	for (const entry of await fsp.readdir(folder, { withFileTypes: true, recursive: true })) {
		if (!entry.isFile()) continue;
		const file = path.join(entry.parentPath, entry.name);
		entries[path.relative(folder, file).split(path.sep).join('/')] = await fingerprint(file);
	}
	return entries;
}

/**
 * Saves the whole instance (database, stored files, keys; not the demonstration's mailbox) in one dated file of a
 * folder, and answers its path. The database and the list of files are of the same moment; the server may be working.
 * Throws BackupElsewhere when the database is a PostgreSQL.
 */
export async function createBackup(
	embedded: Pick<Embedded, 'engine'>,
	dataDir: string,
	folder: string,
	kind: Kind
): Promise<string> {
	const { snapshot } = embedded.engine;
	if (!snapshot) throw new BackupElsewhere();
	const now = new Date();
	const target = path.join(folder, nameOf(now, kind));
	const draft = `${target}.partiel`;
	const staging = await fsp.mkdtemp(path.join(dataDir, '.sauvegarde-'));
	try {
		const { dump, seen } = await snapshot(async (database) => {
			await linkFiles(path.join(dataDir, FILES), path.join(staging, FILES));
			return { migrations: await appliedVersions(database), tables: await countTables(database) };
		});
		await fsp.writeFile(path.join(staging, DATABASE), dump.stream());
		await fsp.copyFile(path.join(dataDir, KEYS), path.join(staging, KEYS));
		const { version } = JSON.parse(await fsp.readFile('package.json', 'utf8')) as { version: string };
		const manifest: Manifest = {
			format: 1,
			version,
			createdAt: now.toISOString(),
			...seen,
			entries: await describe(staging)
		};
		await fsp.writeFile(path.join(staging, MANIFEST), JSON.stringify(manifest, null, '\t'));
		await fsp.mkdir(folder, { recursive: true });
		// Readable by its owner only: it holds the keys and everybody's data.
		await fsp.writeFile(draft, '', { mode: 0o600 });
		await createTar({ cwd: staging, file: draft, gzip: true, portable: true }, [
			MANIFEST,
			KEYS,
			DATABASE,
			FILES
		]);
		await fsp.rename(draft, target);
		return target;
	} finally {
		await fsp.rm(staging, { recursive: true, force: true });
		await fsp.rm(draft, { force: true });
	}
}

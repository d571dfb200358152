import { isDeepStrictEqual } from 'node:util';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { Advice } from '../advice.ts';
import { lockDirectory } from '../embedded/directory-lock.ts';
import { readMigrations } from '../embedded/migrations.ts';
import { openPglite } from '../embedded/pglite.ts';
import { stampOf } from './file-name.ts';
import { DATABASE, FILES, KEYS, type Manifest } from './manifest.ts';
import { countTables } from './tables.ts';
import { BackupDamaged, unpack } from './unpack.ts';

/** What an instance is made of, in its data folder. */
const PARTS = ['pglite', FILES, KEYS];

/** The folder already holds an instance, and nobody said that it may be replaced. */
export class NotEmpty extends Advice {
	constructor(dataDir: string) {
		super(
			`Le dossier ${dataDir} contient déjà une instance. Pour la remplacer, ajoutez --force : elle sera gardée à côté.`
		);
	}
}

/** The database of the backup, brought to life in a folder and compared table by table with the manifest. */
async function loadDatabase(folder: string, manifest: Manifest): Promise<void> {
	const engine = await openPglite(folder, path.join(folder, DATABASE));
	try {
		const found = await engine.transaction(countTables);
		if (!isDeepStrictEqual(found, manifest.tables))
			throw new BackupDamaged('la base relue n’a pas les lignes que le manifeste annonce');
	} finally {
		await engine.close();
	}
}

export interface Restored {
	manifest: Manifest;
	/** Where the replaced instance is kept; null when there was none. */
	keptIn: string | null;
}

/**
 * Puts the instance of a backup in a data folder. Nothing there moves before the whole backup was read, loaded and
 * compared. Throws BackupDamaged, NotEmpty, or DirectoryInUse while a server runs there.
 */
export async function restoreBackup(file: string, dataDir: string, force: boolean): Promise<Restored> {
	const unlock = lockDirectory(dataDir);
	const staging = await fsp.mkdtemp(path.join(dataDir, '.restauration-'));
	try {
		const present = PARTS.filter((part) => fs.existsSync(path.join(dataDir, part)));
		if (present.length > 0 && !force) throw new NotEmpty(dataDir);
		const manifest = await unpack(path.resolve(file), staging);
		const known = new Set(readMigrations('supabase/migrations').map(({ version }) => version));
		if (manifest.migrations.some((version) => !known.has(version)))
			throw new BackupDamaged(`elle vient d’une version plus récente d’Ensemblier (${manifest.version})`);
		await loadDatabase(staging, manifest);

		let keptIn: string | null = null;
		if (present.length > 0) {
			keptIn = path.join(dataDir, `remplacee-${stampOf(new Date())}`);
			await fsp.mkdir(keptIn);
			for (const part of present) await fsp.rename(path.join(dataDir, part), path.join(keptIn, part));
		}
		for (const part of PARTS) await fsp.rename(path.join(staging, part), path.join(dataDir, part));
		return { manifest, keptIn };
	} finally {
		await fsp.rm(staging, { recursive: true, force: true });
		unlock();
	}
}

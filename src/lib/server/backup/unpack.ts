import fs from 'node:fs/promises';
import path from 'node:path';
import { extract, list } from 'tar';
import { Advice } from '../advice.ts';
import { fingerprint, MANIFEST, manifestSchema, type Manifest } from './manifest.ts';

/** The file is not a whole backup: nothing was restored from it. */
export class BackupDamaged extends Advice {
	constructor(reason: string) {
		super(`Cette sauvegarde ne peut pas être restaurée : ${reason}. Rien n’a été modifié.`);
	}
}

async function readManifest(folder: string): Promise<Manifest> {
	const text = await fs.readFile(path.join(folder, MANIFEST), 'utf8').catch(() => null);
	if (text === null) throw new BackupDamaged('ce n’est pas une sauvegarde d’Ensemblier');
	try {
		return manifestSchema.parse(JSON.parse(text));
	} catch {
		throw new BackupDamaged('son manifeste est illisible');
	}
}

/** Unpacks a backup into an empty folder and compares every entry with the manifest. Throws BackupDamaged. */
export async function unpack(file: string, folder: string): Promise<Manifest> {
	try {
		// Read once to its end first: a file that is cut short must not leave half of itself behind.
		await list({ file, strict: true });
		await extract({ file, cwd: folder, strict: true });
	} catch {
		throw new BackupDamaged('le fichier est absent, incomplet ou abîmé');
	}
	const manifest = await readManifest(folder);
	const present = (await fs.readdir(folder, { withFileTypes: true, recursive: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.filter((name) => name !== MANIFEST);
	const unknown = present.find((name) => !manifest.entries[name]);
	if (unknown) throw new BackupDamaged(`${unknown} n’est pas dans son manifeste`);
	for (const [name, expected] of Object.entries(manifest.entries)) {
		if (!present.includes(name)) throw new BackupDamaged(`il manque ${name}`);
		const found = await fingerprint(path.join(folder, name));
		if (found.sha256 !== expected.sha256) throw new BackupDamaged(`${name} a changé`);
	}
	return manifest;
}

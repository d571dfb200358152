import fs from 'node:fs';
import path from 'node:path';
import { ConfigError, type Config } from '../config.ts';

const markerOf = (dataDir: string) => path.join(dataDir, 'demonstration-en-cours');

/** Runs the loading between a marker on disk and its removal, so that a killed one is known at the next start. */
export async function withMarker<T>(dataDir: string, load: () => Promise<T>): Promise<T> {
	fs.writeFileSync(markerOf(dataDir), new Date().toISOString());
	const result = await load();
	fs.rmSync(markerOf(dataDir));
	return result;
}

/**
 * Throws away a demonstration whose loading was cut. Nothing else can be lost: it is loaded into an empty instance only,
 * before the doors open. Call before the database is opened.
 */
export function discardInterrupted({ dataDir, databaseUrl }: Config): boolean {
	if (!fs.existsSync(markerOf(dataDir))) return false;
	if (databaseUrl) {
		throw new ConfigError(
			'DATABASE_URL : le chargement de la démonstration y a été interrompu. Recréez cette base vide, supprimez le fichier « demonstration-en-cours » de DATA_DIR, puis relancez.'
		);
	}
	for (const part of ['pglite', 'courriels', 'fichiers']) {
		fs.rmSync(path.join(dataDir, part), { recursive: true, force: true });
	}
	fs.rmSync(markerOf(dataDir));
	return true;
}

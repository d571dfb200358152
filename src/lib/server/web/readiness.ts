import { getNewestMigration } from '../data/exploitation.ts';
import type { Runtime } from '../runtime.ts';
import { createPrivilegedClient } from '../session/privileged.ts';

/** Longest wait for the database before it counts as away, in milliseconds. */
const PATIENCE = 3_000;

/** Null when the process can serve people, otherwise why it cannot, in one line without a secret. */
export async function whyNotReady(runtime: Runtime): Promise<string | null> {
	if (runtime.draining) return 'le serveur s’arrête';
	try {
		const applied = await getNewestMigration(
			createPrivilegedClient(runtime.supabase),
			AbortSignal.timeout(PATIENCE)
		);
		if (applied === runtime.newestMigration) return null;
		return `la base de données en est à la migration ${applied}, le code attend ${runtime.newestMigration}`;
	} catch (error) {
		runtime.log.warn({ err: error }, 'not ready');
		return 'la base de données ne répond pas, ou pas à cette clé';
	}
}

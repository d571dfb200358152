import type { Refus } from '$lib/domain/refus';
import { getRuntime, type Runtime } from '$lib/server/runtime';
import * as personnes from '$lib/server/data/personnes';

/** Errors of the collaboration server. It is bundled apart from the pages: its errors are known by their names. */
interface KnownError {
	name: string;
	reason?: 'absent' | 'interdit';
}

/**
 * Asks something of the living documents in the name of the signed-in person. Answers null when it was done, or why not: no right to it, or the
 * storage is away and nothing was changed. Throws on anything else.
 */
export async function ask(
	locals: App.Locals,
	work: (living: Runtime['documents'], person: { id: string; name: string }) => Promise<unknown>
): Promise<Refus | null> {
	if (!locals.user) return 'connexion_requise';
	try {
		const { nom } = await personnes.getSummary(locals.supabase, locals.user.id);
		await work(getRuntime().documents, { id: locals.user.id, name: nom });
		return null;
	} catch (error) {
		const { name } = error as KnownError;
		if (name === 'StorageAway') return 'service_indisponible';
		if (name === 'DocumentRefused') return 'role_insuffisant';
		throw error;
	}
}

import type { Refus } from '$lib/domain/refus';
import * as personnes from '$lib/server/data/personnes';
import { getRuntime, type Runtime } from '$lib/server/runtime';

/**
 * Asks something of the living documents in the name of the signed-in person. Answers what they say, or why they do not: no
 * right to it, no such version, or the storage is away and nothing was changed. Throws on anything else.
 */
export async function ask<T>(
	{ supabase, user }: App.Locals,
	work: (living: Runtime['documents'], person: { id: string; name: string }) => Promise<T>
): Promise<{ refus: Refus } | { refus: null; answer: T }> {
	if (!user) return { refus: 'connexion_requise' };
	const { nom } = await personnes.getSummary(supabase, user.id);
	try {
		return { refus: null, answer: await work(getRuntime().documents, { id: user.id, name: nom }) };
	} catch (error) {
		// The collaboration server is bundled apart from the pages: its errors are known by their names.
		const { name } = error as Error;
		if (name === 'StorageAway') return { refus: 'service_indisponible' };
		if (name === 'DocumentRefused') return { refus: 'role_insuffisant' };
		throw error;
	}
}

/** The status that says why something was not done. */
export const statusOf = (refus: Refus) => (refus === 'service_indisponible' ? 503 : 403);

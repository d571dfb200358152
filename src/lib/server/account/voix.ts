import { dayIn } from '../../domain/demarche/fuseau.ts';
import { listVoix, type Voix } from '../../domain/organisation/voix.ts';
import type { RoleMandat } from '../../domain/personne/mandat.ts';
import * as mandats from '../data/mandats.ts';

/** The ISO day on which mandates are judged, whoever asks: that of Paris. */
export const today = (): string => dayIn('Europe/Paris', new Date());

/** The organisations for which the signed-in person may speak today, by name; with a role, those where they hold it. None for a visitor. */
export async function listMine(
	{ supabase, user }: Pick<App.Locals, 'supabase' | 'user'>,
	role?: RoleMandat
): Promise<Voix[]> {
	if (!user) return [];
	const held = await mandats.listOf(supabase, user.id);
	return listVoix(role ? held.filter((mandat) => mandat.role === role) : held, today());
}

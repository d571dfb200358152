import { canListMembres } from '$lib/domain/demarche/droits';
import * as colleges from '$lib/server/data/colleges';
import * as membres from '$lib/server/data/membres';
import type { openDemarche } from './frame.server';
import { countIn } from './membres/count-in.server';

/**
 * Who runs the démarche, by name, and how many of the other members each collège has, those without one last under an
 * empty name; for those who may see members, null for the others.
 */
export async function readEquipe(
	{ supabase, user }: App.Locals,
	{ demarche, personne }: Awaited<ReturnType<typeof openDemarche>>
) {
	if (!canListMembres(personne)) return null;
	const [team, counts, groups] = await Promise.all([
		membres.listTeam(supabase, demarche.id),
		membres.count(supabase, demarche.id),
		colleges.list(supabase, demarche.id)
	]);
	const others = counts.filter(({ role }) => role === 'contributeur' || role === 'observateur');
	return {
		total: counts.reduce((sum, { nombre }) => sum + nombre, 0),
		team: team.map(({ profil_id, role, profil }) => ({
			id: profil_id,
			role,
			nom: profil?.nom ?? '',
			moi: profil_id === user?.id
		})),
		others: [
			...groups.map(({ id, nom }) => ({ id, nom, n: countIn(others, id) })),
			{ id: 'sans', nom: '', n: countIn(others, null) }
		].filter(({ n }) => n)
	};
}

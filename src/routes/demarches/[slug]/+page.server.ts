import { canUpdateCalendrier } from '$lib/domain/demarche/droits';
import { listEquipe } from './frame.server';
import type { PageServerLoad } from './$types';

/** The team, for those who may see it, and what this person may do here. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { demarche, personne } = await parent();
	const equipe = await listEquipe(locals, { demarche, personne });
	return {
		equipe: equipe.map(({ profil_id, role, profil }) => ({
			id: profil_id,
			role,
			nom: profil?.nom ?? '',
			moi: profil_id === locals.user?.id
		})),
		canUpdate: canUpdateCalendrier(personne)
	};
};

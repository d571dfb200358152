import { canPrepareRecueil } from '$lib/domain/recueil/droits';
import { listRecueils } from './list.server';
import type { PageServerLoad } from './$types';

/** Every recueil that the person may read, and whether they may prepare one. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { demarche, personne } = await parent();
	return {
		recueils: await listRecueils(locals, demarche),
		canPrepare: canPrepareRecueil(personne),
		trail: [{ label: locals.messages.demarche.espaces.recueils }]
	};
};

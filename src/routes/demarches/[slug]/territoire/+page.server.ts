import { canUpdateDemarche } from '$lib/domain/demarche/droits';
import { requireRight } from '../access.server';
import { ajouter, retirer, searchTerritoires } from './edit.server';
import { remettrePerimetre, reprendre, retirerPerimetre } from './perimetre.server';
import type { Actions, PageServerLoad } from './$types';

/** The territories of the démarche, and those that answer what was typed. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateDemarche(personne));
	return {
		...(await searchTerritoires(event.locals, event.url, demarche)),
		trail: [{ label: event.locals.messages.territoire.titre }]
	};
};

export const actions: Actions = { ajouter, retirer, reprendre, retirerPerimetre, remettrePerimetre };

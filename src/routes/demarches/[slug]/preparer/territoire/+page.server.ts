import { ajouter, retirer, searchTerritoires } from '../../territoire/edit.server';
import { remettrePerimetre, reprendre, retirerPerimetre } from '../../territoire/perimetre.server';
import { continueFrom } from '../finish.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) =>
	searchTerritoires(locals, url, (await parent()).demarche);

export const actions: Actions = {
	ajouter,
	retirer,
	reprendre,
	retirerPerimetre,
	remettrePerimetre,
	continuer: continueFrom('territoire')
};

import { ajouter, retirer, searchTerritoires } from '../../territoire/edit.server';
import { continueFrom } from '../finish.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) =>
	searchTerritoires(url, (await parent()).demarche.territoires);

export const actions: Actions = { ajouter, retirer, continuer: continueFrom('territoire') };

import { canUpdateInstances } from '$lib/domain/demarche/droits';
import { requireRight } from '../../access.server';
import { instanceActions, validateInstance } from './edit.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateInstances(personne));
	const { messages } = event.locals;
	return {
		form: await validateInstance(null),
		trail: [
			{ label: messages.demarche.espaces.cadre, href: `/demarches/${demarche.slug}/cadre` },
			{ label: messages.instances.titre }
		]
	};
};

export const actions: Actions = instanceActions;

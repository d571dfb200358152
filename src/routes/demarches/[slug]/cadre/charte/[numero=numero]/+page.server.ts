import { error } from '@sveltejs/kit';
import { openCharte } from '../../charte.server';
import type { PageServerLoad } from './$types';

/** A version of the charte as it was published, with who signed it. */
export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { demarche, personne } = await parent();
	const { versions } = await openCharte(locals, { demarche, personne });
	const version = versions.find(({ numero }) => numero === Number(params.numero));
	if (!version) error(404, locals.messages.erreurs.introuvable);
	return {
		version,
		newest: versions[0]!.numero,
		trail: [
			{ label: locals.messages.demarche.espaces.cadre, href: `/demarches/${demarche.slug}/cadre` },
			{ label: String(version.numero) }
		]
	};
};

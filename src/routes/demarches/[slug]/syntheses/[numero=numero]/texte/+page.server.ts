import { redirect } from '@sveltejs/kit';
import { canSynthesise } from '$lib/domain/synthese/droits';
import * as documents from '$lib/server/data/documents';
import * as rangements from '$lib/server/data/rangements';
import { requireRight } from '../../../access.server';
import { addressOf, openSynthese, trailTo } from '../../open.server';
import { readTexte } from '../texte.server';
import type { PageServerLoad } from './$types';

/** As many contributions as can be read beside a text. */
const MOST = 200;

/** The text of a synthesis, alive, with what it gathers beside it. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canSynthesise(personne));
	const { locals } = event;
	const synthese = await openSynthese(event, demarche.id);
	const [texte, contributions] = await Promise.all([
		readTexte(locals, demarche, synthese.document, true),
		rangements.list(locals.supabase, synthese.id, MOST)
	]);
	if (!texte) redirect(303, addressOf(demarche.slug, synthese.numero));
	return {
		synthese,
		texte,
		droit: await documents.getDroit(locals.supabase, texte.id),
		contributions,
		trail: trailTo(event, synthese, locals.messages.syntheses.lire.texte)
	};
};

import { listMine } from '$lib/server/account/voix';
import * as themes from '$lib/server/data/themes';
import { renderMarkdown } from '$lib/server/web/markdown';
import { stampOpening } from '$lib/server/web/opening-stamp';
import { chercher, envoyer, garder, joindre, retirer } from './answer.server';
import { openRecueil, openReponse, sign } from './open.server';
import type { Actions, PageServerLoad } from './$types';

/** What is shown of an answer: the form, thanks, that its address is to be proved, or why nobody may answer. */
type Vue = 'formulaire' | 'merci' | 'a_confirmer' | 'ferme';

function chooseVue(etat: string | undefined, refus: string | null, corrects: boolean): Vue {
	if (etat === 'a_confirmer' && !corrects) return 'a_confirmer';
	if (etat && etat !== 'brouillon' && etat !== 'a_confirmer') return 'merci';
	return refus ? 'ferme' : 'formulaire';
}

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	event.setHeaders({ 'cache-control': 'no-store' });
	const { questions, presentation, remerciement, demarche, ...recueil } = await openRecueil(event);
	const { jeton, refus, reponse } = await openReponse(event, recueil);
	// What was just sent by a form is shown in that form, whatever became of the recueil meanwhile.
	const isTyped = event.request.method === 'POST';
	const vue = isTyped ? 'formulaire' : chooseVue(reponse?.etat, refus, url.searchParams.has('corriger'));
	const isForm = vue === 'formulaire';
	const integre = recueil.integration && url.searchParams.has('integre');
	locals.framed = integre;
	return {
		vue,
		refus,
		recueil,
		demarche,
		integre,
		presentation: renderMarkdown(presentation),
		remerciement: renderMarkdown(remerciement),
		questions: isForm ? questions.filter(({ retiree }) => !retiree) : [],
		themes: isForm && recueil.natures.length ? await themes.list(locals.supabase, recueil.demarche_id) : [],
		voix: isForm ? await listMine(locals) : [],
		/** No browser finds a draft again in the frame of another site; what waits for its address is no draft any more. */
		isKept: !integre && reponse?.etat !== 'a_confirmer',
		proveAddress: recueil.ouverture === 'courriel' && !locals.user,
		reponse,
		depart: {
			jeton,
			ouvert: stampOpening(sign(), jeton),
			brut: (reponse?.contenu ?? {}) as Record<string, unknown>,
			apport: reponse?.apport ?? {},
			organisation_id: reponse?.organisation_id ?? null,
			courriel: ''
		}
	};
};

export const actions: Actions = { envoyer, garder, joindre, retirer, chercher };

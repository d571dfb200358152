import { error, type RequestEvent } from '@sveltejs/kit';
import { canUpdateEtape, type Personne } from '$lib/domain/demarche/droits';
import { readQuestion } from '$lib/domain/recueil/poser';
import * as resultats from '$lib/server/data/resultats';
import { requireRight } from '../../../access.server';

type Event = Pick<RequestEvent<{ recueil: string }>, 'locals' | 'params' | 'url'>;

/** A recueil of this démarche whose results this person may read, as the database decides too. 404 when it is absent or hidden. */
export async function openResultats(
	event: Event,
	{ demarche, personne }: { demarche: { id: string }; personne: Personne }
) {
	const { locals, params } = event;
	const found = await resultats.getRecueil(locals.supabase, demarche.id, params.recueil);
	if (!found) error(404, locals.messages.erreurs.introuvable);
	const { question, ...recueil } = found;
	const facilitates = canUpdateEtape(personne);
	requireRight(event, facilitates || (recueil.resultats_publics && recueil.etat !== 'brouillon'));
	return { recueil, questions: question.map(readQuestion), facilitates };
}

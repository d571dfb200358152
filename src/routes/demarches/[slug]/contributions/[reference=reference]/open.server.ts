import { error, type RequestEvent } from '@sveltejs/kit';
import * as contributions from '$lib/server/data/contributions';
import { openDemarche } from '../../frame.server';
import { titleOf } from '../who';

type Asking = Pick<RequestEvent<{ slug: string; reference: string }>, 'locals' | 'params'>;

/** A contribution of a démarche by its reference, and whether it is one's own. 404 when it is absent or not for this person. */
export async function openContribution({ locals, params }: Asking, demarcheId: string) {
	const contribution = await contributions.get(locals.supabase, demarcheId, params.reference);
	if (!contribution) error(404, locals.messages.erreurs.introuvable);
	const known = locals.user ? await contributions.listAuteurs(locals.supabase, [contribution.id]) : null;
	return { contribution, isMine: known?.get(contribution.id)?.mien ?? false };
}

/** The same for an action, with the démarche around it. */
export async function openForAction(event: Asking) {
	const frame = await openDemarche(event.locals, event.params.slug);
	return { ...frame, ...(await openContribution(event, frame.demarche.id)) };
}

/** The way back to the list and to the contribution, and where one is. */
export const trailTo = (
	{ locals, params }: Asking,
	contribution: { titre: string; texte: string },
	label?: string
) => {
	const list = `/demarches/${params.slug}/contributions`;
	const titre = titleOf(contribution);
	return [
		{ label: locals.messages.contribution.titre, href: list },
		...(label ? [{ label: titre, href: `${list}/${params.reference}` }, { label }] : [{ label: titre }])
	];
};

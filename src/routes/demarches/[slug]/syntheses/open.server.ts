import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { canSynthesise } from '$lib/domain/synthese/droits';
import { isId } from '$lib/domain/id';
import * as syntheses from '$lib/server/data/syntheses';
import { requireRight } from '../access.server';
import { openDemarche } from '../frame.server';

type Asking = Pick<RequestEvent<{ slug: string; numero: string }>, 'locals' | 'params'>;

/** Where the page of a synthesis is. */
export const addressOf = (slug: string, numero: number | string) => `/demarches/${slug}/syntheses/${numero}`;

/**
 * A synthesis of a démarche by its number. One that was merged leads to the one that took it in, one that was removed to its
 * history. 404 when it is absent or not for this person.
 */
export async function openSynthese({ locals, params }: Asking, demarcheId: string) {
	const found = await syntheses.get(locals.supabase, demarcheId, Number(params.numero));
	if (found) return found;
	const row = await syntheses.getRow(locals.supabase, demarcheId, Number(params.numero));
	if (row?.fusionnee_dans) {
		const into = (await syntheses.listNames(locals.supabase, [row.fusionnee_dans])).get(row.fusionnee_dans);
		if (into) redirect(303, addressOf(params.slug, into.numero));
	}
	if (row?.supprimee_le) redirect(303, `${addressOf(params.slug, row.numero)}/historique`);
	error(404, locals.messages.erreurs.introuvable);
}

/** The same for a gesture of those who facilitate, with the démarche around it and what the form says. */
export async function openForGesture(event: RequestEvent<{ slug: string; numero: string }>) {
	const frame = await openDemarche(event.locals, event.params.slug);
	requireRight(event, canSynthesise(frame.personne));
	const synthese = await openSynthese(event, frame.demarche.id);
	return { ...frame, synthese, data: await event.request.formData() };
}

/** The contributions that a form chose. */
export const chosenIn = (data: FormData): string[] => data.getAll('contribution').filter(isId);

/** The way to a page of a synthesis: the list, the synthesis, then the page itself. */
export const trailTo = (
	{ locals, params }: Asking,
	synthese: { numero: number; titre: string },
	label?: string
) => [
	{ label: locals.messages.demarche.espaces.syntheses, href: `/demarches/${params.slug}/syntheses` },
	...(label
		? [{ label: synthese.titre, href: addressOf(params.slug, synthese.numero) }, { label }]
		: [{ label: synthese.titre }])
];

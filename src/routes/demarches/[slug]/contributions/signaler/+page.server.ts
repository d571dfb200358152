import { error, fail } from '@sveltejs/kit';
import { MOTIFS_MODERATION } from '$lib/domain/contribution/moderation';
import { isReference } from '$lib/domain/contribution/reference';
import * as signalements from '$lib/server/data/signalements';
import { signWith } from '$lib/server/mail/sign';
import { getRuntime } from '$lib/server/runtime';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { titleOf } from '../who';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The published contribution that the address names. 404 when there is none for this person. */
async function openText({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>, demarcheId: string) {
	const reference = url.searchParams.get('reference') ?? '';
	const found = isReference(reference)
		? await signalements.getText(locals.supabase, demarcheId, reference)
		: null;
	if (!found || found.etat !== 'publiee') error(404, locals.messages.erreurs.introuvable);
	return found;
}

/** What a reader is about to report. */
export const load: PageServerLoad = async (event) => {
	const { demarche } = await event.parent();
	const { messages } = event.locals;
	const text = await openText(event, demarche.id);
	return {
		texte: { reference: text.reference!, titre: titleOf(text) },
		trail: [
			{ label: messages.contribution.titre, href: `/demarches/${demarche.slug}/contributions` },
			{ label: messages.moderation.signaler.titre }
		]
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request, getClientAddress } = event;
		const { demarche } = await openDemarche(locals, params.slug);
		const text = await openText(event, demarche.id);
		const data = await request.formData();
		const mots = textOf(data, 'mots').trim();
		const motif = MOTIFS_MODERATION.find((word) => word === textOf(data, 'motif'));
		if (!motif) return fail(400, { refus: 'choix_inconnu' as const, mots });
		if (mots.length > 1000) return fail(400, { refus: 'trop_long' as const, motif, mots });
		// The field that nobody sees: what fills it is a program, and is thanked like anybody.
		if (textOf(data, 'site')) return { envoye: true };
		const { limits, supabase } = getRuntime();
		if (await limits.consume('reportsByPlace', getClientAddress()))
			return fail(429, { refus: 'trop_de_tentatives' as const, motif, mots });
		const who = `${getClientAddress()} ${request.headers.get('user-agent') ?? ''}`;
		const refus = await signalements.create(locals.supabase, text.id, {
			motif,
			mots,
			cle: signWith(supabase.secretKey)('signalement', who)
		});
		return refus ? fail(409, { refus, motif, mots }) : { envoye: true };
	}
};

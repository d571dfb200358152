import { error, json } from '@sveltejs/kit';
import { envoiSchema } from '$lib/domain/contribution/envoi';
import * as saisies from '$lib/server/data/saisies';
import { openDemarche } from '../../../frame.server';
import { withPlaces } from '../places.server';
import type { RequestHandler } from './$types';

/** Takes what was captured in a workshop, each line once however often it is sent. 401: the session is over, or somebody else's. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const read = envoiSchema.safeParse(await request.json().catch(() => null));
	if (!read.success) error(400, locals.messages.refus.choix_inconnu);
	const { personne, ...envoi } = read.data;
	if (locals.user?.id !== personne) return json(null, { status: 401 });
	const { demarche } = await openDemarche(locals, params.slug);
	const saved = await saisies.save(locals.supabase, demarche.id, {
		...envoi,
		lignes: await withPlaces(envoi.lignes)
	});
	return json(saved, { status: 'refus' in saved ? 409 : 200 });
};

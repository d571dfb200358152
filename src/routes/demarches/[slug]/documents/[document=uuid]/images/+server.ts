import { error, json } from '@sveltejs/kit';
import { COTE_MAX, readImage } from '$lib/domain/document/image';
import * as images from '$lib/server/data/images';
import { openDocument } from '../open.server';
import type { RequestHandler } from './$types';

/** Takes an image for the text: what it is, its own bytes say. Answers its id. */
export const POST: RequestHandler = async ({ request, locals, params }) => {
	const { image: words } = locals.messages.editeur;
	const { demarche, droit } = await openDocument(locals, params);
	if (droit !== 'ecriture') error(403, words.refusDroit);
	const bytes = new Uint8Array(await request.arrayBuffer());
	const image = readImage(bytes);
	if (!image) error(415, words.refusType);
	if (Math.max(image.largeur, image.hauteur) > COTE_MAX) error(413, words.refusTaille);
	const kept = await images.create(
		locals.supabase,
		{ id: params.document, demarche_id: demarche.id },
		{ ...image, bytes }
	);
	if ('refus' in kept) error(403, words.refusDroit);
	return json(kept, { status: 201 });
};

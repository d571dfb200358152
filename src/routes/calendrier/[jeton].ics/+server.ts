import { error } from '@sveltejs/kit';
import { sortDates } from '$lib/domain/demarche/calendrier';
import * as calendriers from '$lib/server/data/calendriers';
import { writeCalendar } from '$lib/server/calendrier/ical';
import { getRuntime } from '$lib/server/runtime';
import type { RequestHandler } from './$types';

const SECRET = /^[0-9a-f]{64}$/;

/** The dates of all démarches of whoever this secret address belongs to. 404 once it was renewed or closed. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const found = SECRET.test(params.jeton) ? await calendriers.get(locals.supabase, params.jeton) : null;
	if (!found) error(404, locals.messages.erreurs.introuvable);
	const { origin } = getRuntime().config;
	const evenements = found.demarches.flatMap(({ slug, titre, fuseau, jalons }) =>
		sortDates(jalons).map((jalon) => ({
			...jalon,
			genre: locals.messages.domaine.naturesJalon[jalon.nature],
			description: [titre, jalon.instance, jalon.description].filter(Boolean).join('\n'),
			fuseau,
			adresse: `${origin}/demarches/${slug}/calendrier#date-${jalon.id}`
		}))
	);
	return new Response(writeCalendar(locals.messages.calendrier.nomPersonnel(found.nom), evenements), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'cache-control': 'private, max-age=300',
			'x-robots-tag': 'noindex'
		}
	});
};

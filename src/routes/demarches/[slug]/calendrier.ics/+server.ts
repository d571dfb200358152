import { error } from '@sveltejs/kit';
import { writeCalendar } from '$lib/server/calendrier/ical';
import { getRuntime } from '$lib/server/runtime';
import { openDemarche } from '../frame.server';
import type { RequestHandler } from './$types';

/** The dates of a démarche, or of one of its bodies (?instance=), for a calendar program; what the reader may read. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { demarche } = await openDemarche(locals, params.slug);
	const asked = url.searchParams.get('instance');
	const instance = demarche.instances.find(({ id }) => id === asked);
	if (asked && !instance) error(404, locals.messages.erreurs.introuvable);
	const adresse = `${getRuntime().config.origin}/demarches/${demarche.slug}/calendrier`;
	const jalons = demarche.jalons.filter(({ instance_id }) => !asked || instance_id === asked);
	const file = writeCalendar(
		instance ? `${instance.nom} – ${demarche.titre}` : demarche.titre,
		jalons.map((jalon) => ({
			...jalon,
			genre: locals.messages.domaine.naturesJalon[jalon.nature],
			fuseau: demarche.fuseau,
			adresse: `${adresse}#date-${jalon.id}`
		}))
	);
	return new Response(file, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${demarche.slug}.ics"`,
			'cache-control': demarche.visibilite === 'public' ? 'public, max-age=300' : 'private, no-store'
		}
	});
};

import type { FiltreContributions } from '$lib/domain/contribution/filtre';
import type { Demande } from '$lib/server/data/contribution-lists';
import type { openDemarche } from '../frame.server';

type Frame = Awaited<ReturnType<typeof openDemarche>>;

/** A stage that the démarche does not have is that of no contribution. */
const NONE = '00000000-0000-0000-0000-000000000000';

/** What the filter of an address asks of the database. */
export function demandeOf({ demarche }: Frame, { etape, ...filtre }: FiltreContributions): Demande {
	const found = etape && (demarche.etapes.find(({ nature }) => nature === etape)?.id ?? NONE);
	return { ...filtre, etape: found };
}

import { hasPlaceholder } from '$lib/domain/page-legale/a-completer';
import { PAGES_LEGALES } from '$lib/domain/page-legale/cle';
import { LANGUES } from '$lib/domain/personne/langue';
import * as pagesLegales from '$lib/server/data/pages-legales';
import { requireAdministrator } from '$lib/server/account/guarded';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireAdministrator(event);
	const written = await pagesLegales.list(event.locals.supabase);
	const pages = PAGES_LEGALES.flatMap((cle) =>
		LANGUES.map((langue) => {
			const page = written.find((row) => row.cle === cle && row.langue === langue);
			const etat = !page ? 'livre' : hasPlaceholder(page.contenu) ? 'incomplet' : 'complet';
			return { cle, langue, etat, modifieLe: page?.modifie_le ?? null } as const;
		})
	);
	return { pages };
};

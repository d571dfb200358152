import { hasPlaceholder } from '$lib/domain/page-legale/a-completer';
import * as pagesLegales from '$lib/server/data/pages-legales';
import * as personnes from '$lib/server/data/personnes';
import { getShippedText } from '$lib/server/web/legal-texts';
import { renderMarkdown } from '$lib/server/web/markdown';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const { supabase, user, langue } = locals;
	const cle = params.cle;
	const written = await pagesLegales.get(supabase, cle, langue);
	const contenu = written?.contenu ?? getShippedText(cle, langue);
	const isAdministrator = user !== null && (await personnes.getSummary(supabase, user.id)).administrateur;
	return {
		cle,
		html: renderMarkdown(contenu),
		modifieLe: written?.modifie_le ?? null,
		isAdministrator,
		isIncomplete: hasPlaceholder(contenu)
	};
};

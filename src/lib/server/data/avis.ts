import { faitSchema, type Avis } from '../../domain/avis/fait.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** An avis as its page shows it. */
export interface AvisLu extends Avis {
	id: string;
	/** Whose gesture it was, where the person may know the name. */
	acteur: string | null;
	cree_le: string;
}

/** What one page shows of either kind. */
export const MOST = 100;

const COLUMNS =
	'id, genre, resume, objet:objet_id, cree_le, demarche(titre, slug), acteur:profil!avis_acteur_id_fkey(nom)';

/** How many the signed-in person has not read. */
export async function countUnread(supabase: Supabase): Promise<number> {
	const { count, error } = await supabase
		.from('avis')
		.select('id', { count: 'exact', head: true })
		.is('lu_le', null);
	unwrap({ data: null, error });
	return count ?? 0;
}

/** The signed-in person's avis, newest first: those to read, or those read that came before a moment. */
export async function list(
	supabase: Supabase,
	which: 'a_lire' | 'lus',
	before: string | null = null
): Promise<AvisLu[]> {
	let query = supabase.from('avis').select(COLUMNS);
	query = which === 'a_lire' ? query.is('lu_le', null) : query.not('lu_le', 'is', null);
	if (before) query = query.lt('cree_le', before);
	const rows = unwrap(await query.order('cree_le', { ascending: false }).limit(MOST));
	return rows.flatMap(({ genre, resume, acteur, ...rest }) => {
		// What a newer version wrote while this one still answers is left for it to say.
		const fait = faitSchema.safeParse({ genre, resume });
		return fait.success ? { fait: fait.data, acteur: acteur?.nom || null, ...rest } : [];
	});
}

/** Marks one as read, or all that came up to a moment: what came while the person was reading stays. */
export async function markRead(
	supabase: Supabase,
	which: { id: string } | { until: string }
): Promise<Refus | null> {
	const update = supabase.from('avis').update({ lu_le: new Date().toISOString() }).is('lu_le', null);
	return refusalOf(await ('id' in which ? update.eq('id', which.id) : update.lte('cree_le', which.until)));
}

import type { Filtre } from '../../domain/journal/filtre.ts';
import type { Supabase } from './client.ts';
import { unwrap } from './unwrap.ts';

export interface Bounds extends Omit<Filtre, 'du' | 'au'> {
	/** ISO moments: the first that counts, and the first that does not any more. */
	depuis?: string;
	jusque?: string;
}

const LINE = 'id, action, acteur_id, objet_id, resume, est_public, fait_le';

/** Lines of the journal that the person may read, newest first, at most `most`, those before the line `avant`. */
export async function list(
	supabase: Supabase,
	demarcheId: string,
	{ sujet, etape, personne, depuis, jusque, avant }: Bounds,
	most: number
) {
	let query = supabase.from('journal').select(LINE).eq('demarche_id', demarcheId);
	if (sujet) query = query.like('action', `${sujet}.%`);
	if (etape) query = query.or(`resume->>nature.eq.${etape},resume->>etape.eq.${etape}`);
	if (personne) query = query.eq('acteur_id', personne);
	if (depuis) query = query.gte('fait_le', depuis);
	if (jusque) query = query.lt('fait_le', jusque);
	if (avant) query = query.lt('id', avant);
	return unwrap(await query.order('id', { ascending: false }).limit(most));
}

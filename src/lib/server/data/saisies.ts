import type { Resultat } from '../../domain/contribution/saisie.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import type { Json } from './database.types.ts';
import { refusalOf, unwrap } from './unwrap.ts';

interface Envoi {
	etape_id: string;
	provenance: 'atelier' | 'papier' | 'courriel';
	lignes: object[];
}

/** Deposits contributions entered for others and answers what became of each; one that was sent before answers as then. */
export async function save(
	supabase: Supabase,
	demarcheId: string,
	{ etape_id, provenance, lignes }: Envoi
): Promise<{ resultats: Resultat[] } | { refus: Refus }> {
	const p = { etape_id, provenance, lignes: lignes as Json[] };
	const answer = await supabase.rpc('save_saisies', { p_demarche: demarcheId, p });
	const refus = refusalOf(answer);
	return refus ? { refus } : { resultats: unwrap(answer) as unknown as Resultat[] };
}

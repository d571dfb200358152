import type { Resultats } from '../../domain/recueil/resultats.ts';
import type { Contenu } from '../../domain/recueil/valeur.ts';
import type { Supabase } from './client.ts';
import { PAGE } from './read-all.ts';
import { unwrap } from './unwrap.ts';

/** A recueil of this démarche with its questions in order; null when this person may not read it. */
export async function getRecueil(supabase: Supabase, demarcheId: string, id: string) {
	return unwrap(
		await supabase
			.from('recueil')
			.select(
				`id, titre, code, etat, reponses, resultats_publics,
				question(id, nature, libelle, aide, requise, reglages, condition_question, condition_valeurs, retiree_le)`
			)
			.eq('demarche_id', demarcheId)
			.eq('id', id)
			.order('ordre', { referencedTable: 'question' })
			.order('id', { referencedTable: 'question' })
			.maybeSingle()
	);
}

/** What the published answers add up to; null for who may not read it. */
export async function get(supabase: Supabase, recueilId: string): Promise<Resultats | null> {
	return unwrap(await supabase.rpc('read_resultats', { p_recueil: recueilId })) as unknown as Resultats | null;
}

/** Words that people wrote, `most` at most, the newest first, before the one that `avant` names (`moment_id`). */
export async function listMots(
	supabase: Supabase,
	question: { recueil: string; id: string },
	{ mots = '', avant = '', most }: { mots?: string; avant?: string; most: number }
) {
	const [moment, id] = avant.split('_');
	const rows = unwrap(
		await supabase.rpc('list_mots_reponses', {
			p_recueil: question.recueil,
			p_question: question.id,
			p_mots: mots,
			p_nombre: most + 1,
			...(moment && id ? { p_avant: moment, p_avant_id: id } : {})
		})
	);
	const shown = rows.slice(0, most);
	const last = shown.at(-1);
	return {
		textes: shown.map(({ id, texte }) => ({ id, texte })),
		suite: rows.length > most && last ? `${last.envoyee_le}_${last.id}` : null
	};
}

interface Ligne {
	id: string;
	envoyee_le: string | null;
	provenance: string;
	contenu: Contenu;
	college: { nom: string } | null;
	organisation: { nom: string } | null;
}

/** Every published answer, oldest first, a page at a time, for those who may read them one by one. */
export async function* pagesOfReponses(
	supabase: Supabase,
	demarcheId: string,
	recueilId: string
): AsyncGenerator<Ligne[], void> {
	let last: Ligne | undefined;
	do {
		const asked = supabase
			.from('reponse')
			.select('id, envoyee_le, provenance, contenu, college(nom), organisation!reponse_organisation_id_fkey(nom)')
			.eq('demarche_id', demarcheId)
			.eq('recueil_id', recueilId)
			.eq('etat', 'publiee');
		// The moment alone is what an index can begin at; the rest tells those of one moment apart.
		const after = last
			? asked
					.gte('envoyee_le', last.envoyee_le)
					.or(`envoyee_le.gt.${last.envoyee_le},and(envoyee_le.eq.${last.envoyee_le},id.gt.${last.id})`)
			: asked;
		const found = unwrap(await after.order('envoyee_le').order('id').limit(PAGE)) as unknown as Ligne[];
		if (found.length > 0) yield found;
		last = found.length < PAGE ? undefined : found.at(-1);
	} while (last);
}

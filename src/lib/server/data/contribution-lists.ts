import type { FiltreContributions } from '../../domain/contribution/filtre.ts';
import type { NatureContribution } from '../../domain/contribution/nature.ts';
import type { Provenance } from '../../domain/contribution/provenance.ts';
import type { NatureTerritoire } from '../../domain/territoire/nature.ts';
import type { Supabase } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';

/** A filter as the database reads it: the stage by its id. `entier`: whole texts; `total`: nothing but the total. */
export interface Demande extends Omit<FiltreContributions, 'etape'> {
	etape?: string;
	entier?: boolean;
	total?: boolean;
}

/** A published contribution in a list. `marques`: title and text without accents, with the words found between \u0001 and \u0002. */
export interface LigneContribution {
	id: string;
	reference: string;
	nature: NatureContribution;
	provenance: Provenance;
	etape: string;
	titre: string;
	texte: string;
	marques: [titre: string, texte: string] | null;
	signature: string;
	/** The name of the account, for members only. */
	auteur: string | null;
	organisation: string | null;
	organisation_id: string | null;
	college: string | null;
	lieu_nature: NatureTerritoire | null;
	lieu_code: string | null;
	lieu: string;
	themes: { id: string; nom: string }[];
	soutiens: number;
	pour: number;
	contre: number;
	reponses: number;
	deposee_le: string;
	mien: boolean;
}

export type Sujet = 'etape' | 'nature' | 'provenance' | 'college' | 'theme' | 'lieu';

/** How many answer; null beyond what is counted. */
export interface Comptes {
	total: number | null;
	/** A value is null for those that have none. */
	nombres: [sujet: Sujet, cle: string | null, nombre: number][] | null;
}

const asJson = (demande: Demande) =>
	Object.fromEntries(
		Object.entries(demande)
			.filter(([, value]) => value)
			.map(([name, value]) => [name, value === '1' ? true : value])
	) as Json;

/** A page of the contributions that answer; `suite` when there are more, `borne` when only the newest were ranked. */
export async function list(supabase: Supabase, demarcheId: string, demande: Demande, most: number) {
	const answer = await supabase.rpc('list_contributions', {
		p_demarche: demarcheId,
		p_filtre: asJson(demande),
		p_limite: most
	});
	return unwrap(answer) as unknown as { lignes: LigneContribution[]; suite: boolean; borne: boolean };
}

/** How many contributions answer, and by what they can be told apart. */
export async function count(supabase: Supabase, demarcheId: string, demande: Demande): Promise<Comptes> {
	const { tri: _, apres: __, ...p_filtre } = demande;
	const answer = await supabase.rpc('count_contributions', {
		p_demarche: demarcheId,
		p_filtre: asJson(p_filtre)
	});
	return unwrap(answer) as unknown as Comptes;
}

/** The places that most contributions name, everywhere or in the larger one with this word. */
export async function listPlaces(supabase: Supabase, demarcheId: string, dans = '') {
	return unwrap(await supabase.rpc('list_contribution_places', { p_demarche: demarcheId, p_dans: dans }));
}

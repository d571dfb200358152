import type { Perimetre, PerimetreSaisie } from '../../domain/territoire/perimetre.ts';
import { sortTerritoires, type Territoire } from '../../domain/territoire/territoire.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { seenAt } from './seen.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

const LIEU = 'nature, code, nom, departement, population';

/** A perimeter with its places; null when this démarche has none of this id. */
export async function get(supabase: Supabase, demarcheId: string, id: string) {
	return unwrap(
		await supabase
			.from('perimetre')
			.select(`id, nature, nom, communes, population, modifie_le, lieux:perimetre_lieu(${LIEU})`)
			.eq('demarche_id', demarcheId)
			.eq('id', id)
			.maybeSingle()
	);
}

/** Names of the places of each perimeter of a démarche, largest kind first, by the id of the perimeter. */
export async function listLieux(supabase: Supabase, demarcheId: string): Promise<Record<string, string[]>> {
	const rows = unwrap(
		await supabase
			.from('perimetre')
			.select('id, lieux:perimetre_lieu(nature, nom)')
			.eq('demarche_id', demarcheId)
			.limit(100)
	);
	return Object.fromEntries(
		rows.map(({ id, lieux }) => [id, sortTerritoires(lieux).map(({ nom }) => nom)])
	);
}

/** Perimeters of the other démarches that the person may read, by name; at most 300. */
export async function listElsewhere(
	supabase: Supabase,
	demarcheId: string
): Promise<(Perimetre & { demarche: { id: string; titre: string } })[]> {
	return unwrap(
		await supabase
			.from('perimetre')
			.select('id, nature, nom, communes, population, demarche(id, titre)')
			.neq('demarche_id', demarcheId)
			.order('nom')
			.limit(300)
	);
}

/** Names a perimeter with all its places at once, or changes the one of this id as the person saw it at `vu`. */
export async function save(
	supabase: Supabase,
	demarcheId: string,
	perimetre: PerimetreSaisie & { communes: number; population: number | null; lieux: Territoire[] },
	existing: { id: string; vu: string } | null
): Promise<Refus | null> {
	const p = { ...perimetre, ...(existing && { id: existing.id, vu: seenAt(existing.vu) }) };
	return refusalOf(
		await supabase.rpc('save_perimetre', {
			p_demarche: demarcheId,
			p: { ...p, lieux: p.lieux.map((lieu) => ({ ...lieu })) }
		})
	);
}

/** Removes a perimeter of this démarche. */
export async function remove(supabase: Supabase, demarcheId: string, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('perimetre').delete().eq('demarche_id', demarcheId).eq('id', id).select('id')
	);
}

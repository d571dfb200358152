import type { JalonSaisie } from '../../domain/demarche/jalon.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

const rowOf = (saisie: JalonSaisie) => ({
	...saisie,
	etape_id: saisie.etape_id || null,
	instance_id: saisie.instance_id || null,
	fin: saisie.fin || null,
	heure_debut: saisie.heure_debut || null,
	heure_fin: saisie.heure_fin || null
});

/** Enters a date in the calendar of a démarche. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	saisie: JalonSaisie
): Promise<Refus | null> {
	return refusalOf(await supabase.from('jalon').insert({ ...rowOf(saisie), demarche_id: demarcheId }));
}

/** Enters months that a modèle proposes, at once or none; one whose title stands in the calendar already is left out. */
export async function plan(
	supabase: Supabase,
	demarcheId: string,
	mois: Pick<JalonSaisie, 'etape_id' | 'nature' | 'titre' | 'debut'>[]
): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('plan_dates', { p_demarche: demarcheId, p: mois }));
}

/** Changes a date. `seen` is the revision that the person had before their eyes. */
export async function update(
	supabase: Supabase,
	id: string,
	saisie: JalonSaisie,
	seen: number
): Promise<Refus | null> {
	const answer = await supabase
		.from('jalon')
		.update(rowOf(saisie))
		.eq('id', id)
		.eq('revision', seen)
		.select('id');
	const refus = refusalOf(answer);
	if (refus || answer.data?.length) return refus;
	const now = unwrap(await supabase.from('jalon').select('revision').eq('id', id).maybeSingle());
	return now && now.revision !== seen ? 'modifie_entre_temps' : 'role_insuffisant';
}

/** Removes a date of this démarche. */
export async function remove(supabase: Supabase, demarcheId: string, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('jalon').delete().eq('id', id).eq('demarche_id', demarcheId).select('id')
	);
}

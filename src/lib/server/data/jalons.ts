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

/** Enters several dates at once, or none. */
export async function createAll(
	supabase: Supabase,
	demarcheId: string,
	saisies: JalonSaisie[]
): Promise<Refus | null> {
	const rows = saisies.map((saisie) => ({ ...rowOf(saisie), demarche_id: demarcheId }));
	return refusalOf(await supabase.from('jalon').insert(rows));
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

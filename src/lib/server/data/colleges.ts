import type { CollegeSaisie } from '../../domain/membre/college.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

interface Failed {
	error: { code?: string; message: string } | null;
}

/** Two collèges of one démarche have two names. */
const isTaken = ({ error }: Failed) => error?.code === '23505';

/** The collèges of a démarche, in their order. */
export async function list(supabase: Supabase, demarcheId: string) {
	return unwrap(
		await supabase
			.from('college')
			.select('id, nom, presentation, ordre')
			.eq('demarche_id', demarcheId)
			.order('ordre')
			.order('nom')
	);
}

/** Names a collège, after the others. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	saisie: CollegeSaisie
): Promise<Refus | null> {
	const last = (await list(supabase, demarcheId)).at(-1)?.ordre ?? 0;
	const answer = await supabase
		.from('college')
		.insert({ ...saisie, demarche_id: demarcheId, ordre: last + 1 });
	return isTaken(answer) ? 'college_existe' : refusalOf(answer);
}

/** Changes how a collège is named and presented. */
export async function update(
	supabase: Supabase,
	demarcheId: string,
	id: string,
	change: CollegeSaisie
): Promise<Refus | null> {
	const answer = await supabase
		.from('college')
		.update(change)
		.eq('id', id)
		.eq('demarche_id', demarcheId)
		.select('id');
	return isTaken(answer) ? 'college_existe' : refusalUnlessTouched(answer);
}

/** Moves a collège one place up or down; the first stays first, the last stays last. */
export async function move(supabase: Supabase, id: string, isUp: boolean): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('move_college', { p_college: id, p_haut: isUp }));
}

/** Removes a collège; its members stay, without one. */
export async function remove(supabase: Supabase, demarcheId: string, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('college').delete().eq('id', id).eq('demarche_id', demarcheId).select('id')
	);
}

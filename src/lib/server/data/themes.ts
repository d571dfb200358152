import type { ThemeSaisie } from '../../domain/contribution/theme.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

interface Failed {
	error: { code?: string; message: string } | null;
}

/** Two themes of one démarche have two names. */
const isTaken = ({ error }: Failed) => error?.code === '23505';

/** The themes of a démarche, in their order. */
export async function list(supabase: Supabase, demarcheId: string) {
	return unwrap(
		await supabase
			.from('theme')
			.select('id, nom, presentation, ordre')
			.eq('demarche_id', demarcheId)
			.order('ordre')
			.order('nom')
	);
}

/** How many published contributions each theme has, by its id; one without any is absent. */
export async function count(supabase: Supabase, demarcheId: string): Promise<Map<string, number>> {
	const rows = unwrap(await supabase.rpc('count_themes', { p_demarche: demarcheId }));
	return new Map(rows.map(({ theme_id, nombre }) => [theme_id, nombre]));
}

/** Names a theme, after the others. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	saisie: ThemeSaisie
): Promise<Refus | null> {
	const last = (await list(supabase, demarcheId)).at(-1)?.ordre ?? 0;
	const answer = await supabase.from('theme').insert({ ...saisie, demarche_id: demarcheId, ordre: last + 1 });
	return isTaken(answer) ? 'theme_existe' : refusalOf(answer);
}

/** Changes how a theme is named and presented. */
export async function update(
	supabase: Supabase,
	demarcheId: string,
	id: string,
	change: ThemeSaisie
): Promise<Refus | null> {
	const answer = await supabase
		.from('theme')
		.update(change)
		.eq('id', id)
		.eq('demarche_id', demarcheId)
		.select('id');
	return isTaken(answer) ? 'theme_existe' : refusalUnlessTouched(answer);
}

/** Moves a theme one place up or down; the first stays first, the last stays last. */
export async function move(supabase: Supabase, id: string, isUp: boolean): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('move_theme', { p_theme: id, p_haut: isUp }));
}

/** Removes a theme; its contributions stay, without it. */
export async function remove(supabase: Supabase, demarcheId: string, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('theme').delete().eq('id', id).eq('demarche_id', demarcheId).select('id')
	);
}

import type { NamedSaisie } from '../../domain/named.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** The verbs of a table whose rows are named and presented, in the order that a démarche gives them. */
export function namedIn(table: 'theme' | 'college', existe: Refus) {
	/** Two of one démarche have two names. */
	const isTaken = ({ error }: { error: { code: string } | null }) => error?.code === '23505';

	/** All of a démarche, in their order. */
	const list = async (supabase: Supabase, demarcheId: string) =>
		unwrap(
			await supabase
				.from(table)
				.select('id, nom, presentation, ordre')
				.eq('demarche_id', demarcheId)
				.order('ordre')
				.order('nom')
		);

	/** Names one, after the others. */
	async function create(supabase: Supabase, demarcheId: string, saisie: NamedSaisie): Promise<Refus | null> {
		const last = (await list(supabase, demarcheId)).at(-1)?.ordre ?? 0;
		const answer = await supabase.from(table).insert({ ...saisie, demarche_id: demarcheId, ordre: last + 1 });
		return isTaken(answer) ? existe : refusalOf(answer);
	}

	/** Changes how one is named and presented. */
	async function update(
		supabase: Supabase,
		demarcheId: string,
		id: string,
		change: NamedSaisie
	): Promise<Refus | null> {
		const answer = await supabase
			.from(table)
			.update(change)
			.eq('id', id)
			.eq('demarche_id', demarcheId)
			.select('id');
		return isTaken(answer) ? existe : refusalUnlessTouched(answer);
	}

	/** Removes one; what was under it stays, without it. */
	const remove = async (supabase: Supabase, demarcheId: string, id: string): Promise<Refus | null> =>
		refusalUnlessTouched(
			await supabase.from(table).delete().eq('id', id).eq('demarche_id', demarcheId).select('id')
		);

	return { list, create, update, remove };
}

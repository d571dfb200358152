import { judge } from '../../domain/contribution/ligne-importee.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from '../data/client.ts';
import * as importations from '../data/importations.ts';
import type { rulesFor } from './rules.ts';

/** Imports the next lot of a file and answers where it stands. */
export async function advance(
	supabase: Supabase,
	{ id, faites }: Pick<importations.Importation, 'id' | 'faites'>,
	{ regles, learn }: ReturnType<typeof rulesFor>
): Promise<Pick<importations.Importation, 'etat' | 'faites' | 'importees'> | { refus: Refus }> {
	const lues = await importations.getLot(supabase, id, faites);
	if (!lues) return { refus: 'import_perdu' };
	await learn(lues);
	const pretes = lues.flatMap((ligne) => {
		const jugee = judge(ligne, regles);
		return 'prete' in jugee ? [jugee.prete] : [];
	});
	return importations.advance(supabase, id, faites, pretes);
}

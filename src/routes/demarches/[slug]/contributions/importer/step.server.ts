import type { Importation } from '$lib/server/data/importations';
import * as importations from '$lib/server/data/importations';
import { advance } from '$lib/server/importation/advance';
import { openRules } from './open.server';

/** Imports lots until `until` (performance.now()), one at least; answers where the import stands, or why it stopped. */
export async function step(locals: App.Locals, demarcheId: string, importation: Importation, until = 0) {
	const { supabase } = locals;
	if (importation.faites === 0)
		await importations.makeThemes(supabase, demarcheId, importation.bilan?.themes ?? []);
	const rules = await openRules(locals, demarcheId, importation);
	for (let { faites } = importation; ;) {
		const answer = await advance(supabase, { id: importation.id, faites }, rules);
		if ('refus' in answer || answer.etat !== 'en_cours' || performance.now() >= until) return answer;
		faites = answer.faites;
	}
}

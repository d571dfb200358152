import type { PageLegale } from '../../domain/page-legale/cle.ts';
import type { Langue } from '../../domain/personne/langue.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { seenAt } from './seen.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** What the operator wrote for a page, null while the shipped text stands. */
export async function get(supabase: Supabase, cle: PageLegale, langue: Langue) {
	return unwrap(
		await supabase.from('page_legale').select('contenu, modifie_le').eq('cle', cle).eq('langue', langue).maybeSingle()
	);
}

/** Every text that the operator wrote, in every language. */
export async function list(supabase: Supabase) {
	return unwrap(await supabase.from('page_legale').select('cle, langue, contenu, modifie_le'));
}

/**
 * Replaces the text of a page (Markdown). `seen` is the modifie_le that the person had before their eyes, null for the
 * shipped text.
 */
export async function update(
	supabase: Supabase,
	cle: PageLegale,
	langue: Langue,
	contenu: string,
	seen: string | null
): Promise<Refus | null> {
	if (seen === null) {
		const answer = await supabase.from('page_legale').insert({ cle, langue, contenu });
		return answer.error?.code === '23505' ? 'modifie_entre_temps' : refusalOf(answer);
	}
	const answer = await supabase
		.from('page_legale')
		.update({ contenu })
		.eq('cle', cle)
		.eq('langue', langue)
		.eq('modifie_le', seenAt(seen))
		.select('cle');
	const refus = refusalOf(answer);
	if (refus || answer.data?.length) return refus;
	return (await get(supabase, cle, langue))?.modifie_le === seen ? 'role_insuffisant' : 'modifie_entre_temps';
}

/** Goes back to the shipped text. */
export async function remove(supabase: Supabase, cle: PageLegale, langue: Langue): Promise<Refus | null> {
	return refusalOf(await supabase.from('page_legale').delete().eq('cle', cle).eq('langue', langue));
}

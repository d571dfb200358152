import type { Refus } from '$lib/domain/refus';
import * as documents from '$lib/server/data/documents';
import * as syntheses from '$lib/server/data/syntheses';
import { ask } from '../../documents/ask.server';

type Published = Pick<syntheses.Synthese, 'id' | 'document'>;

/** Publishes a synthesis and, first, its text as it stands: nobody reads the one without the other. Answers why not. */
export async function publish(
	locals: App.Locals,
	demarcheId: string,
	{ id, document }: Published
): Promise<Refus | null> {
	const text = document && (await documents.get(locals.supabase, demarcheId, document));
	if (text) {
		if (text.archive_le) return 'document_archive';
		const kept = await ask(locals, (living, person) =>
			living.saveVersion(text.id, person, { genre: 'publiee', nom: null })
		);
		if (kept.refus) return kept.refus;
		const refus = await documents.updatePublication(locals.supabase, text.id, kept.answer, text.modifie_le);
		if (refus) return refus;
	}
	return syntheses.updatePublication(locals.supabase, id, true);
}

/** Nobody reads it but those who facilitate, nor its text. */
export async function withdraw(
	locals: App.Locals,
	demarcheId: string,
	{ id, document }: Published
): Promise<Refus | null> {
	const refus = await syntheses.updatePublication(locals.supabase, id, false);
	const text = !refus && document && (await documents.get(locals.supabase, demarcheId, document));
	if (!text || !text.publie_version_id) return refus;
	return documents.updatePublication(locals.supabase, text.id, null, text.modifie_le);
}

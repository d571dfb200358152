import type { JSONContent } from '@tiptap/core';
import * as documents from '$lib/server/data/documents';
import { ask } from '../ask.server';

/**
 * What the text says at this moment, for somebody who may read it alive; while the living documents do not answer, what the
 * database knew some seconds ago.
 */
export async function readNow(
	locals: App.Locals,
	id: string
): Promise<{ contenu: JSONContent; mots: number } | null> {
	const asked = await ask(locals, (living) => living.read(id));
	const known = asked.refus ? await documents.getTexte(locals.supabase, id) : asked.answer;
	return known && { contenu: known.contenu as JSONContent, mots: known.mots };
}

import type { Choix } from '$lib/domain/contribution/correspondance';
import type { Refus } from '$lib/domain/refus';
import * as importations from '$lib/server/data/importations';
import { check } from '$lib/server/importation/check';
import { textOf } from '../../../form-text.server';
import { openImport, openRules } from '../open.server';
import { choixOf } from './choix.server';

interface Asked {
	demarche: { id: string };
	importation: importations.Importation;
	etape: string;
	choix: Choix;
}

/** How the form says that the file is read and which stage receives it, or why that cannot be. */
export async function readAsked(
	locals: App.Locals,
	params: { slug: string; importation: string },
	data: FormData
): Promise<Asked | { refus: Refus }> {
	const { demarche, etapes, importation } = await openImport(locals, params);
	const choix = choixOf(data);
	const etape = etapes.find(({ id }) => id === textOf(data, 'etape'));
	if (!choix) return { refus: 'choix_inconnu' };
	if (!etape) return { refus: 'saisie_fermee' };
	const { texte, titre } = choix.colonnes;
	if (texte === undefined && titre === undefined) return { refus: 'import_sans_texte' };
	return { demarche, importation, etape: etape.id, choix };
}

/**
 * Says what would become of each line, and keeps it with how the file is read. Gives how many lines are judged as it goes, and
 * at the end why it could not be kept, if so. Stopped on the way, it keeps nothing.
 */
export async function* verify(
	locals: App.Locals,
	{ demarche, importation, etape, choix }: Asked
): AsyncGenerator<number, Refus | null> {
	const rules = await openRules(locals, demarche.id, { choix });
	const bilan = yield* check(locals.supabase, demarche.id, importation, rules);
	const change = { etape_id: etape, choix, bilan, etat: 'verifiee' as const };
	return importations.update(locals.supabase, importation.id, change);
}

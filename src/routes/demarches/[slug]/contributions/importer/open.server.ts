import { error } from '@sveltejs/kit';
import { canSaisir } from '$lib/domain/contribution/saisie';
import { isEnCours } from '$lib/domain/etape/cycle-de-vie';
import type { Importation } from '$lib/server/data/importations';
import * as colleges from '$lib/server/data/colleges';
import * as importations from '$lib/server/data/importations';
import * as themes from '$lib/server/data/themes';
import { signWith } from '$lib/server/mail/sign';
import { rulesFor } from '$lib/server/importation/rules';
import { getRuntime } from '$lib/server/runtime';
import { openDemarche } from '../../frame.server';

/** The démarche of somebody who may enter for others in it. 403 for anybody else. */
export async function openForImport(locals: App.Locals, slug: string) {
	const { demarche, personne } = await openDemarche(locals, slug);
	if (!canSaisir(personne)) error(403, locals.messages.erreurs.interdit);
	const etapes = demarche.etapes.filter(({ etat }) => isEnCours(etat));
	return { demarche, etapes: etapes.map(({ id, nature }) => ({ id, nature })) };
}

/** The same, and the import that the address names. 404 when it is gone. */
export async function openImport(
	locals: App.Locals,
	{ slug, importation: id }: { slug: string; importation: string }
) {
	const opened = await openForImport(locals, slug);
	const importation = await importations.get(locals.supabase, opened.demarche.id, id);
	if (!importation) error(404, locals.messages.refus.import_perdu);
	return { ...opened, importation };
}

/** What the lines of this import are judged by. */
export async function openRules(
	{ supabase }: App.Locals,
	demarcheId: string,
	{ choix }: Pick<Importation, 'choix'>
) {
	const [subjects, groups] = await Promise.all([
		themes.list(supabase, demarcheId),
		colleges.list(supabase, demarcheId)
	]);
	const { territoires, supabase: access } = getRuntime();
	const sign = signWith(access.secretKey);
	return rulesFor({ choix, themes: subjects, colleges: groups, territoires, sign });
}

import { error, redirect } from '@sveltejs/kit';
import { compare } from '$lib/documents/texte/compare';
import { isId } from '$lib/domain/id';
import * as versions from '$lib/server/data/versions';
import { trailTo } from '../open.server';
import { readNow } from '../text-now.server';
import type { PageServerLoad } from './$types';
import { fold } from './fold';

type Contenu = Parameters<typeof compare>[0];
const EMPTY: Contenu = { type: 'doc', content: [] };

/** What changed from a version (?de=) to another one or to the text as it is now (?a=). */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { demarche, document, droit } = await parent();
	if (!droit) error(404, locals.messages.erreurs.introuvable);
	const here = `/demarches/${demarche.slug}/documents/${document.id}`;
	const de = url.searchParams.get('de');
	const a = url.searchParams.get('a') ?? 'maintenant';
	if (!de) redirect(303, `${here}/historique`);

	const read = async (name: string) => {
		if (name === 'maintenant') {
			const texte = await readNow(locals, document.id);
			return { cree_le: null, nom: null, genre: null, contenu: texte?.contenu ?? EMPTY };
		}
		const version = isId(name) ? await versions.get(locals.supabase, document.id, name) : null;
		if (!version) error(404, locals.messages.erreurs.introuvable);
		const { cree_le, nom, genre } = version;
		return { cree_le, nom, genre, contenu: version.contenu as Contenu };
	};
	const [before, after, choices] = await Promise.all([
		read(de),
		read(a),
		versions.listNames(locals.supabase, document.id)
	]);
	const { lignes, mots } = compare(before.contenu, after.contenu);
	const nameOf = ({ cree_le, nom, genre }: typeof before) => cree_le && { cree_le, nom, genre };
	return {
		de,
		a,
		avant: nameOf(before),
		apres: nameOf(after),
		mots,
		morceaux: fold(lignes),
		choices,
		partie: locals.messages.versions.comparaison,
		trail: trailTo(
			locals,
			demarche.slug,
			document,
			{ label: locals.messages.versions.historique, href: `${here}/historique` },
			{ label: locals.messages.versions.comparaison }
		)
	};
};

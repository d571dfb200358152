import { error } from '@sveltejs/kit';
import { SECTIONS_CHARTE, type SectionCharte } from '$lib/domain/cadre/charte';
import { compare } from '$lib/documents/texte/compare';
import { contentOf } from '$lib/documents/texte/plans/blocks';
import { fold } from '../../../documents/[document=uuid]/comparer/fold';
import { openCharte } from '../../charte.server';
import type { PageServerLoad } from './$types';

/** What changed from a version of the charte (?de=) to another one (?a=), section by section and word by word. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { demarche, personne } = await parent();
	const { versions } = await openCharte(locals, { demarche, personne });
	const read = (name: string) =>
		versions.find(({ numero }) => String(numero) === url.searchParams.get(name)) ??
		error(404, locals.messages.erreurs.introuvable);
	const [before, after] = [read('de'), read('a')];
	const { charte, demarche: words } = locals.messages;
	const textOf = (version: Record<SectionCharte, string>) =>
		contentOf(
			SECTIONS_CHARTE.filter((name) => version[name]).flatMap((name) => [
				{ titre: charte.sections[name] },
				...version[name]
					.split(/\r?\n/)
					.filter((line) => line.trim())
					.map((texte) => ({ texte }))
			])
		);
	const { lignes, mots } = compare(textOf(before), textOf(after));
	return {
		de: before.numero,
		a: after.numero,
		mots,
		morceaux: fold(lignes),
		trail: [
			{ label: words.espaces.cadre, href: `/demarches/${demarche.slug}/cadre` },
			{ label: charte.comparaison }
		]
	};
};

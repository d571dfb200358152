import { error } from '@sveltejs/kit';
import { chooseColour, type Holder } from '$lib/client/colours';
import { countSigns } from '$lib/documents/texte/attributed';
import * as personnes from '$lib/server/data/personnes';
import { ask } from '../../ask.server';
import { trailTo } from '../open.server';
import type { PageServerLoad } from './$types';

/** Who wrote what the text says now; ?personne= only shows the passages of one of them. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { demarche, document, droit } = await parent();
	if (!droit) error(404, locals.messages.erreurs.introuvable);
	const trail = trailTo(locals, demarche.slug, document, { label: locals.messages.versions.auteurs });
	const frame = { partie: locals.messages.versions.auteurs, trail };
	const asked = await ask(locals, (living) => living.attributed(document.id));
	if (asked.refus) return { ...frame, refus: asked.refus, auteurs: [], blocs: [], choisi: null };

	const counted = countSigns(asked.answer);
	const total = counted.reduce((sum, [, signes]) => sum + signes, 0);
	const noms = await personnes.listNoms(
		locals.supabase,
		counted.flatMap(([id]) => id ?? [])
	);
	const holders: Holder[] = [];
	const auteurs = counted.map(([id, signes], rank) => {
		const couleur = chooseColour(id ?? '', holders);
		holders.push({ id: id ?? '', couleur });
		return { numero: rank + 1, nom: (id && noms.get(id)) ?? null, signes, part: signes / total, couleur };
	});
	const numeroOf = new Map(counted.map(([id], rank) => [id, rank + 1]));
	const choisi = Number.parseInt(url.searchParams.get('personne') ?? '', 10);
	return {
		...frame,
		refus: null,
		auteurs,
		blocs: asked.answer.map(({ genre, passages }) => ({
			genre,
			passages: passages.map(({ person, texte }) => ({ numero: numeroOf.get(person)!, texte }))
		})),
		choisi: auteurs.some(({ numero }) => numero === choisi) ? choisi : null
	};
};

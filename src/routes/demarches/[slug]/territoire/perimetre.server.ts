import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { isId } from '$lib/domain/id';
import {
	NATURES_LIEU,
	perimetreSchema,
	readWords,
	wordOf,
	type PerimetreSaisie,
	type Reference
} from '$lib/domain/territoire/perimetre';
import { sortTerritoires } from '$lib/domain/territoire/territoire';
import type { Refus } from '$lib/domain/refus';
import * as perimetres from '$lib/server/data/perimetres';
import { getRuntime } from '$lib/server/runtime';
import { compose, type Composition } from '$lib/server/territoires/composition';
import { foldWords } from '$lib/domain/territoire/fold';
import { textOf } from '../form-text.server';
import { openDemarche } from '../frame.server';

type Event = RequestEvent<{ slug: string }>;

/** What a page shows of a composition; `words` is what a form carries of it. */
export const picture = ({ lieux, communes, population }: Composition) => ({
	words: lieux.map(wordOf).join(' '),
	lieux,
	communes,
	population
});

/** How many places the search of a perimeter shows. */
const MOST = 8;

/** The communes, EPCI and départements that answer what was typed, with those that are in the perimeter already. */
export async function searchLieux(words: string, { covers }: Composition) {
	const { found, total } = await getRuntime().territoires.search(words, {
		natures: NATURES_LIEU,
		limit: MOST
	});
	return {
		total,
		found: await Promise.all(found.map(async (lieu) => ({ ...lieu, inside: await covers(lieu) })))
	};
}

/** Perimeters that other readable démarches have and whose name answers what was typed. */
export async function searchElsewhere(
	{ supabase }: App.Locals,
	demarche: { id: string; perimetres: { nom: string }[] },
	words: string
) {
	const typed = foldWords(words);
	if (typed.length === 0) return [];
	const known = new Set(demarche.perimetres.map(({ nom }) => nom.toLowerCase()));
	const all = await perimetres.listElsewhere(supabase, demarche.id);
	return all
		.filter(({ nom }) => {
			const name = foldWords(nom);
			return typed.every((word) => name.some((one) => one.startsWith(word)));
		})
		.slice(0, MOST)
		.map((perimetre) => ({ ...perimetre, chosen: known.has(perimetre.nom.toLowerCase()) }));
}

type Saved = { refus: Refus } | { erreurs: Partial<Record<keyof PerimetreSaisie, string[]>> } | null;

/** Saves a perimeter as a form carries it: its name, its kind, its places. */
async function save(
	event: Event,
	{ demarcheId, data, references }: { demarcheId: string; data: FormData; references: Reference[] },
	existing: { id: string; vu: string } | null = null
): Promise<Saved> {
	const read = perimetreSchema.safeParse({ nom: textOf(data, 'nom'), nature: textOf(data, 'nature') });
	if (!read.success) return { erreurs: z.flattenError(read.error).fieldErrors };
	if (references.length === 0) return { refus: 'perimetre_sans_lieu' };
	const composed = await compose(getRuntime().territoires, references);
	if (!composed) return { refus: 'territoire_inconnu' };
	const { lieux, communes, population } = composed;
	const refus = await perimetres.save(
		event.locals.supabase,
		demarcheId,
		{ ...read.data, lieux, communes, population },
		existing
	);
	return refus && { refus };
}

/**
 * Saves what was composed and goes back to the territories. What was typed stays when it is refused, and when somebody else
 * saved meanwhile, what stands now is answered to be shown beside it.
 */
export async function enregistrer(event: Event & { params: { perimetre?: string } }) {
	const { demarche } = await openDemarche(event.locals, event.params.slug);
	const data = await event.request.formData();
	const references = readWords(textOf(data, 'lieux'));
	const id = event.params.perimetre;
	const saved = await save(
		event,
		{ demarcheId: demarche.id, data, references },
		id === undefined ? null : { id, vu: textOf(data, 'vu') }
	);
	const preparing = textOf(data, 'retour') === 'preparer';
	if (!saved)
		redirect(303, `/demarches/${demarche.slug}/${preparing ? 'preparer/territoire' : 'territoire'}`);
	const composed = await compose(getRuntime().territoires, references);
	const isLate = 'refus' in saved && saved.refus === 'modifie_entre_temps';
	const now = isLate && id ? await perimetres.get(event.locals.supabase, demarche.id, id) : null;
	return fail(isLate ? 409 : 400, {
		...saved,
		saisie: { nom: textOf(data, 'nom'), nature: textOf(data, 'nature') },
		composition: composed && picture(composed),
		// Whoever is refused for another reason has not seen what was saved since.
		vu: now?.modifie_le ?? textOf(data, 'vu'),
		retour: textOf(data, 'retour'),
		actuel: now && { nom: now.nom, nature: now.nature, lieux: sortTerritoires(now.lieux) }
	});
}

/** Removes a perimeter and answers what it was, so that it can be put back. */
export async function retirerPerimetre(event: Event) {
	const { demarche } = await openDemarche(event.locals, event.params.slug);
	const id = textOf(await event.request.formData(), 'id');
	const found = isId(id) ? await perimetres.get(event.locals.supabase, demarche.id, id) : null;
	if (!found) error(404, event.locals.messages.territoire.inconnu);
	const refus = await perimetres.remove(event.locals.supabase, demarche.id, id);
	if (refus) return fail(403, { refus });
	const { nom, nature, lieux } = found;
	return { perimetreRetire: { nom, nature, lieux: lieux.map(wordOf).join(' ') } };
}

/** Puts a perimeter back as it was. */
export async function remettrePerimetre(event: Event) {
	const { demarche } = await openDemarche(event.locals, event.params.slug);
	const data = await event.request.formData();
	const references = readWords(textOf(data, 'lieux'));
	const saved = await save(event, { demarcheId: demarche.id, data, references });
	if (!saved) return { ajoute: textOf(data, 'nom') };
	return fail(400, { refus: 'refus' in saved ? saved.refus : ('choix_inconnu' as const) });
}

/** Gives this démarche a perimeter of its own, like one of another démarche that the person may read. */
export async function reprendre(event: Event) {
	const { demarche } = await openDemarche(event.locals, event.params.slug);
	const data = await event.request.formData();
	const [id, from] = [textOf(data, 'perimetre'), textOf(data, 'demarche')];
	const found = isId(id) && isId(from) ? await perimetres.get(event.locals.supabase, from, id) : null;
	if (!found) error(404, event.locals.messages.territoire.inconnu);
	const { nom, nature, communes, population, lieux } = found;
	const refus = await perimetres.save(
		event.locals.supabase,
		demarche.id,
		{ nom, nature, communes, population, lieux },
		null
	);
	return refus ? fail(403, { refus }) : { ajoute: nom };
}

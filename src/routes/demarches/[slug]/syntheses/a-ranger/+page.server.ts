import { fail, redirect } from '@sveltejs/kit';
import { isReference } from '$lib/domain/contribution/reference';
import { canSynthesise } from '$lib/domain/synthese/droits';
import { readFiltre } from '$lib/domain/synthese/filtre';
import { syntheseSchema } from '$lib/domain/synthese/schema';
import * as rangements from '$lib/server/data/rangements';
import * as syntheses from '$lib/server/data/syntheses';
import * as themes from '$lib/server/data/themes';
import { requireRight } from '../../access.server';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { readFait } from '../fait.server';
import { chosenIn } from '../open.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** How many contributions one page shows. */
const MOST = 50;

/** The contributions that are in no synthesis, and where they may go. */
export const load: PageServerLoad = async ({ locals, parent, url, depends }) => {
	depends('demarche:syntheses');
	const { supabase, messages } = locals;
	const { demarche, personne } = await parent();
	const filtre = readFiltre(url.searchParams);
	const dans = url.searchParams.get('dans') ?? '';
	const [page, all, couverture, sujets] = await Promise.all([
		rangements.listOutside(supabase, demarche.id, filtre, MOST),
		syntheses.list(supabase, demarche.id),
		rangements.getCouverture(supabase, demarche.id),
		themes.list(supabase, demarche.id)
	]);
	return {
		filtre,
		filtered: Boolean(filtre.mots ?? filtre.theme ?? filtre.nature),
		lignes: page.lignes,
		suite: page.suite ? page.lignes.at(-1)!.reference : null,
		syntheses: all.map(({ id, numero, titre }) => ({ id, numero, titre })),
		/** Number and id of the one that was asked for; empty for none. */
		numero: dans,
		dans: all.find(({ numero }) => String(numero) === dans)?.id ?? '',
		couverture,
		themes: sujets.map(({ id, nom }) => ({ id, nom })),
		anime: canSynthesise(personne),
		fait: readFait(url),
		/** What the forms keep: the filter stays. */
		query: new URLSearchParams(Object.entries({ ...filtre, dans }).filter(([, value]) => value)).toString(),
		trail: [
			{ label: messages.demarche.espaces.syntheses, href: `/demarches/${demarche.slug}/syntheses` },
			{ label: messages.syntheses.ranger.titre }
		]
	};
};

/** Where one goes after placing: the page of a contribution, or this one with its filter. */
function back(
	{ params, url }: RequestEvent,
	data: FormData,
	placed: { nombre: number; numero: number }
): string {
	const home = `/demarches/${params.slug}`;
	const reference = textOf(data, 'retour');
	if (isReference(reference)) return `${home}/contributions/${reference}#syntheses`;
	const query = new URLSearchParams(
		[...url.searchParams].filter(([name]) => !name.startsWith('/') && name !== 'apres')
	);
	query.set('fait', 'ajoutees');
	query.set('nombre', String(placed.nombre));
	// The next ones often go to the same place.
	query.set('dans', String(placed.numero));
	return `${home}/syntheses/a-ranger?${query}`;
}

export const actions: Actions = {
	/** Puts the chosen contributions into a synthesis, or into a new one. */
	ranger: async (event) => {
		const { supabase } = event.locals;
		const { demarche, personne } = await openDemarche(event.locals, event.params.slug);
		requireRight(event, canSynthesise(personne));
		const data = await event.request.formData();
		const chosen = chosenIn(data);
		const [dans, titre] = [textOf(data, 'dans'), textOf(data, 'titre')];
		const refuse = (refus: string, status = 400) => fail(status, { refus, dans, titre, chosen });
		if (!chosen.length) return refuse('choix_vide');
		if (dans) {
			const into = (await syntheses.list(supabase, demarche.id)).find(({ id }) => id === dans);
			if (!into) return refuse('synthese_introuvable', 409);
			const done = await rangements.create(supabase, into.id, chosen);
			if ('refus' in done) return refuse(done.refus, 409);
			redirect(303, back(event, data, { nombre: done.nombre, numero: into.numero }));
		}
		const saisie = syntheseSchema.safeParse({ titre });
		if (!saisie.success) return refuse(saisie.error.issues[0]!.message);
		const created = await syntheses.create(supabase, demarche.id, saisie.data, chosen);
		if ('refus' in created) return refuse(created.refus, 403);
		redirect(303, back(event, data, { nombre: chosen.length, numero: created.numero }));
	}
};

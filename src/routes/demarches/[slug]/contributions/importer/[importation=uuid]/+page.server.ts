import { error, fail, redirect } from '@sveltejs/kit';
import { canSaisir } from '$lib/domain/contribution/saisie';
import { isEnCours } from '$lib/domain/etape/cycle-de-vie';
import * as colleges from '$lib/server/data/colleges';
import * as importations from '$lib/server/data/importations';
import { lastWord } from '$lib/server/importation/last-word';
import { requireRight } from '../../../access.server';
import { openImport } from '../open.server';
import { step } from '../step.server';
import { readAsked, verify } from './verify.server';
import type { Actions, PageServerLoad } from './$types';

/** Lines of the file that the page shows. */
const SHOWN = 5;
/** Milliseconds that a page without JavaScript waits for an answer. */
const PATIENCE = 4000;

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canSaisir(personne));
	const { supabase, messages } = event.locals;
	const [importation, groups] = await Promise.all([
		importations.get(supabase, demarche.id, event.params.importation),
		colleges.list(supabase, demarche.id)
	]);
	if (!importation) error(404, messages.refus.import_perdu);
	const first = (await importations.getLot(supabase, importation.id, 0)) ?? [];
	const importer = `/demarches/${demarche.slug}/contributions/importer`;
	return {
		importation,
		apercu: first.slice(0, SHOWN).map(([, ...cells]) => cells.map(String)),
		etapes: demarche.etapes.filter(({ etat }) => isEnCours(etat)).map(({ id, nature }) => ({ id, nature })),
		colleges: groups.map(({ id, nom }) => ({ id, nom })),
		importer,
		trail: [
			{ label: messages.importation.contributions, href: `/demarches/${demarche.slug}/contributions` },
			{ label: messages.importation.titre, href: importer },
			{ label: importation.fichier }
		]
	};
};

export const actions: Actions = {
	/** Keeps how the file is read, and says what would become of each line: in one wait, where a page cannot show how far it is. */
	verifier: async ({ locals, params, request, url }) => {
		const asked = await readAsked(locals, params, await request.formData());
		if ('refus' in asked) return fail(400, asked);
		const refus = await lastWord(verify(locals, asked));
		if (refus) return fail(409, { refus });
		redirect(303, `${url.pathname}#bilan`);
	},

	/** Imports for as long as a page may wait, and shows where it is. */
	avancer: async ({ locals, params, url }) => {
		const { demarche, importation } = await openImport(locals, params);
		const answer = await step(locals, demarche.id, importation, performance.now() + PATIENCE);
		if ('refus' in answer) return fail(409, { refus: answer.refus });
		redirect(303, url.pathname);
	},

	retirer: async ({ locals, params, url }) => {
		const { importation } = await openImport(locals, params);
		const until = performance.now() + PATIENCE;
		for (;;) {
			const answer = await importations.remove(locals.supabase, importation.id);
			if ('refus' in answer) return fail(409, { refus: answer.refus });
			if (answer.done) redirect(303, `${url.pathname.replace(/\/[^/]+$/, '')}?annule`);
			if (performance.now() >= until) redirect(303, url.pathname);
		}
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { canSynthesise } from '$lib/domain/synthese/droits';
import { computeProches } from '$lib/domain/synthese/proches';
import * as rangements from '$lib/server/data/rangements';
import { requireRight } from '../../../access.server';
import { readFait } from '../../fait.server';
import { addressOf, chosenIn, openForGesture, openSynthese, trailTo } from '../../open.server';
import type { Actions, PageServerLoad } from './$types';

/** So many that somebody reads them all before deciding. */
const MOST = 12;

/** The contributions that share most with those of a synthesis, and the words they share. Nothing is placed. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canSynthesise(personne));
	const { supabase, messages } = event.locals;
	const synthese = await openSynthese(event, demarche.id);
	const { groupe, candidats, borne } = await rangements.listCandidats(supabase, synthese.id);
	const proches = computeProches(groupe, candidats, MOST);
	const mots = new Map(proches.map((proche) => [proche.id, proche.mots]));
	const lignes = await rangements.listByIds(
		supabase,
		demarche.id,
		proches.map(({ id }) => id)
	);
	return {
		synthese,
		vide: groupe.length === 0,
		proches: lignes.map((ligne) => ({ ligne, mots: mots.get(ligne.id) ?? [] })),
		borne: borne ? rangements.CANDIDATS_MAX : null,
		fait: readFait(event.url),
		trail: trailTo(event, synthese, messages.syntheses.proches.titre)
	};
};

export const actions: Actions = {
	/** Adds the one that was pressed, and suggests anew. */
	ajouter: async (event) => {
		const { synthese, demarche, data } = await openForGesture(event);
		const done = await rangements.create(event.locals.supabase, synthese.id, chosenIn(data));
		if ('refus' in done) return fail(409, { refus: done.refus });
		redirect(303, `${addressOf(demarche.slug, synthese.numero)}/proches?fait=ajoutees&nombre=${done.nombre}`);
	}
};

import { computeExtrait } from '$lib/domain/contribution/extrait';
import { canModerate } from '$lib/domain/contribution/droits';
import { readFiltre } from '$lib/domain/contribution/filtre';
import * as colleges from '$lib/server/data/colleges';
import * as lists from '$lib/server/data/contribution-lists';
import * as moderations from '$lib/server/data/moderations';
import * as themes from '$lib/server/data/themes';
import { demandeOf } from './demande.server';
import { situate } from './lieux.server';
import { signedOf } from './voix.server';
import { nameOf } from './who';
import type { PageServerLoad } from './$types';

/** How many contributions one page shows. */
const MOST = 30;

/** A page of the contributions that answer the filter of the address, and how many there are with each choice. */
export const load: PageServerLoad = async ({ locals, parent, url, depends }) => {
	depends('demarche:contributions');
	const { supabase, user, messages } = locals;
	const frame = await parent();
	const { id } = frame.demarche;
	const filtre = readFiltre(url.searchParams);
	const demande = demandeOf(frame, filtre);
	const [page, comptes, lieux, dedans, sujets, groupes, attente] = await Promise.all([
		lists.list(supabase, id, demande, MOST),
		lists.count(supabase, id, demande),
		lists.listPlaces(supabase, id),
		filtre.lieu ? lists.listPlaces(supabase, id, filtre.lieu) : [],
		themes.list(supabase, id),
		colleges.list(supabase, id),
		canModerate(frame.personne) ? moderations.countWaiting(supabase, id) : null
	]);
	return {
		filtre,
		comptes,
		borne: page.borne,
		suite: page.suite ? page.lignes.at(-1)!.reference : null,
		lignes: page.lignes.map(({ texte, marques, titre, ...ligne }) => ({
			...ligne,
			qui: nameOf(signedOf(ligne), messages.contribution),
			titre: computeExtrait(titre, marques?.[0] ?? null, 400),
			extrait: computeExtrait(texte, marques?.[1] ?? null)
		})),
		lieux: situate([...lieux, ...dedans], filtre.lieu),
		themes: sujets.map(({ id, nom }) => ({ id, nom })),
		colleges: groupes.map(({ id, nom }) => ({ id, nom })),
		connecte: user !== null,
		/** What waits for a decision, for those who take it; null for the others. */
		attente: attente === null ? null : { nombre: attente, most: moderations.BEAUCOUP },
		trail: [{ label: messages.demarche.espaces.contributions }]
	};
};

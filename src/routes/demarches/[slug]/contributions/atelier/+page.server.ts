import { randomUUID } from 'node:crypto';
import { fail } from '@sveltejs/kit';
import { canSaisir } from '$lib/domain/contribution/saisie';
import { isEnCours } from '$lib/domain/etape/cycle-de-vie';
import { isId } from '$lib/domain/id';
import type { Refus } from '$lib/domain/refus';
import * as colleges from '$lib/server/data/colleges';
import * as saisies from '$lib/server/data/saisies';
import * as themes from '$lib/server/data/themes';
import { getRuntime } from '$lib/server/runtime';
import { findCommune } from '$lib/server/territoires/find-commune';
import { requireRight } from '../../access.server';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { readLines, saisieOf } from './form.server';
import { withPlaces } from './places.server';
import type { Actions, PageServerLoad } from './$types';

/** Lines of one form; a page without JavaScript sends them all at once. */
const MOST = 2000;

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canSaisir(personne));
	const { supabase, user, messages } = event.locals;
	const [groups, subjects] = await Promise.all([
		colleges.list(supabase, demarche.id),
		themes.list(supabase, demarche.id)
	]);
	return {
		saisiePar: user!.id,
		etapes: demarche.etapes.filter(({ etat }) => isEnCours(etat)).map(({ id, nature }) => ({ id, nature })),
		colleges: groups.map(({ id, nom }) => ({ id, nom })),
		themes: subjects.map(({ id, nom }) => ({ id, nom })),
		cle: randomUUID(),
		trail: [
			{ label: messages.atelier.contributions, href: `/demarches/${demarche.slug}/contributions` },
			{ label: messages.atelier.titre }
		]
	};
};

export const actions: Actions = {
	/** Without JavaScript: one line of the form is one contribution. */
	default: async ({ locals, params, request }) => {
		const { demarche, personne } = await openDemarche(locals, params.slug);
		const data = await request.formData();
		const saisie = saisieOf(data);
		const refuse = (status: number, refus: Refus) => fail(status, { refus, saisie });
		if (!canSaisir(personne)) return refuse(403, 'role_insuffisant');
		if (!saisie.consentement) return refuse(400, 'consentement_manquant');
		const cle = textOf(data, 'cle');
		if (!isId(saisie.etape) || !isId(cle)) return refuse(400, 'choix_inconnu');
		const lieu = saisie.commune ? await findCommune(getRuntime().territoires, saisie.commune) : null;
		if (saisie.commune && !lieu) return refuse(400, 'commune_inconnue');
		const { provenance, lignes } = readLines(saisie, {
			cle,
			commune: lieu?.code ?? null,
			consentement: locals.messages.atelier.consentementDit
		});
		if (lignes.length === 0) return refuse(400, 'saisie_vide');
		if (lignes.length > MOST) return refuse(400, 'saisie_trop_longue');
		const saved = await saisies.save(locals.supabase, demarche.id, {
			etape_id: saisie.etape,
			provenance,
			lignes: await withPlaces(lignes)
		});
		if ('refus' in saved) return refuse(409, saved.refus);
		const left = saved.resultats.flatMap(({ refus }, n) =>
			refus ? [{ texte: lignes[n]!.texte, refus }] : []
		);
		return {
			gardees: saved.resultats.flatMap(({ reference, refus }, n) =>
				refus ? [] : [{ reference: reference ?? '', texte: lignes[n]!.texte }]
			),
			restes: left,
			saisie: { ...saisie, lignes: left.map(({ texte }) => texte).join('\n') }
		};
	}
};

import { randomUUID } from 'node:crypto';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { setError } from 'sveltekit-superforms';
import { acceptsContributions, canContribute } from '$lib/domain/contribution/droits';
import { missingField } from '$lib/domain/contribution/schema';
import { NATURES_DEPOT } from '$lib/domain/contribution/nature';
import { isId } from '$lib/domain/id';
import type { Refus } from '$lib/domain/refus';
import { listMine } from '$lib/server/account/voix';
import * as contributions from '$lib/server/data/contributions';
import * as pieces from '$lib/server/data/pieces';
import * as themes from '$lib/server/data/themes';
import { findTerritoire, lookForTerritoire } from '../../../../organisations/find-territoire.server';
import { requireRight } from '../../access.server';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { idOf } from '../id-of.server';
import { attach, checkPlaces, refuse, validate } from '../saisie.server';
import type { Actions, PageServerLoad } from './$types';

type Asking = RequestEvent<{ slug: string }>;

/** A draft of one's own as a form holds it; one that was deposited since leads to where it is read. */
async function readBrouillon({ locals, params, request, url }: Asking, demarcheId: string) {
	const id = url.searchParams.get('brouillon');
	if (!id) return null;
	const found = isId(id) ? await contributions.getBrouillon(locals.supabase, demarcheId, id) : null;
	// Thrown away or deposited from another page while this one was being sent: what was typed is shown all the same.
	if (request.method === 'POST' && (!found || found.reference)) return null;
	if (!found) error(404, locals.messages.erreurs.introuvable);
	if (found.reference) redirect(303, `/demarches/${params.slug}/contributions/${found.reference}`);
	return found;
}

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canContribute(personne));
	const { supabase, messages } = event.locals;
	const open = demarche.etapes.filter(acceptsContributions);
	const [brouillon, themesHere, voix] = await Promise.all([
		readBrouillon(event, demarche.id),
		themes.list(supabase, demarche.id),
		listMine(event.locals)
	]);
	const asked = event.url.searchParams.get('etape');
	const etape = open.find(({ id }) => id === (brouillon?.etape_id ?? asked)) ??
		open[0] ?? { id: brouillon?.etape_id };
	const lieu = brouillon?.lieu_nature ? `${brouillon.lieu_nature}:${brouillon.lieu_code}` : '';
	return {
		form: await validate({
			cle: brouillon?.cle ?? randomUUID(),
			etape_id: etape.id ?? '',
			...(brouillon && {
				parent_id: brouillon.parent_id ?? '',
				nature: brouillon.nature,
				titre: brouillon.titre,
				texte: brouillon.texte,
				themes: brouillon.contribution_theme.map(({ theme }) => theme.id),
				territoire: lieu,
				organisation_id: brouillon.organisation?.id ?? '',
				signature: brouillon.signature
			})
		}),
		brouillon: brouillon?.id ?? null,
		page: randomUUID(),
		vu: brouillon?.modifie_le ?? '',
		autreCle: randomUUID(),
		parent: brouillon?.parent_id ? await contributions.getParent(supabase, brouillon.parent_id) : null,
		pieces: brouillon ? await pieces.list(supabase, brouillon.id) : [],
		lieu: lieu ? ((await findTerritoire(lieu)) ?? null) : null,
		etapes: open.map(({ id, nature }) => ({ id, nature })),
		themes: themesHere,
		voix,
		garde: event.url.searchParams.has('garde'),
		trail: [
			{ label: messages.contribution.titre, href: `/demarches/${demarche.slug}/contributions` },
			{ label: messages.contribution.ecrire.titre }
		]
	};
};

/** Keeps what the form says as a draft, whatever is asked of it next: what was typed is never lost on the way. */
async function keepDraft(event: Asking, { complete = false, apart = false } = {}) {
	const { locals, params, request } = event;
	// A hidden démarche is not absent for somebody whose session ended while they wrote.
	requireRight(event, locals.user !== null);
	const { demarche, personne } = await openDemarche(locals, params.slug);
	requireRight(event, canContribute(personne));
	const data = await request.formData();
	const form = await validate(data);
	// Without JavaScript the page comes anew: it goes on as the one that was sent.
	const ecriture = { page: textOf(data, 'page'), vu: apart ? '' : textOf(data, 'vu') };
	if (apart) form.data.cle = idOf(data, 'autre_cle');
	const territoire = await checkPlaces(locals, form, demarche.etapes);
	const { parent_id, nature, cle } = form.data;
	if (!parent_id && !NATURES_DEPOT.some((one) => one === nature)) setError(form, 'nature', 'choix_inconnu');
	if (!form.valid) return { failure: fail(400, { form, territoire, ...ecriture }) };
	const kept = await contributions.keep(locals.supabase, demarche.id, cle, form.data, territoire, ecriture);
	if ('refus' in kept) {
		const ailleurs = isMeanwhile(kept.refus)
			? await contributions.getBrief(locals.supabase, demarche.id, cle)
			: null;
		// Who has read what stands now may write over it.
		const vu = ailleurs?.modifie_le ?? ecriture.vu;
		return {
			failure: refuse(kept, form, territoire, { ...ecriture, vu, ailleurs }),
			meanwhile: ailleurs && { ailleurs, vu }
		};
	}
	const refus = await attach(locals, { id: kept.id, demarche_id: demarche.id }, data);
	const missing = complete ? missingField(form.data) : null;
	if (missing) setError(form, missing, 'champ_requis');
	if (refus || missing) {
		const said = { brouillon: kept.id, pieces: await pieces.list(locals.supabase, kept.id) };
		return { failure: refuse({ ...said, ...(refus && { refus }) }, form, territoire, ecriture) };
	}
	return { id: kept.id, form, data, territoire, ecriture, here: `/demarches/${params.slug}/contributions` };
}

const isMeanwhile = (refus: Refus) => refus === 'modifie_entre_temps' || refus === 'brouillon_depose';

export const actions: Actions = {
	/** Deposits it. Pressed twice, or sent again after the network was cut, it is deposited once. */
	deposer: async (event) => {
		const kept = await keepDraft(event, { complete: true });
		if ('failure' in kept) return kept.failure;
		const sent = await contributions.send(event.locals.supabase, kept.id);
		if ('refus' in sent) {
			const said = { brouillon: kept.id, pieces: await pieces.list(event.locals.supabase, kept.id) };
			return refuse({ ...sent, ...said }, kept.form, kept.territoire, kept.ecriture);
		}
		redirect(303, `${kept.here}/${sent.reference}?fait=deposee`);
	},

	/** Keeps it beside what another page wrote of the same draft. */
	separer: async (event) => {
		const kept = await keepDraft(event, { apart: true });
		if ('failure' in kept) return kept.failure;
		redirect(303, `${kept.here}/nouvelle?brouillon=${kept.id}&garde`);
	},

	garder: async (event) => {
		const kept = await keepDraft(event);
		if ('failure' in kept) return kept.failure;
		redirect(303, `${kept.here}/nouvelle?brouillon=${kept.id}&garde`);
	},

	/** The page keeps it by itself while somebody writes. 401: their session is over, or somebody else's. */
	auto: async (event) => {
		if (event.locals.user?.id !== event.url.searchParams.get('compte')) return fail(401, null);
		const kept = await keepDraft(event);
		if (!('failure' in kept)) return { brouillon: kept.id };
		return fail(400, 'meanwhile' in kept ? kept.meanwhile : null);
	},

	retirerPiece: async (event) => {
		const kept = await keepDraft(event);
		if ('failure' in kept) return kept.failure;
		await pieces.remove(event.locals.supabase, kept.id, idOf(kept.data, 'piece'));
		redirect(303, `${kept.here}/nouvelle?brouillon=${kept.id}&garde`);
	},

	/** Looks for a territory, and keeps what was typed. */
	territoire: async (event) => {
		const { personne } = await openDemarche(event.locals, event.params.slug);
		requireRight(event, canContribute(personne));
		const data = await event.request.clone().formData();
		const found = await lookForTerritoire(event.request, validate);
		return { ...found, page: textOf(data, 'page'), vu: textOf(data, 'vu') };
	}
};

import { error, fail } from '@sveltejs/kit';
import { canPublishCharte, canSignCharte, canWriteCharte } from '$lib/domain/cadre/droits';
import { listEcarts } from '$lib/domain/cadre/niveaux';
import { voixRefusal } from '$lib/domain/organisation/voix';
import * as voix from '$lib/server/account/voix';
import * as chartes from '$lib/server/data/chartes';
import * as conditions from '$lib/server/data/conditions';
import { openDemarche } from '../frame.server';
import { textOf } from '../form-text.server';
import { openCharte } from './charte.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The frame of the démarche: levels, the charte in force, who signed it, and what this person may do here. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { demarche, personne } = await parent();
	const [{ versions, brouillon }, mandats, passages] = await Promise.all([
		openCharte(locals, { demarche, personne }),
		canSignCharte(personne) ? voix.listMine(locals) : [],
		conditions.list(locals.supabase, demarche.id)
	]);
	const current = versions[0] ?? null;
	const signed = new Set(
		current?.signatures.filter(({ retiree_le }) => !retiree_le).map(({ organisation }) => organisation.id)
	);
	return {
		current,
		earlier: versions.slice(1).map(({ numero, publiee_le, signatures }) => ({
			numero,
			publiee_le,
			signatures: signatures.filter(({ retiree_le }) => !retiree_le)
		})),
		ecarts: current ? listEcarts(current.niveaux, demarche.etapes) : [],
		hasBrouillon: brouillon !== null,
		canWrite: canWriteCharte(personne),
		canPublish: canPublishCharte(personne),
		canSign: canSignCharte(personne),
		mandats: mandats.map(({ id }) => id),
		toSign: mandats.filter(({ id }) => !signed.has(id)),
		passage: passages[0] ?? null,
		justPublished: url.searchParams.has('publiee'),
		trail: [{ label: locals.messages.demarche.espaces.cadre }]
	};
};

/** The charte of the démarche that a button on this page is about. */
async function open({ locals, params }: RequestEvent) {
	const frame = await openDemarche(locals, params.slug);
	return await openCharte(locals, frame);
}

export const actions: Actions = {
	signer: async (event) => {
		const { versions } = await open(event);
		const data = await event.request.formData();
		const version = versions.find(({ id }) => id === textOf(data, 'version'));
		if (!version) error(404, event.locals.messages.erreurs.introuvable);
		const organisation = textOf(data, 'organisation_id');
		const mine = await voix.listMine(event.locals);
		const wrong = organisation ? voixRefusal(organisation, mine) : 'choix_inconnu';
		if (wrong) return fail(organisation ? 403 : 400, { refus: wrong });
		const refus = await chartes.createSignature(event.locals.supabase, version.id, organisation);
		if (refus) return fail(refus === 'charte_remplacee' ? 409 : 403, { refus });
		return { signee: mine.find(({ id }) => id === organisation)?.nom ?? '' };
	},

	/** Takes a signature back; its trace stays, and signing again is one press away. */
	retirer: async (event) => {
		const { versions } = await open(event);
		const id = textOf(await event.request.formData(), 'id');
		const version = versions.find(({ signatures }) => signatures.some((signature) => signature.id === id));
		const signature = version?.signatures.find((signature) => signature.id === id);
		if (!version || !signature) error(404, event.locals.messages.erreurs.introuvable);
		const refus = await chartes.removeSignature(event.locals.supabase, id);
		if (refus) return fail(403, { refus });
		const { organisation } = signature;
		return {
			retiree: { nom: organisation.nom, values: { version: version.id, organisation_id: organisation.id } }
		};
	}
};

import { error, fail } from '@sveltejs/kit';
import { canModerate } from '$lib/domain/contribution/droits';
import { isReference } from '$lib/domain/contribution/reference';
import { isId } from '$lib/domain/id';
import * as moderations from '$lib/server/data/moderations';
import { requireRight } from '../../access.server';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { readDecision, readPieceDecision } from './decision.server';
import { listItems, listOne } from './items.server';
import { readCurseur, readVue } from './vue';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What waits to be read, what was reported, what was rejected: a page of one of the three. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canModerate(personne));
	const { locals, url } = event;
	const after = readCurseur(url);
	const reference = url.searchParams.get('reference') ?? '';
	const asked = { supabase: locals.supabase, demarcheId: demarche.id };
	const [page, counts] = await Promise.all([
		isReference(reference)
			? listOne(asked, reference)
			: listItems({ ...asked, vue: readVue(url), after, yes: locals.messages.moderation.oui }),
		moderations.getCounts(locals.supabase, demarche.id)
	]);
	if (!page) error(404, locals.messages.erreurs.introuvable);
	return {
		items: page.items,
		vue: page.vue,
		suite: page.suite,
		counts,
		/** Kept by the forms: what is looked at stays so. */
		query: isReference(reference) ? `reference=${reference}` : `vue=${page.vue}`,
		first: after === null && !reference,
		beaucoup: moderations.BEAUCOUP,
		trail: [
			{ label: locals.messages.contribution.titre, href: `/demarches/${demarche.slug}/contributions` },
			{ label: locals.messages.moderation.titre }
		]
	};
};

async function open(event: RequestEvent) {
	const { demarche, personne } = await openDemarche(event.locals, event.params.slug);
	requireRight(event, canModerate(personne));
	return { demarche, data: await event.request.formData() };
}

export const actions: Actions = {
	decider: async (event) => {
		const { demarche, data } = await open(event);
		const asked = readDecision(data);
		if (!asked) return fail(400, { refus: 'choix_inconnu' as const });
		const { contributions, reponses, decision } = asked;
		const one = textOf(data, 'un');
		if (!contributions.length && !reponses.length) return fail(400, { refus: 'choix_vide' as const });
		const answer = await moderations.create(event.locals.supabase, demarche.id, asked);
		if ('refus' in answer) {
			const about = one ? one.slice(one.indexOf(':') + 1) : 'tous';
			return fail(400, { refus: answer.refus, about, message: asked.message, motif: asked.motif });
		}
		// What was published before it was rejected is published again, not read again.
		const back = decision === 'rejetee' && textOf(data, 'vue') === 'signalees' ? 'restauree' : 'remise';
		return {
			fait: { decision, nombre: answer.nombre },
			defaire:
				decision === 'maintenue' || answer.nombre === 0
					? null
					: { retour: back, contributions: contributions.join(' '), reponses: reponses.join(' ') }
		};
	},

	/** Takes one file away, or puts it back. */
	piece: async (event) => {
		const { data } = await open(event);
		const asked = readPieceDecision(data);
		if (!asked) return fail(400, { refus: 'choix_inconnu' as const });
		const answer = await moderations.createForPiece(event.locals.supabase, asked.id, asked);
		if ('refus' in answer)
			return fail(400, {
				refus: answer.refus,
				about: `piece:${asked.id}`,
				message: asked.message,
				motif: asked.motif
			});
		return {
			fait: { decision: asked.decision, nombre: answer.nombre },
			defaire:
				asked.decision === 'piece_retiree' && answer.nombre
					? { retour: 'piece_remise', contributions: asked.id, reponses: '' }
					: null
		};
	},

	/** Undoes what was just decided. */
	defaire: async (event) => {
		const { demarche, data } = await open(event);
		const undo = { motif: null, message: '' };
		if (textOf(data, 'retour') === 'piece_remise') {
			const decision = 'piece_remise' as const;
			const piece = textOf(data, 'contributions');
			if (!isId(piece)) return fail(400, { refus: 'choix_inconnu' as const });
			const back = await moderations.createForPiece(event.locals.supabase, piece, { ...undo, decision });
			return 'refus' in back ? fail(403, { refus: back.refus }) : { defait: true };
		}
		const answer = await moderations.create(event.locals.supabase, demarche.id, {
			contributions: textOf(data, 'contributions').split(' ').filter(isId),
			reponses: textOf(data, 'reponses').split(' ').filter(isId),
			...undo,
			decision: textOf(data, 'retour') === 'restauree' ? 'restauree' : 'remise'
		});
		return 'refus' in answer ? fail(403, { refus: answer.refus }) : { defait: true };
	}
};

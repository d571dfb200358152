import { error, fail, redirect } from '@sveltejs/kit';
import { isId } from '$lib/domain/id';
import { canPrepareRecueil } from '$lib/domain/recueil/droits';
import { NATURES_QUESTION } from '$lib/domain/recueil/question';
import { readSaisie, saisieOf, type ErreursSaisie } from '$lib/domain/recueil/saisie';
import * as questions from '$lib/server/data/questions';
import { requireRight } from '../../../access.server';
import { textOf } from '../../../form-text.server';
import { openRecueil, openToPrepare } from '../open.server';
import { saisieFrom } from './saisie.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The questions of a recueil; with ?question= that one is being written. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canPrepareRecueil(personne));
	const { messages, supabase } = event.locals;
	const recueil = await openRecueil(event.locals, { demarche }, event.params.recueil);
	const list = await questions.list(supabase, recueil.id);
	const asked = list.filter(({ retiree }) => !retiree);
	const root = `/demarches/${demarche.slug}/recueils`;
	return {
		recueil,
		questions: asked,
		retirees: list.filter(({ retiree }) => retiree),
		ouverte: asked.find(({ id }) => id === event.url.searchParams.get('question'))?.id ?? null,
		/** The id of the next question: pressed twice, it is added once. */
		prochaine: crypto.randomUUID(),
		trail: [
			{ label: messages.demarche.espaces.recueils, href: root },
			{ label: recueil.titre, href: `${root}/${recueil.id}` },
			{ label: messages.recueils.lesQuestions }
		]
	};
};

/** The question that a form is about, among those that are asked. 404 for another one. */
async function openQuestion(event: RequestEvent) {
	const { demarche, recueil } = await openToPrepare(event);
	const data = await event.request.formData();
	const list = await questions.list(event.locals.supabase, recueil.id);
	const question = list.find(({ id }) => id === textOf(data, 'question'));
	if (!question) error(404, event.locals.messages.erreurs.introuvable);
	return { demarche, recueil, data, list, question };
}

const toWrite = (
	{ demarche, recueil }: { demarche: { slug: string }; recueil: { id: string } },
	id: string
) => `/demarches/${demarche.slug}/recueils/${recueil.id}/modifier?question=${id}#question-${id}`;

export const actions: Actions = {
	/** Adds a question without words, and goes where they are written. */
	ajouter: async (event) => {
		const place = await openToPrepare(event);
		const data = await event.request.formData();
		const id = textOf(data, 'id');
		const nature = NATURES_QUESTION.find((one) => one === textOf(data, 'nature'));
		if (!nature || !isId(id)) return fail(400, { refus: 'choix_inconnu' as const });
		const refus = await questions.create(event.locals.supabase, place.recueil, { id, nature });
		if (refus) return fail(409, { refus });
		redirect(303, toWrite(place, id));
	},

	/** Saves what is written, unless somebody else did since the page was shown. */
	enregistrer: async (event) => {
		const { recueil, data, list, question } = await openQuestion(event);
		const saisie = saisieFrom(data);
		const earlier = list.slice(0, list.indexOf(question));
		const read = readSaisie(saisie, question, earlier, recueil.etat !== 'brouillon');
		const answer = { question: question.id, saisie };
		if (Object.keys(read.erreurs).length) return fail(400, { ...answer, erreurs: read.erreurs });
		const { condition, libelle, aide, requise, reglages } = read.question;
		const saved = await questions.update(
			event.locals.supabase,
			question.id,
			{
				libelle,
				aide,
				requise,
				reglages,
				condition_question: condition?.question ?? null,
				condition_valeurs: condition?.valeurs ?? []
			},
			textOf(data, 'vu')
		);
		if (saved.refus === null) return { question: question.id, vu: saved.seen };
		const erreurs: ErreursSaisie = {};
		if (saved.refus !== 'modifie_entre_temps') return fail(409, { ...answer, erreurs, refus: saved.refus });
		const now = (await questions.list(event.locals.supabase, recueil.id)).find(
			({ id }) => id === question.id
		);
		return fail(409, {
			...answer,
			erreurs,
			refus: saved.refus,
			actuel: now ? { ...saisieOf(now), modifie_le: now.modifie_le } : undefined
		});
	},

	/** Puts a question at another rank. */
	deplacer: async (event) => {
		const { data, list, question } = await openQuestion(event);
		const rang = Number(textOf(data, 'rang'));
		if (!Number.isInteger(rang)) return fail(400, { refus: 'choix_inconnu' as const });
		const refus = await questions.updateRang(event.locals.supabase, question.id, rang);
		if (refus) return fail(409, { refus });
		return { place: { rang, sur: list.filter(({ retiree }) => !retiree).length } };
	},

	dupliquer: async (event) => {
		const place = await openQuestion(event);
		const copy = await questions.createCopy(event.locals.supabase, place.question.id);
		if (copy.refus !== null) return fail(409, { refus: copy.refus });
		redirect(303, toWrite(place, copy.id));
	},

	/** Asks a question no longer; what was answered stays. */
	retirer: async (event) => {
		const { recueil, question } = await openQuestion(event);
		const refus = await questions.updateRetrait(event.locals.supabase, recueil.id, question.id, true);
		if (refus) return fail(403, { refus });
		return { retiree: { id: question.id, libelle: question.libelle } };
	},

	remettre: async (event) => {
		const { recueil, question } = await openQuestion(event);
		const refus = await questions.updateRetrait(event.locals.supabase, recueil.id, question.id, false);
		return refus ? fail(409, { refus }) : {};
	}
};

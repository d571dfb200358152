import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { voixRefusal } from '$lib/domain/organisation/voix';
import { checkReponses } from '$lib/domain/recueil/check-reponses';
import { listAsked } from '$lib/domain/recueil/poser';
import type { Refus } from '$lib/domain/refus';
import { listMine } from '$lib/server/account/voix';
import * as fichiers from '$lib/server/data/fichiers';
import * as reponses from '$lib/server/data/reponses';
import { getRuntime } from '$lib/server/runtime';
import { FILES_LEFT_OUT } from '$lib/server/web/without-files';
import { isHurried } from '$lib/server/web/opening-stamp';
import { listChosen, listFileQuestions, slowFiles, storeFiles } from './fichiers.server';
import { isJeton, newJeton, openRecueil, rememberJeton, sign, type Recueil } from './open.server';
import { readForm, type FormRead } from './read-form.server';

type Event = RequestEvent<{ code: string }>;

/** A form as it came, so that it can be shown again as it was; the files that it brings are kept at once. */
async function receive(event: Event) {
	const recueil = await openRecueil(event);
	const data = await event.request.formData();
	const field = (name: string) => String(data.get(name) ?? '');
	const jeton = isJeton(field('jeton')) ? field('jeton') : newJeton();
	const read = await readForm(data, recueil.questions);
	const typed = { ...read, jeton, ouvert: field('ouvert') };
	const files = await receiveFiles(event, recueil, data, typed);
	return { recueil, data, read, typed, files };
}

/** Keeps the files of a form with the draft around them, and makes the form say those that the answer has. */
async function receiveFiles(
	event: Event,
	recueil: Recueil,
	data: FormData,
	typed: FormRead & { jeton: string }
) {
	const asked = listFileQuestions(recueil.questions);
	const chosen = data.get('site') ? [] : listChosen(data, asked);
	let wrong: Record<string, Refus> = {};
	let refus: Refus | null = null;
	if (data.has(FILES_LEFT_OUT)) for (const { question } of chosen) wrong[question.id] = 'pieces_trop_lourdes';
	else if (chosen.length) {
		refus = (await slowFiles(event)) ?? (await keep(event, recueil, typed)).refus;
		if (!refus) wrong = await storeFiles(event, { id: recueil.id, jeton: typed.jeton }, chosen);
		remember(event, typed.jeton);
	}
	if (asked.length) {
		const { reponse } = await reponses.open(event.locals.supabase, recueil.id, typed.jeton);
		for (const { id } of asked) if (reponse?.contenu[id]) typed.brut[id] = reponse.contenu[id];
	}
	return { wrong, refus };
}

/** Keeps the draft, whatever is missing or wrong in it, unless it was sent. */
async function keep(event: Event, recueil: Recueil, typed: FormRead & { jeton: string }) {
	const { contenu, refus: wrong } = checkReponses(recueil.questions, typed.brut, true);
	// What could not be sent as it is stays in the draft as it was typed.
	const asTyped = Object.fromEntries(Object.keys(wrong).map((id) => [id, typed.brut[id]]));
	const kept = await reponses.save(event.locals.supabase, recueil.id, {
		jeton: typed.jeton,
		saisie: saisieOf(event, typed, { ...contenu, ...asTyped }),
		envoyer: false
	});
	return 'refus' in kept
		? { refus: kept.refus, isSent: false }
		: { refus: null, isSent: kept.reponse.etat !== 'brouillon' };
}

/** Makes this browser find the answer of a visitor again; in the frame of another site it would not be kept. */
function remember(event: Event, jeton: string): void {
	if (!event.locals.user && !event.url.searchParams.has('integre')) rememberJeton(event, jeton);
}

/** What is wrong with the contribution that comes with the answer, by field. */
function checkApport({ natures }: Recueil, { apport }: FormRead): Record<string, Refus> {
	if (!natures.length) return {};
	return {
		...(natures.some((nature) => nature === apport.nature) ? {} : { nature: 'choix_inconnu' as const }),
		...(`${apport.titre}${apport.texte}`.trim() ? {} : { titre: 'champ_requis' as const }),
		...(apport.titre.length > 200 ? { titre: 'trop_long' as const } : {}),
		...(apport.texte.length > 20_000 ? { texte: 'trop_long' as const } : {}),
		...(apport.signature.length > 120 ? { signature: 'trop_long' as const } : {})
	};
}

/** What is wrong with the whole form before it is sent, by field. */
async function check({ locals }: Event, recueil: Recueil, read: FormRead) {
	const { contenu, refus } = checkReponses(recueil.questions, read.brut);
	const asked = new Set([...listAsked(recueil.questions, contenu).map(({ id }) => id), 'lieu']);
	const wrong: Record<string, Refus> = { ...refus, ...checkApport(recueil, read) };
	for (const [id, { communes }] of Object.entries(read.aChoisir))
		if (asked.has(id)) wrong[id] = communes.length ? 'commune_a_choisir' : 'territoire_inconnu';
	const voice = read.organisation_id && voixRefusal(read.organisation_id, await listMine(locals));
	if (voice) wrong.organisation_id = voice;
	if (recueil.ouverture === 'courriel' && !locals.user && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(read.courriel))
		wrong.courriel = 'courriel_invalide';
	return { contenu, wrong };
}

/** Why this looks like a robot; null for people, and for who is signed in. */
async function suspect(event: Event, data: FormData, typed: { jeton: string; ouvert: string }) {
	if (event.locals.user) return null;
	if (data.get('site')) return 'envoi_automatique' as const;
	if (isHurried(sign(), typed.jeton, typed.ouvert)) return 'envoi_trop_rapide' as const;
	const wait = await getRuntime().limits.consume('reponsesByPlace', event.getClientAddress());
	if (wait > 0) event.setHeaders({ 'retry-after': String(wait) });
	return wait > 0 ? ('trop_de_tentatives' as const) : null;
}

const saisieOf = ({ locals }: Event, { apport, organisation_id, courriel }: FormRead, contenu: object) => ({
	contenu: { ...contenu },
	apport,
	organisation_id,
	courriel,
	langue: locals.langue
});

/** Sends the answer, once; shows the form again as it was when something is wrong with it. */
export async function envoyer(event: Event) {
	const { recueil, data, read, typed, files } = await receive(event);
	if (files.refus) return fail(409, { typed, refus: files.refus });
	const { contenu, wrong: found } = await check(event, recueil, read);
	const wrong = { ...found, ...files.wrong };
	if (Object.keys(wrong).length) return fail(400, { typed, wrong });
	const robot = await suspect(event, data, typed);
	if (robot) return fail(robot === 'trop_de_tentatives' ? 429 : 400, { typed, refus: robot });
	const sent = await reponses.save(event.locals.supabase, recueil.id, {
		jeton: typed.jeton,
		saisie: saisieOf(event, read, contenu),
		envoyer: true
	});
	if ('refus' in sent) return fail(409, { typed, refus: sent.refus });
	// In the frame of another site no cookie would come back: the page itself says thank you.
	if (event.url.searchParams.has('integre')) return { envoyee: sent.reponse, jeton: typed.jeton };
	remember(event, typed.jeton);
	redirect(303, `/r/${recueil.code}?fait`);
}

/** Keeps a draft, and answers the link that takes it up elsewhere. What was sent already is shown as such. */
export async function garder(event: Event) {
	const { recueil, typed, files } = await receive(event);
	if (files.refus) return fail(409, { typed, refus: files.refus });
	const { refus, isSent } = await keep(event, recueil, typed);
	if (refus) return fail(409, { typed, refus });
	if (isSent) redirect(303, `/r/${recueil.code}?fait`);
	const lien = event.locals.user ? null : `/r/${recueil.code}/reprendre/${typed.jeton}`;
	remember(event, typed.jeton);
	return {
		typed,
		wrong: files.wrong,
		gardee: {
			lien: lien && `${getRuntime().config.origin}${lien}`,
			moment: new Date().toISOString()
		}
	};
}

/** Keeps the files that were chosen; the answer goes on. */
export async function joindre(event: Event) {
	const { typed, files } = await receive(event);
	if (files.refus) return fail(409, { typed, refus: files.refus });
	return Object.keys(files.wrong).length ? fail(400, { typed, wrong: files.wrong }) : { typed };
}

/** Takes the file of a question back; the answer goes on. */
export async function retirer(event: Event) {
	const { recueil, data, typed } = await receive(event);
	const asked = listFileQuestions(recueil.questions).find(({ id }) => id === data.get('retirer'));
	if (!asked) return fail(400, { typed, refus: 'choix_inconnu' as const });
	const refus = await fichiers.remove(event.locals.supabase, {
		recueilId: recueil.id,
		jeton: typed.jeton,
		questionId: asked.id
	});
	if (refus) return fail(409, { typed, refus });
	delete typed.brut[asked.id];
	return { typed };
}

/** Looks communes up for who has no JavaScript; nothing is sent. */
export async function chercher(event: Event) {
	const { typed, files } = await receive(event);
	return { typed, wrong: files.wrong };
}

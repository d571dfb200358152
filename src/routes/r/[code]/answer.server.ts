import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { voixRefusal } from '$lib/domain/organisation/voix';
import { checkReponses } from '$lib/domain/recueil/check-reponses';
import { listAsked } from '$lib/domain/recueil/poser';
import type { Refus } from '$lib/domain/refus';
import { listMine } from '$lib/server/account/voix';
import * as reponses from '$lib/server/data/reponses';
import { getRuntime } from '$lib/server/runtime';
import { isHurried } from '$lib/server/web/opening-stamp';
import { isJeton, newJeton, openRecueil, rememberJeton, sign, type Recueil } from './open.server';
import { readForm, type FormRead } from './read-form.server';

type Event = RequestEvent<{ code: string }>;

/** A form as it came, so that it can be shown again as it was. */
async function receive(event: Event) {
	const recueil = await openRecueil(event);
	const data = await event.request.formData();
	const field = (name: string) => String(data.get(name) ?? '');
	const jeton = isJeton(field('jeton')) ? field('jeton') : newJeton();
	const read = await readForm(data, recueil.questions);
	return { recueil, data, read, typed: { ...read, jeton, ouvert: field('ouvert') } };
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
	const { recueil, data, read, typed } = await receive(event);
	const { contenu, wrong } = await check(event, recueil, read);
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
	if (event.url.searchParams.has('integre')) return { envoyee: sent.reponse };
	if (!event.locals.user) rememberJeton(event, typed.jeton);
	redirect(303, `/r/${recueil.code}?fait`);
}

/** Keeps a draft, whatever is missing or wrong in it, and answers the link that takes it up elsewhere. */
export async function garder(event: Event) {
	const { recueil, read, typed } = await receive(event);
	const { contenu, refus: wrong } = checkReponses(recueil.questions, read.brut, true);
	// What could not be sent as it is stays in the draft as it was typed.
	const asTyped = Object.fromEntries(Object.keys(wrong).map((id) => [id, read.brut[id]]));
	const kept = await reponses.save(event.locals.supabase, recueil.id, {
		jeton: typed.jeton,
		saisie: saisieOf(event, read, { ...contenu, ...asTyped }),
		envoyer: false
	});
	if ('refus' in kept) return fail(409, { typed, refus: kept.refus });
	const lien = event.locals.user ? null : `/r/${recueil.code}/reprendre/${typed.jeton}`;
	if (!event.locals.user) rememberJeton(event, typed.jeton);
	return {
		typed,
		gardee: {
			lien: lien && `${getRuntime().config.origin}${lien}`,
			moment: new Date().toISOString()
		}
	};
}

/** Looks communes up for who has no JavaScript; nothing is kept or sent. */
export async function chercher(event: Event) {
	const { typed } = await receive(event);
	return { typed };
}

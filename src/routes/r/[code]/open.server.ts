import { randomBytes } from 'node:crypto';
import { error, type RequestEvent } from '@sveltejs/kit';
import { readQuestion } from '$lib/domain/recueil/poser';
import { isSecure } from '$lib/server/account/surroundings';
import * as reponses from '$lib/server/data/reponses';
import { signWith } from '$lib/server/mail/sign';
import { getRuntime } from '$lib/server/runtime';

type Event = Pick<
	RequestEvent<{ code: string }>,
	'locals' | 'params' | 'cookies' | 'url' | 'getClientAddress'
>;

const COOKIE = 'ensemblier-reponse';
const JETON = /^[\w-]{32,100}$/;
/** Seconds for which a browser remembers what its visitor answered. */
const REMEMBERED = 90 * 24 * 60 * 60;

export const isJeton = (text: string | undefined): text is string => JETON.test(text ?? '');

export const sign = () => signWith(getRuntime().supabase.secretKey);

/** A secret for an answer that nobody began. */
export const newJeton = () => randomBytes(32).toString('base64url');

/** The recueil at this address. 404 when nobody, or not this person, may read it; 429 for who tries many addresses. */
export async function openRecueil({ locals, params, getClientAddress }: Event) {
	const found = /^[a-z0-9]{6,20}$/.test(params.code)
		? await reponses.getRecueil(locals.supabase, params.code)
		: null;
	if (!found) {
		const wait = await getRuntime().limits.consume('invitationsByPlace', getClientAddress());
		if (wait > 0) error(429, locals.messages.refus.trop_de_tentatives);
		error(404, locals.messages.reponse.introuvable);
	}
	const { question, ...recueil } = found;
	return { ...recueil, questions: question.map(readQuestion) };
}
export type Recueil = Awaited<ReturnType<typeof openRecueil>>;

/** Makes this browser find its answer again at the same address. In the frame of another site no browser keeps it. */
export function rememberJeton({ cookies, params }: Event, jeton: string): void {
	cookies.set(COOKIE, jeton, {
		path: `/r/${params.code}`,
		httpOnly: true,
		sameSite: 'lax',
		secure: isSecure(),
		maxAge: REMEMBERED
	});
}

/** The nth answer of somebody who has an account: the same secret on every device. */
const jetonOfAccount = (userId: string, recueilId: string, rank: number) =>
	sign()('reponse', `${userId}:${recueilId}:${rank}`);

/**
 * The answer that this page is about, with its secret: the one begun, or the last one sent, or a new one. `nouvelle` asks for
 * another one after what was sent, until that other one is begun.
 */
export async function openReponse(event: Event, recueil: Pick<Recueil, 'id' | 'natures'>) {
	const { locals, cookies, url } = event;
	const wantsNew = url.searchParams.has('nouvelle');
	const read = async (jeton: string) => ({
		jeton,
		...(await reponses.open(locals.supabase, recueil.id, jeton))
	});
	const kept = cookies.get(COOKIE);
	const known = isJeton(kept) ? await read(kept) : null;
	const etat = known?.reponse?.etat;
	if (known && (etat === 'brouillon' || (etat === 'a_confirmer' && !wantsNew))) return known;
	if (!locals.user) return known?.reponse && !wantsNew ? known : read(newJeton());
	const sent = await reponses.countOf(locals.supabase, recueil.id, locals.user.id);
	const showsSent = sent > 0 && !wantsNew && (!recueil.natures.length || url.searchParams.has('fait'));
	return read(showsSent ? reponses.LAST_SENT : jetonOfAccount(locals.user.id, recueil.id, sent));
}

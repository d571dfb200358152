import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isRefus, type Refus } from '$lib/domain/refus';
import { signInAt } from '$lib/server/account/sign-in';
import * as invitations from '$lib/server/data/invitations';
import { getRuntime } from '$lib/server/runtime';
import type { Actions, PageServerLoad } from './$types';

/** What a token looks like: 32 bytes in base64url. Anything else is a token that nobody was given. */
const JETON = /^[\w-]{43}$/;

/** What the holder may know of the invitation; null for a token that nobody was given. 429 for who tries too many. */
async function open({ locals, params, getClientAddress, setHeaders }: RequestEvent<{ jeton: string }>) {
	const wait = await getRuntime().limits.consume('invitationsByPlace', getClientAddress());
	if (wait > 0) {
		setHeaders({ 'retry-after': String(wait) });
		error(429, locals.messages.refus.trop_de_tentatives);
	}
	return JETON.test(params.jeton) ? invitations.read(locals.supabase, params.jeton) : null;
}

/** The refusal that an invitation in this state would meet. */
const refusOf = (etat: string): Refus | null => {
	const code = `invitation_${etat}`;
	return isRefus(code) ? code : null;
};

export const load: PageServerLoad = async (event) => {
	// The address is a key: it is kept by nobody on the way, and not told to the next site.
	event.setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const { locals, url } = event;
	const invitation = await open(event);
	if (!invitation)
		return { invitation: null, refus: 'invitation_inconnue' as const, compte: null, suite: '' };
	return {
		invitation,
		refus: invitation.membre ? null : refusOf(invitation.etat),
		compte: locals.user?.email ?? null,
		suite: encodeURIComponent(url.pathname)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, url } = event;
		if (!locals.user) redirect(303, signInAt(url));
		if (!(await open(event))) return fail(400, { refus: 'invitation_inconnue' as const });
		const refus = await invitations.accept(locals.supabase, params.jeton);
		if (refus) return fail(400, { refus });
		const opened = await invitations.read(locals.supabase, params.jeton);
		// A draft is not for everybody who takes part: the page says so.
		redirect(303, opened?.slug ? `/demarches/${opened.slug}` : url.pathname);
	}
};

import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import * as personnes from '../data/personnes.ts';
import { signInAt } from './sign-in.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url'>;

/** The signed-in person; a visitor is sent to sign in and comes back here. */
export function requireUser({ locals, url }: Asking): { id: string; email: string } {
	if (locals.user) return locals.user;
	redirect(303, signInAt(url));
}

/** Somebody who runs this instance; for anybody else the page does not exist. */
export async function requireAdministrator({ locals }: Asking): Promise<void> {
	const { supabase, user } = locals;
	if (!user || !(await personnes.getSummary(supabase, user.id)).administrateur)
		error(404, locals.messages.erreurs.introuvable);
}

import { error, redirect } from '@sveltejs/kit';
import { signInAt } from '$lib/server/account/sign-in';

/** Lets only those who may through: a visitor is sent to sign in first, somebody else is told that their role is not enough. */
export function requireRight({ locals, url }: { locals: App.Locals; url: URL }, allowed: boolean): void {
	if (allowed) return;
	if (!locals.user) redirect(303, signInAt(url));
	error(403, locals.messages.erreurs.interdit);
}

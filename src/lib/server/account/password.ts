import type { RequestEvent } from '@sveltejs/kit';
import type { Refus } from '../../domain/refus.ts';
import { sendPasswordChanged } from '../mail/account-letters.ts';
import { getRuntime } from '../runtime.ts';
import { isPassword, SupabaseAway } from '../session/accounts.ts';
import { countAttempt, forgiveAttempt } from './attempts.ts';
import { deskOf } from './surroundings.ts';

type Asking = Pick<RequestEvent, 'locals' | 'getClientAddress'>;

/** Asks again for the password of the signed-in person. Answers the refusal, or the seconds to wait after too many. */
export async function checkPassword(
	event: Asking,
	email: string,
	password: string
): Promise<{ refus: Refus } | { wait: number } | null> {
	const { limits, supabase } = getRuntime();
	const place = event.getClientAddress();
	const wait = await countAttempt(limits, place, email);
	if (wait > 0) return { wait };
	try {
		if (!(await isPassword(supabase, email, password))) return { refus: 'mot_de_passe_actuel_faux' };
	} catch (error) {
		if (error instanceof SupabaseAway) return { refus: 'service_indisponible' };
		throw error;
	}
	await forgiveAttempt(limits, place, email);
	return null;
}

/** Sets another password, closes the other sessions and tells the owner. The same one again is no fault. */
export async function updatePassword(event: Asking, email: string, password: string): Promise<Refus | null> {
	const { log } = getRuntime();
	const { auth } = event.locals.supabase;
	const { error } = await auth.updateUser({ password });
	if (error && error.code !== 'same_password') {
		if (error.code === 'weak_password') return 'mot_de_passe_court';
		if (!error.status || error.status >= 500) return 'service_indisponible';
		throw error;
	}
	const { error: kept } = await auth.signOut({ scope: 'others' });
	if (kept) throw kept;
	await sendPasswordChanged(deskOf(event), email).catch((err: unknown) =>
		log.error({ request: event.locals.requestId, err }, 'message not sent')
	);
	return null;
}

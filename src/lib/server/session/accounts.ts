import type { AuthError } from '@supabase/supabase-js';
import type { Langue } from '../../domain/personne/langue.ts';
import type { SupabaseAccess } from '../runtime.ts';
import { createAnonymousClient } from './privileged.ts';
import { watchReach, type Reach } from './reach.ts';

// What a visitor asks of Supabase without a session. Nobody must learn from the answers whether an address has an
// account: pages hide the difference, so it is told here, to them only.

/** Supabase is away: nothing was done, whoever asked. */
export class SupabaseAway extends Error {}

/** Supabase refused or failed; `code` is its word for it. Never carries the address. */
export class AccountFault extends Error {
	readonly code: string | undefined;

	constructor({ code, status }: AuthError) {
		super(`auth answered ${status ?? 'nothing'} ${code ?? ''}`);
		this.code = code;
	}
}

function connect(access: SupabaseAccess) {
	const reach: Reach = { lost: false };
	const { auth } = createAnonymousClient({ ...access, fetch: watchReach(access.fetch, reach) });
	const check = () => {
		if (reach.lost) throw new SupabaseAway('Supabase is away');
	};
	return { auth, check };
}

/** A session as somebody holds it who knows the password, closed at once. False: wrong, or not confirmed yet. */
export async function isPassword(access: SupabaseAccess, email: string, password: string): Promise<boolean> {
	const { auth, check } = connect(access);
	const { error } = await auth.signInWithPassword({ email, password });
	check();
	if (!error) await auth.signOut({ scope: 'local' });
	else if (!error.status || error.status >= 500 || error.status === 429) throw new AccountFault(error);
	return !error;
}

const TOLD_AS_KNOWN = ['user_already_exists', 'email_exists', 'over_email_send_rate_limit'];
const JUST_NOW = 60_000;

/** What is written into an account when it is opened, and never by a second sign-up with the same address. */
export interface Opening {
	nom: string;
	langue: Langue;
	/** Fingerprint of what the browser that opened it remembers. */
	ouverture: string;
}

/**
 * Opens an account and mails its confirmation. False when the address already had one: Supabase then names nobody, or
 * somebody older than this request.
 */
export async function signUp(
	access: SupabaseAccess,
	email: string,
	password: string,
	opening: Opening
): Promise<boolean> {
	const { auth, check } = connect(access);
	const { data, error } = await auth.signUp({ email, password, options: { data: opening } });
	check();
	if (error?.code && TOLD_AS_KNOWN.includes(error.code)) return false;
	if (error) throw new AccountFault(error);
	return data.user?.identities?.length !== 0 && Date.now() - Date.parse(data.user!.created_at) < JUST_NOW;
}

/** Mails a sign-in link. False when the address has no account. */
export async function sendLink(access: SupabaseAccess, email: string): Promise<boolean> {
	const { auth, check } = connect(access);
	const { error } = await auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
	check();
	if (error && error.code !== 'otp_disabled') throw new AccountFault(error);
	return !error;
}

/** Mails a link that lets its reader choose another password; nothing when the address has no account. */
export async function sendRecovery(access: SupabaseAccess, email: string): Promise<void> {
	const { auth, check } = connect(access);
	const { error } = await auth.resetPasswordForEmail(email);
	check();
	if (error) throw new AccountFault(error);
}

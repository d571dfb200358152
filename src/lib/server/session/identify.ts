import type { Cookies } from '@sveltejs/kit';
import type { Supabase } from '../data/client.ts';
import { hasSessionCookie, removeSessionCookies } from './client.ts';
import type { Reach } from './reach.ts';

/**
 * Who is behind the cookies, asked to Supabase; null for a visitor and when `reach` was lost on the way. A session
 * that Supabase does not know (any more) and a cookie that nobody of ours wrote are forgotten.
 */
export async function readUser(
	supabase: Supabase,
	cookies: Cookies,
	secure: boolean,
	reach: Reach
): Promise<{ id: string; email: string } | null> {
	if (!hasSessionCookie(cookies, secure)) return null;
	const user = await supabase.auth.getUser().then(
		({ data }) => data.user,
		// The library throws on a cookie whose content it cannot make sense of.
		() => null
	);
	if (user?.email) return { id: user.id, email: user.email };
	if (!reach.lost) removeSessionCookies(cookies, secure);
	return null;
}

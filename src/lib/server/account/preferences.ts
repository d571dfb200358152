import type { Cookies } from '@sveltejs/kit';
import type { Theme } from '../../domain/personne/schema.ts';
import type { Langue } from '../../domain/personne/langue.ts';
import * as personnes from '../data/personnes.ts';
import type { Supabase } from '../data/client.ts';

const ONE_YEAR = 365 * 24 * 60 * 60;

/** Keeps the language or the theme in this browser for a year. */
export function rememberPreferences(
	cookies: Cookies,
	preferences: { langue?: Langue; theme?: Theme },
	secure: boolean
): void {
	for (const [name, value] of Object.entries(preferences)) {
		cookies.set(name, value, { path: '/', sameSite: 'lax', httpOnly: true, secure, maxAge: ONE_YEAR });
	}
}

/** After sign-in: this browser speaks the language that the person chose elsewhere. */
export async function applyLangue(
	supabase: Supabase,
	id: string,
	cookies: Cookies,
	secure: boolean
): Promise<void> {
	const preferences = await personnes.getPreferences(supabase, id);
	if (preferences) rememberPreferences(cookies, { langue: preferences.langue }, secure);
}

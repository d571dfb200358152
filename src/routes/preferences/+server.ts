import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { THEMES } from '$lib/domain/personne/schema';
import { LANGUES } from '$lib/domain/personne/langue';
import { safePath } from '$lib/domain/personne/safe-path';
import * as personnes from '$lib/server/data/personnes';
import { rememberPreferences } from '$lib/server/account/preferences';
import { isSecure } from '$lib/server/account/surroundings';
import type { RequestHandler } from './$types';

// What cannot be read is left as it was: there is nothing to explain to a person who pressed a button.
const preferences = z.object({
	langue: z.enum(LANGUES).optional().catch(undefined),
	theme: z.enum(THEMES).optional().catch(undefined),
	retour: z.string().optional().catch(undefined)
});

/** Keeps the language or the theme, in this browser and with the account, and goes back to where the person was. */
export const POST: RequestHandler = async ({ request, locals, cookies }) => {
	const { langue, theme, retour } = preferences.parse(Object.fromEntries(await request.formData()));
	rememberPreferences(cookies, { ...(langue && { langue }), ...(theme && { theme }) }, isSecure());
	if (langue && locals.user) await personnes.updatePreferences(locals.supabase, locals.user.id, { langue });
	redirect(303, safePath(retour));
};

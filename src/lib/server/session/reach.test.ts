import { createClient } from '@supabase/supabase-js';
import { expect, test } from 'vitest';
import { watchReach, type Reach } from './reach.ts';

test.each<[string, () => Promise<Response>]>([
	['ne répond pas', () => Promise.reject(new TypeError('fetch failed'))],
	['répond 503', async () => new Response('', { status: 503 })]
])(
	'quand Supabase %s, une session n’est renouvelée qu’une fois : personne n’attend',
	async (_case, answer) => {
		const reach: Reach = { lost: false };
		let asked = 0;
		const fetch = watchReach(() => {
			asked++;
			return answer();
		}, reach);
		const { auth } = createClient('http://supabase.example', 'sb_publishable_essai', {
			auth: { persistSession: false, autoRefreshToken: false },
			global: { fetch }
		});
		const { error } = await auth.refreshSession({ refresh_token: 'x' });
		expect(error).not.toBeNull();
		expect({ asked, lost: reach.lost }).toEqual({ asked: 1, lost: true });
	}
);

import { createClient } from '@supabase/supabase-js';
import type { Supabase } from '../data/client.ts';
import type { Database } from '../data/database.types.ts';
import type { SupabaseAccess } from '../runtime.ts';

const stateless = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false };

/** A client that no policy binds. For the demonstration, mail, jobs and the collaboration server: never for a page. */
export const createPrivilegedClient = (access: SupabaseAccess): Supabase =>
	createClient<Database>(access.url, access.secretKey, { auth: stateless, global: { fetch: access.fetch } });

/** A client of nobody, without cookies: what any visitor may do. */
export const createAnonymousClient = (access: SupabaseAccess): Supabase =>
	createClient<Database>(access.url, access.publishableKey, {
		auth: stateless,
		global: { fetch: access.fetch }
	});

import type { Config } from '../../src/lib/server/config.ts';
import { DirectoryInUse } from '../../src/lib/server/embedded/directory-lock.ts';
import { openEmbedded } from '../../src/lib/server/embedded/open.ts';
import type { SupabaseAccess } from '../../src/lib/server/runtime.ts';
import { addressOf, secretsOf, unreachable } from './secrets.ts';

/** The Supabase of this configuration: the real one, that of the running server, or the folder itself. */
export async function openAccess(
	config: Config
): Promise<{ supabase: SupabaseAccess; close: () => Promise<void> }> {
	const nothing = () => Promise.resolve();
	if (config.supabase) return { supabase: { ...config.supabase, fetch }, close: nothing };
	const { publishable_key: publishableKey, secret_key: secretKey } = secretsOf(config);
	try {
		const embedded = await openEmbedded({
			dataDir: config.dataDir,
			databaseUrl: config.databaseUrl ?? undefined,
			siteUrl: config.origin,
			email: { send: () => Promise.reject(new Error('this command sends no mail')) }
		});
		return {
			supabase: {
				url: config.origin,
				publishableKey,
				secretKey,
				fetch: (input, init) => embedded.fetch(new Request(input, init))
			},
			close: () => embedded.close()
		};
	} catch (error) {
		if (!(error instanceof DirectoryInUse)) throw error;
		const url = addressOf(config);
		if (!(await fetch(`${url}/sante`).catch(() => null))?.ok) throw unreachable(config);
		return { supabase: { url, publishableKey, secretKey, fetch }, close: nothing };
	}
}

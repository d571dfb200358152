// npm run administrateur [-- ADDRESS [--retirer]]: who runs the instance; names one more, or one less.
import { Advice } from '../src/lib/server/advice.ts';
import { parseArgs } from 'node:util';
import type { Config } from '../src/lib/server/config.ts';
import { listAdministrateurs, updateAdministrateur } from '../src/lib/server/data/exploitation.ts';
import { DirectoryInUse } from '../src/lib/server/embedded/directory-lock.ts';
import { openEmbedded } from '../src/lib/server/embedded/open.ts';
import type { SupabaseAccess } from '../src/lib/server/runtime.ts';
import { createPrivilegedClient } from '../src/lib/server/session/privileged.ts';
import { runCommand } from './operator/command.ts';
import { addressOf, secretsOf, unreachable } from './operator/secrets.ts';

/** The Supabase of this configuration: the real one, that of the running server, or the folder itself. */
async function access(config: Config): Promise<{ supabase: SupabaseAccess; close: () => Promise<void> }> {
	const nothing = async () => {};
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

await runCommand(async (config) => {
	const { values, positionals } = parseArgs({
		options: { retirer: { type: 'boolean', default: false } },
		allowPositionals: true
	});
	const [adresse] = positionals;
	const { supabase, close } = await access(config);
	try {
		const client = createPrivilegedClient(supabase);
		if (adresse && !(await updateAdministrateur(client, adresse, !values.retirer)))
			throw new Advice(
				`Personne n’a de compte avec l’adresse ${adresse}. Créez d’abord le compte depuis la page d’inscription.`
			);
		if (adresse)
			console.log(
				values.retirer
					? `${adresse} n’administre plus cette instance.`
					: `${adresse} administre maintenant cette instance.`
			);
		const administrateurs = await listAdministrateurs(client);
		if (administrateurs.length === 0) console.log('Personne n’administre cette instance.');
		for (const { adresse: courriel, nom } of administrateurs)
			console.log(`- ${nom || 'sans nom'}, ${courriel}`);
		return 0;
	} finally {
		await close();
	}
});

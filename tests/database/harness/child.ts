// A process of its own over a PGlite folder, as a start of the product is: `node child.ts <use> <folder>`.
import { createClient } from '@supabase/supabase-js';
import { DirectoryInUse } from '../../../src/lib/server/embedded/directory-lock.ts';
import { openEmbedded } from '../../../src/lib/server/embedded/open.ts';

const [use, dataDir, databaseUrl] = process.argv.slice(2) as [string, string, string | undefined];
const say = (line: string) => process.stdout.write(`${line}\n`);

async function open() {
	try {
		return await openEmbedded({
			dataDir,
			databaseUrl: databaseUrl || undefined,
			siteUrl: 'http://localhost',
			email: { send: () => Promise.reject(new Error('the mail server does not answer')) },
			onFault: (fault) => say(JSON.stringify(fault))
		});
	} catch (error) {
		if (!(error instanceof DirectoryInUse)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exit(1);
	}
}

const embedded = await open();
const clientWith = (key: string) =>
	createClient('http://localhost', key, {
		auth: { persistSession: false, autoRefreshToken: false },
		global: { fetch: (input, init) => embedded.fetch(new Request(input, init)) }
	});

/** Writes one row after the other and says the number of each once it is acknowledged, until it is killed. */
async function write(): Promise<never> {
	const client = clientWith(embedded.secrets.secret_key);
	const first = Number(
		(await embedded.engine.query('select coalesce(max(n), 0)::integer as n from public.ecriture'))[0]!.n
	);
	for (let n = first + 1; ; n++) {
		const { error } = await client.from('ecriture').insert({ n });
		if (error) throw new Error(error.message);
		say(String(n));
	}
}

/** Requests that fail in every way, each carrying somebody's words. */
async function fail(): Promise<void> {
	const words = 'mots-de-quelqu-un@exemple.test';
	const visitor = clientWith(embedded.secrets.publishable_key);
	const privileged = clientWith(embedded.secrets.secret_key);
	await visitor.from('profil').select('*').eq('nom', words);
	await visitor.from('demarche').insert({ titre: words });
	await visitor.from('demarche').select('*').eq('id', words);
	await privileged.from('demarche').insert({ slug: words, titre: words });
	await privileged.from('organisation').insert({ nom: words, nature: words });
	await privileged.rpc('create_demarche', { p: { slug: words, titre: words } });
	await privileged.rpc(words);
	await visitor.auth.signInWithPassword({ email: words, password: words });
	await visitor.auth.signUp({ email: words, password: words });
	await visitor.auth.verifyOtp({ type: 'email', token_hash: words });
	await privileged.storage
		.from('rien')
		.upload(words, new TextEncoder().encode(words), { contentType: 'text/plain' });
	await embedded.fetch(new Request('http://localhost/rest/v1/demarche', { method: 'POST', body: words }));
}

say('prêt');
if (use === 'write') await write();
if (use === 'fail') await fail();
if (use === 'hold') await new Promise((resolve) => process.stdin.once('end', resolve).resume());
await embedded.close();
process.exit(0);

import { readMigrations } from '../../src/lib/server/embedded/migrations.ts';
import type { SupabaseAccess } from '../../src/lib/server/runtime.ts';

/** What was looked at; `advice` says what to do, null when all is well. */
export interface Finding {
	subject: string;
	advice: string | null;
}

const PATIENCE = 10_000;

/** How one question to Supabase went: its status and body, or null when nobody answered. */
async function ask(access: SupabaseAccess, path: string, key: string, method = 'GET') {
	try {
		const response = await fetch(access.url + path, {
			method,
			headers: { apikey: key, authorization: `Bearer ${key}`, 'content-type': 'application/json' },
			signal: AbortSignal.timeout(PATIENCE)
		});
		return { status: response.status, body: (await response.json().catch(() => null)) as unknown };
	} catch {
		return null; // Nobody there, or not in time: the caller says what to do about it.
	}
}

const refused = (status: number) => status === 401 || status === 403;

/** Which migrations of the code the database does not have. `applied` is its newest, or null when it does not say. */
function adviseMigrations(applied: string | null): string | null {
	const code = readMigrations('supabase/migrations');
	const missing = code.filter(({ version }) => applied === null || version > applied);
	if (applied !== null && applied > code.at(-1)!.version)
		return `La base est en avance (migration ${applied}) : mettez à jour le code d’Ensemblier.`;
	if (missing.length === 0) return null;
	const names = missing.map(({ version, name }) => `${version}_${name}`).join(', ');
	return `Il manque : ${names}. Lancez « supabase link » puis « supabase db push ».`;
}

/** Address, keys, migrations and storage of a Supabase, in the order in which to repair them. */
export async function examineSupabase(access: SupabaseAccess): Promise<Finding[]> {
	const findings: Finding[] = [];
	const add = (subject: string, advice: string | null) => findings.push({ subject, advice });

	const visitor = await ask(access, '/auth/v1/settings', access.publishableKey);
	if (!visitor || visitor.status >= 500 || visitor.status === 404) {
		const what = visitor ? `répond ${visitor.status}` : 'ne répond pas';
		add('Adresse', `SUPABASE_URL ${what} : vérifiez l’adresse, et que le projet n’est pas en pause.`);
		return findings;
	}
	add('Adresse', null);
	const table = await ask(access, '/rest/v1/page_legale?limit=1', access.publishableKey);
	add(
		'Clé publiable',
		refused(visitor.status) || (table && refused(table.status))
			? 'SUPABASE_PUBLISHABLE_KEY est refusée : recopiez-la depuis les réglages du projet (API Keys).'
			: null
	);
	const buckets = await ask(access, '/storage/v1/bucket', access.secretKey);
	const newest = await ask(access, '/rest/v1/rpc/newest_migration', access.secretKey, 'POST');
	if (!newest || refused(newest.status)) {
		add(
			'Clé secrète',
			'SUPABASE_SECRET_KEY est refusée, ou n’est pas la clé secrète : recopiez-la depuis les réglages du projet (API Keys).'
		);
		return findings;
	}
	add('Clé secrète', null);
	add('Migrations', adviseMigrations(typeof newest.body === 'string' ? newest.body : null));
	add(
		'Fichiers',
		buckets?.status === 200
			? null
			: `Le stockage répond ${buckets?.status ?? 'rien'} : activez Storage dans le projet.`
	);
	return findings;
}

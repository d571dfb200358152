import path from 'node:path';
import { z } from 'zod';

/** Everything that an operator can set, read once from the environment. The table of the README says the same. */
export interface Config {
	port: number;
	host: string;
	/** Address that people type, without a final slash. */
	origin: string;
	dataDir: string;
	/** Where backups are written. */
	backupDir: string;
	/** A real Supabase; null means the embedded one. */
	supabase: { url: string; publishableKey: string; secretKey: string } | null;
	/** A PostgreSQL for the embedded Supabase; null means PGlite in dataDir. */
	databaseUrl: string | null;
	smtpUrl: string | null;
	mailFrom: string;
	demo: boolean;
	/** How many proxies in front may be believed about the address of the caller. */
	trustProxy: number;
	logLevel: string;
	/** null: /metriques answers loopback only. */
	metricsToken: string | null;
}

/** A wrong or missing variable: one line that names it and says what it expects. Never carries a secret. */
export class ConfigError extends Error {}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
export const isLoopback = (host: string) => LOOPBACK.has(host);

const YES_NO = { '1': true, oui: true, true: true, '0': false, non: false, false: false } as const;
const yesNo = z.enum(Object.keys(YES_NO) as (keyof typeof YES_NO)[]).transform((word) => YES_NO[word]);
const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

const variables = {
	PORT: { schema: z.coerce.number().int().min(1).max(65535), expects: 'un numéro de port entre 1 et 65535' },
	HOST: { schema: z.string().regex(/^[\w.:-]+$/), expects: 'une adresse d’écoute, par exemple 127.0.0.1' },
	ORIGIN: {
		schema: httpUrl.refine((url) => new URL(url).pathname === '/'),
		expects: 'l’adresse publique complète et sans chemin, par exemple https://ensemblier.exemple.fr'
	},
	DATA_DIR: { schema: z.string().min(1), expects: 'un dossier où écrire' },
	BACKUP_DIR: { schema: z.string().min(1), expects: 'un dossier où écrire les sauvegardes' },
	SUPABASE_URL: { schema: httpUrl, expects: 'l’adresse d’un Supabase, par exemple https://xyz.supabase.co' },
	SUPABASE_PUBLISHABLE_KEY: {
		schema: z.string().min(10),
		expects: 'la clé publiable du Supabase de SUPABASE_URL'
	},
	SUPABASE_SECRET_KEY: { schema: z.string().min(10), expects: 'la clé secrète du Supabase de SUPABASE_URL' },
	DATABASE_URL: {
		schema: z.url({ protocol: /^postgres(ql)?$/ }),
		expects: 'l’adresse d’un PostgreSQL, par exemple postgres://utilisateur:…@127.0.0.1:5432/ensemblier'
	},
	SMTP_URL: {
		schema: z.url({ protocol: /^smtps?$/ }),
		expects: 'l’adresse d’un serveur d’envoi, par exemple smtps://utilisateur:…@smtp.exemple.fr'
	},
	MAIL_FROM: {
		schema: z.string().regex(/^[^<>]*<?[^<>\s@]+@[^<>\s@]+>?$/),
		expects: 'une adresse d’expéditeur, par exemple Ensemblier <ne-pas-repondre@exemple.fr>'
	},
	DEMO: { schema: yesNo, expects: '1 ou 0' },
	DEMO_PUBLIQUE: { schema: yesNo, expects: '1 ou 0' },
	TRUST_PROXY: {
		schema: z.coerce.number().int().min(0).max(10),
		expects: 'le nombre de relais de confiance, de 0 à 10'
	},
	LOG_LEVEL: {
		schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
		expects: 'fatal, error, warn, info, debug, trace ou silent'
	},
	METRICS_TOKEN: { schema: z.string().min(16), expects: 'un jeton d’au moins 16 caractères' }
} as const;

type Variable = keyof typeof variables;
type Value<V extends Variable> = z.output<(typeof variables)[V]['schema']>;

function reader(env: NodeJS.ProcessEnv) {
	return function read<V extends Variable>(name: V): Value<V> | undefined {
		const text = env[name]?.trim();
		if (!text) return undefined;
		const parsed = variables[name].schema.safeParse(text);
		if (!parsed.success)
			throw new ConfigError(`${name} : valeur refusée, il faut ${variables[name].expects}.`);
		return parsed.data as Value<V>;
	};
}

const missing = (name: Variable, because: string) =>
	new ConfigError(`${name} : valeur manquante, il faut ${variables[name].expects} (${because}).`);

/** Reads and checks the environment. Throws ConfigError on the first variable that does not fit. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
	const read = reader(env);
	const port = read('PORT') ?? 3000;
	const host = read('HOST') ?? '127.0.0.1';
	const url = read('SUPABASE_URL');
	const smtpUrl = read('SMTP_URL') ?? null;
	const demo = read('DEMO') ?? (!url && !smtpUrl && isLoopback(host));

	if (demo && url) {
		throw new ConfigError(
			'DEMO : la démonstration n’existe qu’avec le Supabase embarqué ; retirez SUPABASE_URL ou mettez DEMO=0.'
		);
	}
	if (demo && !isLoopback(host) && !read('DEMO_PUBLIQUE')) {
		throw new ConfigError(
			`DEMO : refusée sur ${host}, car la démonstration ouvre des comptes d’essai et n’envoie pas les courriels. Pour l’ouvrir quand même sur le réseau, ajoutez DEMO_PUBLIQUE=1.`
		);
	}
	let supabase: Config['supabase'] = null;
	if (url) {
		const publishableKey = read('SUPABASE_PUBLISHABLE_KEY');
		const secretKey = read('SUPABASE_SECRET_KEY');
		if (!publishableKey) throw missing('SUPABASE_PUBLISHABLE_KEY', 'SUPABASE_URL est donnée');
		if (!secretKey) throw missing('SUPABASE_SECRET_KEY', 'SUPABASE_URL est donnée');
		supabase = { url, publishableKey, secretKey };
	} else if (!smtpUrl && !demo) {
		throw missing(
			'SMTP_URL',
			'sans elle personne ne peut confirmer son adresse ; DEMO=1 garde les courriels sur place'
		);
	}
	const mailFrom = read('MAIL_FROM');
	if (smtpUrl && !mailFrom) throw missing('MAIL_FROM', 'SMTP_URL est donnée');

	return {
		port,
		host,
		origin: read('ORIGIN') ?? `http://localhost:${port}`,
		dataDir: path.resolve(read('DATA_DIR') ?? 'data'),
		backupDir: path.resolve(read('BACKUP_DIR') ?? 'sauvegardes'),
		supabase,
		databaseUrl: read('DATABASE_URL') ?? null,
		smtpUrl,
		mailFrom: mailFrom ?? 'Ensemblier <ne-pas-repondre@localhost>',
		demo,
		trustProxy: read('TRUST_PROXY') ?? 0,
		logLevel: read('LOG_LEVEL') ?? (demo ? 'warn' : 'info'),
		metricsToken: read('METRICS_TOKEN') ?? null
	};
}

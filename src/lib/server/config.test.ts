import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('la configuration', () => {
	test('sans rien : démonstration en local, Supabase embarqué', () => {
		expect(readConfig({})).toMatchObject({
			port: 3000,
			host: '127.0.0.1',
			origin: 'http://localhost:3000',
			supabase: null,
			demo: true,
			logLevel: 'warn'
		});
	});

	test.each<[string, NodeJS.ProcessEnv]>([
		['PORT', { PORT: 'quatre-vingts' }],
		['PORT', { PORT: '70000' }],
		['HOST', { HOST: 'a b' }],
		['ORIGIN', { ORIGIN: 'exemple.fr' }],
		['ORIGIN', { ORIGIN: 'https://exemple.fr/chemin' }],
		['SUPABASE_URL', { SUPABASE_URL: 'ftp://x' }],
		['SUPABASE_PUBLISHABLE_KEY', { SUPABASE_URL: 'https://x.supabase.co' }],
		[
			'SUPABASE_SECRET_KEY',
			{ SUPABASE_URL: 'https://x.supabase.co', SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x' }
		],
		['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
		['SMTP_URL', { SMTP_URL: 'https://x' }],
		['SMTP_URL', { DEMO: '0' }],
		['SMTP_URL', { HOST: '0.0.0.0' }],
		['MAIL_FROM', { SMTP_URL: 'smtp://x' }],
		['MAIL_FROM', { SMTP_URL: 'smtp://x', MAIL_FROM: 'personne' }],
		['DEMO', { DEMO: 'peut-être' }],
		['DEMO', { DEMO: '1', HOST: '0.0.0.0' }],
		['DEMO', { DEMO: '1', SUPABASE_URL: 'https://x.supabase.co' }],
		['TRUST_PROXY', { TRUST_PROXY: '-1' }],
		['LOG_LEVEL', { LOG_LEVEL: 'bavard' }],
		['METRICS_TOKEN', { METRICS_TOKEN: 'court' }]
	])('%s est nommée en une ligne quand elle ne convient pas : %j', (variable, env) => {
		const attempt = () => readConfig(env);
		expect(attempt).toThrow(ConfigError);
		expect(attempt).toThrow(new RegExp(`^${variable} : [^\\n]+$`));
	});

	test('une valeur refusée n’apparaît jamais dans le message', () => {
		expect(() => readConfig({ SMTP_URL: 'https://jean:secret@exemple.fr' })).not.toThrow(/secret/);
	});

	test('la démonstration sur le réseau demande à être confirmée', () => {
		expect(readConfig({ DEMO: '1', DEMO_PUBLIQUE: '1', HOST: '0.0.0.0' }).demo).toBe(true);
	});
});

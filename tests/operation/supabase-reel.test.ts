import fs from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { beforeAll, describe, expect, test } from 'vitest';
import { freePort, keysOf, newFolder, runToEnd, startInstance, type Instance } from './harness/instance.ts';

// One instance plays the real Supabase for the others: they only know its address and its keys.

const WATCH = path.resolve('tests/operation/harness/loaded-modules.mjs');

describe('avec SUPABASE_URL', () => {
	let real: Instance;
	let env: Record<string, string>;

	beforeAll(async () => {
		real = await startInstance({ DEMO: '1' });
		const { publishable, secret } = keysOf(real);
		env = { SUPABASE_URL: real.origin, SUPABASE_PUBLISHABLE_KEY: publishable, SUPABASE_SECRET_KEY: secret };
	});

	async function startOver(more: Record<string, string> = {}) {
		const loaded = path.join(newFolder(), 'modules');
		const instance = await startInstance({
			...env,
			...more,
			NODE_OPTIONS: `--import=file://${WATCH}`,
			LOADED_MODULES: loaded
		});
		return { instance, modules: () => fs.readFileSync(loaded, 'utf8') };
	}

	test('les pages marchent, et rien du Supabase embarqué n’est chargé', async () => {
		const { instance, modules } = await startOver();
		const home = await fetch(instance.origin);
		expect(home.status).toBe(200);
		expect(await home.text()).toContain('SPASER');
		expect(await (await fetch(`${instance.origin}/pret`)).text()).toBe('prêt\n');
		expect((await fetch(`${instance.origin}/rest/v1/demarche`)).status).toBe(404);
		expect(modules()).toContain('src/lib/server/backend.ts');
		const embedded = modules()
			.split('\n')
			.filter((url) => /@supabase\/lite|pglite|kysely|server\/embedded\/(?!directory-lock)/.test(url));
		expect(embedded).toEqual([]);
		expect((await instance.stop()).code).toBe(0);
	});

	test('une mauvaise clé secrète se voit sur /pret, sans être montrée', async () => {
		const { instance } = await startOver({ SUPABASE_SECRET_KEY: 'sb_secret_une_mauvaise_cle' });
		const answer = await fetch(`${instance.origin}/pret`);
		expect(answer.status).toBe(503);
		expect(await answer.text()).not.toContain('une_mauvaise_cle');
		expect((await fetch(`${instance.origin}/sante`)).status).toBe(200);
		await instance.stop();
	});

	/** The project as the next version will be, with one migration more. */
	function laterVersion(): string {
		const folder = newFolder();
		fs.cpSync('supabase', path.join(folder, 'supabase'), { recursive: true });
		fs.writeFileSync(path.join(folder, 'supabase/migrations/20990101000000_demain.sql'), 'select 1;');
		return folder;
	}

	test.each<[string, () => Record<string, string>, (() => string) | undefined, RegExp[]]>([
		[
			'une adresse où personne ne répond',
			() => ({ SUPABASE_URL: 'http://127.0.0.1:9' }),
			undefined,
			[/✗ Adresse/]
		],
		[
			'une clé publiable fausse',
			() => ({ SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_fausse' }),
			undefined,
			[/✓ Adresse/, /✗ Clé publiable\n {2}SUPABASE_PUBLISHABLE_KEY/, /✓ Clé secrète/]
		],
		[
			'une clé secrète fausse',
			() => ({ SUPABASE_SECRET_KEY: 'sb_secret_fausse' }),
			undefined,
			[/✓ Clé publiable/, /✗ Clé secrète\n {2}SUPABASE_SECRET_KEY/]
		],
		[
			'la clé publiable à la place de la secrète',
			() => ({ SUPABASE_SECRET_KEY: env.SUPABASE_PUBLISHABLE_KEY! }),
			undefined,
			[/✗ Clé secrète/]
		],
		[
			'une migration qui manque',
			() => ({}),
			laterVersion,
			[/✓ Clé secrète/, /✗ Migrations\n {2}Il manque : 20990101000000_demain\. [^\n]*supabase db push/]
		],
		['un serveur d’envoi muet', () => ({}), undefined, [/✓ Migrations/, /✗ Courriels\n {2}[^\n]*SMTP_URL/]]
	])('npm run doctor dit quoi faire pour %s', async (_case, change, folder, expected) => {
		const { code, output, errors } = await runToEnd(
			['scripts/doctor.ts'],
			{
				...env,
				SMTP_URL: 'smtp://127.0.0.1:9',
				MAIL_FROM: 'essai@exemple.fr',
				DATA_DIR: newFolder(),
				...change()
			},
			folder?.()
		);
		expect({ code, errors }).toEqual({ code: 1, errors: '' });
		for (const pattern of expected) expect(output).toMatch(pattern);
		expect(output).not.toContain(env.SUPABASE_SECRET_KEY!);
	});

	test('npm run doctor est content quand tout va', async () => {
		const port = await freePort();
		const mail = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] });
		await once(mail.listen(port, '127.0.0.1'), 'listening');
		const { code, output } = await runToEnd(['scripts/doctor.ts'], {
			...env,
			SMTP_URL: `smtp://127.0.0.1:${port}`,
			MAIL_FROM: 'essai@exemple.fr'
		});
		await new Promise<void>((resolve) => mail.close(resolve));
		expect(output).toMatch(/Tout va bien\.\n$/);
		expect(output).not.toContain('✗');
		expect(code).toBe(0);
	});

	test.each<[string, () => Record<string, string>]>([
		['de loin', () => env],
		['de son dossier, pendant qu’elle sert', () => ({ DATA_DIR: real.dataDir, PORT: String(real.port) })]
	])('npm run administrateur nomme, liste et retire %s', async (_case, where) => {
		const adresse = 'facilitatrice@demo.ensemblier.example';
		const at = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'essai@exemple.fr', ...where() };
		const named = await runToEnd(['scripts/administrateur.ts', adresse], at);
		expect(named).toMatchObject({ code: 0, errors: '' });
		expect((await runToEnd(['scripts/administrateur.ts'], at)).output).toContain(adresse);
		const removed = await runToEnd(['scripts/administrateur.ts', adresse, '--retirer'], at);
		expect(removed.code).toBe(0);
		expect((await runToEnd(['scripts/administrateur.ts'], at)).output).not.toContain(adresse);
	});

	test('npm run administrateur ne nomme personne qui n’ait un compte', async () => {
		const { code, errors } = await runToEnd(['scripts/administrateur.ts', 'personne@exemple.fr'], {
			...env,
			SMTP_URL: 'smtp://127.0.0.1:9',
			MAIL_FROM: 'essai@exemple.fr'
		});
		expect(code).toBe(1);
		expect(errors).toMatch(/^Personne n’a de compte [^\n]+\n$/);
	});
});

import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { freePort, newFolder, runToEnd, startInstance } from './harness/instance.ts';

test.each<[string, Record<string, string>]>([
	['PORT', { PORT: 'trois mille' }],
	['SMTP_URL', { DEMO: '0' }],
	['SMTP_URL', { SMTP_URL: 'https://jean:motdepasse-secret@exemple.fr' }],
	[
		'SUPABASE_SECRET_KEY',
		{ SUPABASE_URL: 'https://x.exemple.fr', SUPABASE_PUBLISHABLE_KEY: 'motdepasse-secret' }
	],
	['DATABASE_URL', { DATABASE_URL: 'mysql://jean:motdepasse-secret@exemple.fr' }],
	['DEMO', { DEMO: '1', HOST: '0.0.0.0' }]
])('une configuration fausse arrête le démarrage en une ligne qui nomme %s', async (variable, env) => {
	const { code, output, errors } = await runToEnd(['src/main.ts'], { DATA_DIR: newFolder(), ...env });
	expect(code).toBe(1);
	expect(errors).toMatch(new RegExp(`^${variable} : [^\\n]+\\n$`));
	expect(output + errors).not.toContain('motdepasse-secret');
});

test('un second processus sur le même dossier est refusé en une ligne', async () => {
	const first = await startInstance();
	const { code, output, errors } = await runToEnd(['src/main.ts'], {
		DATA_DIR: first.dataDir,
		PORT: String(await freePort())
	});
	expect(code).toBe(1);
	expect(errors).toMatch(/^Le dossier \S+ est déjà utilisé par le processus \d+\. [^\n]+\n$/);
	expect(output + errors).not.toMatch(/ {4}at /);
	expect((await fetch(`${first.origin}/sante`)).status).toBe(200);
	expect((await first.stop()).code).toBe(0);
});

test('un port déjà pris est dit en une ligne, avant de toucher au dossier', async () => {
	const port = await freePort();
	const other = createServer().listen(port, '127.0.0.1');
	await once(other, 'listening');
	const { code, errors } = await runToEnd(['src/main.ts'], { DATA_DIR: newFolder(), PORT: String(port) });
	other.close();
	expect(code).toBe(1);
	expect(errors).toMatch(/^PORT : le port est déjà pris [^\n]+\n$/);
});

test('un second démarrage retrouve la même base et les mêmes clés', async () => {
	const first = await startInstance({ DATA_DIR: newFolder() });
	expect((await fetch(`${first.origin}/pret`)).status).toBe(200);
	await first.stop();
	const second = await startInstance({ DATA_DIR: first.dataDir });
	expect(await (await fetch(`${second.origin}/pret`)).text()).toBe('prêt\n');
	expect((await second.stop()).code).toBe(0);
});

test('une instance tuée repart sur le même dossier', async () => {
	const first = await startInstance({ DATA_DIR: newFolder() });
	await first.stop('SIGKILL');
	const second = await startInstance({ DATA_DIR: first.dataDir });
	expect((await fetch(`${second.origin}/pret`)).status).toBe(200);
	await second.stop();
});

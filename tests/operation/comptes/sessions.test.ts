import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startInstance, type Instance } from './instance.ts';
import { createPerson, signIn, Visitor } from './visitor.ts';

const COOKIE = 'ensemblier-session';

interface Tokens {
	access_token: string;
	refresh_token: string;
	expires_at: number;
}

const read = (cookie: string) =>
	JSON.parse(Buffer.from(cookie.slice('base64-'.length), 'base64url').toString()) as Tokens;
const write = (tokens: unknown) => 'base64-' + Buffer.from(JSON.stringify(tokens)).toString('base64url');

describe('une session', () => {
	let instance: Instance;
	beforeAll(async () => (instance = await startInstance()));
	afterAll(() => instance.stop());

	test('tient dans un cookie que les scripts ne lisent pas, et que http n’exige pas sûr', async () => {
		const visitor = await createPerson(instance, 'cookie@exemple.fr');
		const lines = visitor.setCookies.filter((line) => line.startsWith(COOKIE));
		expect(lines.length).toBeGreaterThan(0);
		for (const line of visitor.setCookies) {
			expect(line).toMatch(/; HttpOnly/);
			expect(line).toMatch(/; SameSite=Lax/);
			expect(line).toMatch(/; Path=\//);
			expect(line).not.toMatch(/; (Secure|Domain=)/);
		}
	});

	test('ne se lit dans aucune page', async () => {
		const visitor = await createPerson(instance, 'muette@exemple.fr');
		const { access_token, refresh_token } = read(visitor.cookies.get(COOKIE)!);
		const paths = ['/', '/compte', '/compte/__data.json', '/compte/donnees', '/compte/courriel'];
		for (const path of paths) {
			const text = await (await visitor.get(path)).text();
			expect(text, path).not.toContain(access_token);
			expect(text, path).not.toContain(access_token.split('.')[1]);
			expect(text, path).not.toContain(refresh_token);
		}
	});

	test('expirée, elle est renouvelée une fois pour dix pages ouvertes ensemble', async () => {
		const visitor = await createPerson(instance, 'ensemble@exemple.fr');
		const before = read(visitor.cookies.get(COOKIE)!);
		const stale = write({ ...before, expires_at: 1 });
		const pages = await Promise.all(
			Array.from({ length: 10 }, () => {
				const tab = new Visitor(instance);
				tab.cookies.set(COOKIE, stale);
				return tab.get('/compte').then(({ status }) => ({ status, tab }));
			})
		);
		expect(pages.map(({ status }) => status)).toEqual(Array(10).fill(200));
		const renewed = pages.map(({ tab }) => read(tab.cookies.get(COOKIE)!).refresh_token);
		expect(new Set(renewed).size).toBe(1);
		expect(renewed[0]).not.toBe(before.refresh_token);
		// The slowest of the tabs still has the former cookie; the next renewal still works.
		const late = new Visitor(instance);
		late.cookies.set(COOKIE, stale);
		expect(await late.isSignedIn()).toBe(true);
		const next = new Visitor(instance);
		next.cookies.set(COOKIE, write({ ...read(pages[0]!.tab.cookies.get(COOKIE)!), expires_at: 1 }));
		expect(await next.isSignedIn()).toBe(true);
		expect(await pages[0]!.tab.isSignedIn()).toBe(true);
	});

	test('renouvelée, elle garde un cookie que les scripts ne lisent pas', async () => {
		const visitor = await createPerson(instance, 'encore@exemple.fr');
		visitor.cookies.set(COOKIE, write({ ...read(visitor.cookies.get(COOKIE)!), expires_at: 1 }));
		visitor.setCookies.length = 0;
		await visitor.get('/compte');
		expect(visitor.setCookies).toHaveLength(1);
		expect(visitor.setCookies[0]).toMatch(/^ensemblier-session=base64-.*; HttpOnly; SameSite=Lax$/);
	});

	test.each([
		['du bruit', 'n’importe quoi'],
		['du base64 cassé', 'base64-%%%'],
		['du base64 qui n’est pas du JSON', 'base64-' + Buffer.from('salut').toString('base64url')],
		['une chaîne', write('session')],
		['un nombre', write(42)],
		['null', write(null)],
		['une liste', write([])],
		['un objet vide', write({})],
		['des jetons qui n’en sont pas', write({ access_token: 1, refresh_token: {}, expires_at: 'demain' })],
		['le jeton d’un autre site', write({ access_token: 'a.b.c', refresh_token: 'x', expires_at: 9e9 })],
		['un jeton périmé d’un autre site', write({ access_token: 'a.b.c', refresh_token: 'x', expires_at: 1 })],
		['rien', '']
	])('avec %s dans le cookie, on est un visiteur et le cookie est oublié', async (_, value) => {
		const visitor = new Visitor(instance);
		visitor.cookies.set(COOKIE, encodeURIComponent(value));
		expect((await visitor.get('/connexion')).status).toBe(200);
		expect(visitor.cookies.has(COOKIE)).toBe(false);
	});

	test('un jeton signé par quelqu’un d’autre ne vaut rien', async () => {
		const visitor = await createPerson(instance, 'falsifiee@exemple.fr');
		const tokens = read(visitor.cookies.get(COOKIE)!);
		const [header, , signature] = tokens.access_token.split('.');
		const claims = { sub: crypto.randomUUID(), role: 'authenticated', exp: 9_999_999_999 };
		const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
		const forged = new Visitor(instance);
		forged.cookies.set(COOKIE, write({ ...tokens, access_token: `${header}.${body}.${signature}` }));
		expect(await forged.isSignedIn()).toBe(false);
	});

	test('se connecter donne une nouvelle session, jamais celle du cookie d’avant', async () => {
		const courriel = 'fixee@exemple.fr';
		const intruder = await createPerson(instance, 'fixeur@exemple.fr');
		await createPerson(instance, courriel);
		const planted = intruder.cookies.get(COOKIE)!;
		const victim = new Visitor(instance);
		victim.cookies.set(COOKIE, planted);
		await signIn(victim, courriel);
		expect(victim.cookies.get(COOKIE)).not.toBe(planted);
		expect(await (await intruder.get('/compte')).text()).not.toContain(courriel);
	});

	test.each([
		['/connexion?/motDePasse'],
		['/inscription'],
		['/deconnexion'],
		['/preferences'],
		['/compte?/profil'],
		['/compte/supprimer'],
		['/mot-de-passe/nouveau']
	])('un autre site ne peut pas écrire à %s', async (path) => {
		const visitor = new Visitor(instance);
		for (const origin of ['https://exemple.net', 'null', ''])
			expect((await visitor.post(path, { langue: 'en' }, { origin })).status).toBe(403);
		expect(visitor.cookies.size).toBe(0);
	});
});

test('sur https, les cookies sont sûrs et liés à ce seul site', async () => {
	const instance = await startInstance({ ORIGIN: 'https://ensemblier.exemple.fr' });
	try {
		const visitor = new Visitor(instance);
		const headers = { origin: 'https://ensemblier.exemple.fr' };
		await visitor.post('/preferences', { theme: 'sombre', langue: 'en' }, headers);
		await visitor.post('/connexion?/lien', { courriel: 'a@exemple.fr', suite: '/compte' }, headers);
		expect(visitor.setCookies).toHaveLength(3);
		for (const line of visitor.setCookies) expect(line).toMatch(/; HttpOnly; Secure; SameSite=Lax/);
		expect(await (await visitor.get('/connexion')).text()).not.toContain('__Host-');
		visitor.cookies.set('ensemblier-session', write({ access_token: 'plantée' }));
		const page = await visitor.get('/connexion');
		expect(page.status).toBe(200);
		expect(page.headers.getSetCookie()).toEqual([]);
	} finally {
		await instance.stop();
	}
});

test('sans Supabase, la page le dit (503), et personne n’est déconnecté', async () => {
	const instance = await startInstance({
		SUPABASE_URL: 'http://127.0.0.1:9',
		SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_essai',
		SUPABASE_SECRET_KEY: 'sb_secret_essai_essai'
	});
	try {
		for (const expires_at of [9_999_999_999, 1]) {
			const visitor = new Visitor(instance);
			const cookie = write({ access_token: 'a.b.c', refresh_token: 'x', expires_at });
			visitor.cookies.set(COOKIE, cookie);
			const page = await visitor.get('/compte');
			expect(page.status).toBe(503);
			expect(page.headers.get('retry-after')).toBe('15');
			const text = await page.text();
			expect(text).toContain('Réessayer');
			expect(text).not.toMatch(/at .*\(|Error/);
			expect((await visitor.get('/compte/__data.json')).status).toBe(503);
			expect(visitor.cookies.get(COOKIE)).toBe(cookie);
			expect(visitor.setCookies).toEqual([]);
		}
		const visitor = new Visitor(instance);
		expect((await visitor.get('/connexion')).status).toBe(200);
		const answer = await signIn(visitor, 'a@exemple.fr');
		expect(answer.status).toBe(503);
		expect(await answer.text()).toContain('momentanément indisponible');
		const asked = await visitor.post('/connexion?/lien', { courriel: 'a@exemple.fr', suite: '/' });
		expect(asked.status).toBe(503);
	} finally {
		await instance.stop();
	}
});

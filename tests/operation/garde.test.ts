import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fr } from '../../src/lib/messages/fr.ts';
import { keysOf, startInstance, type Instance } from './harness/instance.ts';

const TOKEN = 'un-jeton-de-mesures-bien-long';
const PLANTED = 'adresse.plantee@exemple.fr';

const asset = () => {
	const [name] = fs.readdirSync('build/client/_app/immutable/entry').filter((file) => file.endsWith('.js'));
	return `/_app/immutable/entry/${name}`;
};

describe('une instance ouverte sur https', () => {
	let instance: Instance;
	beforeAll(async () => {
		instance = await startInstance({ ORIGIN: 'https://ensemblier.exemple.fr', METRICS_TOKEN: TOKEN });
	});
	afterAll(() => instance.stop());

	const at = (path: string, init?: RequestInit) =>
		fetch(instance.origin + path, { redirect: 'manual', ...init });
	const form = (origin: string, fields: Record<string, string> = {}) => ({
		method: 'POST',
		headers: { origin },
		body: new URLSearchParams(fields)
	});
	const own = 'https://ensemblier.exemple.fr';

	test.each<[string, number, () => Promise<Response>]>([
		['une page', 200, () => at('/')],
		['une page absente', 404, () => at('/nulle-part')],
		['une action', 200, () => at('/connexion?/motDePasse', form(own, { courriel: '' }))],
		['un fichier de la page', 200, () => at(asset())],
		['une image', 200, () => at('/favicon.svg')],
		['une sonde', 200, () => at('/sante')],
		['l’API', 401, () => at('/rest/v1/demarche')],
		['un refus d’origine', 403, () => at('/connexion', form('https://ailleurs.example'))],
		['un refus de taille', 413, () => at('/connexion', { ...form(own), body: 'x'.repeat(6_300_000) })]
	])('%s porte les en-têtes prudents', async (_case, status, ask) => {
		const response = await ask();
		const { headers } = response;
		await response.arrayBuffer();
		if (status !== 200) expect(response.status).toBe(status);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('x-frame-options')).toBe('DENY');
		expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
		expect(headers.get('permissions-policy')).toContain('camera=()');
		expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
		const policy = headers.get('content-security-policy')!;
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toMatch(/unsafe-(inline|eval)|\*|https?:/);
	});

	test('le nonce d’une page change à chaque fois', async () => {
		const nonces = await Promise.all(
			[1, 2].map(
				async () => /'nonce-[^']+'/.exec((await at('/')).headers.get('content-security-policy')!)?.[0]
			)
		);
		expect(nonces[0]).toBeTruthy();
		expect(nonces[0]).not.toBe(nonces[1]);
	});

	test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
		'%s d’un autre site est refusé, et sans Origin aussi',
		async (method) => {
			for (const headers of [{ origin: 'https://ailleurs.example' }, new Headers()])
				expect((await at('/connexion', { method, headers })).status).toBe(403);
		}
	);

	test('un corps envoyé par morceaux, sans dire sa taille, est arrêté à la limite', async () => {
		let sent = 0;
		const body = new ReadableStream<Uint8Array>({
			pull(controller) {
				if (sent++ === 0) controller.enqueue(Buffer.from('courriel=jeanne%40exemple.fr&suite='));
				else if (sent < 100) controller.enqueue(new Uint8Array(100_000).fill(97));
				else controller.close();
			}
		});
		const headers = { origin: own, 'content-type': 'application/x-www-form-urlencoded' };
		const init = { method: 'POST', headers, body, duplex: 'half' };
		const answer = await at('/connexion?/motDePasse', init);
		// Nothing of the form was taken in: its first field counts as absent, and the next request passes.
		expect(await answer.text()).toMatch(/"type":"(failure|error)"(?!.*jeanne)/);
		expect((await at('/sante')).status).toBe(200);
	});

	test('un formulaire d’une page ouverte peut lire que son envoi est trop grand', async () => {
		const answer = await at('/connexion?/motDePasse', {
			method: 'POST',
			headers: { origin: own, accept: 'application/json', 'x-sveltekit-action': 'true' },
			body: 'x'.repeat(6_300_000)
		});
		expect(answer.status).toBe(413);
		expect(answer.headers.get('content-type')).toBe('application/json');
		expect(await answer.json()).toEqual({
			type: 'error',
			status: 413,
			error: { message: fr.erreurs.tropGrand }
		});
	});

	test('les mesures ne se lisent qu’avec le jeton', async () => {
		expect((await at('/metriques')).status).toBe(404);
		const read = await at('/metriques', { headers: { authorization: `Bearer ${TOKEN}` } });
		expect(read.status).toBe(200);
		expect(await read.text()).toMatch(/^ensemblier_http_requests_total\{route="\/"/m);
	});

	test('l’arrêt et la base se lisent sur /sante et /pret', async () => {
		expect(await (await at('/sante')).text()).toBe('vivant\n');
		expect(await (await at('/pret')).text()).toBe('prêt\n');
	});

	test('le journal est en JSON, avec un identifiant par demande et sans adresse électronique', async () => {
		const { publishable } = keysOf(instance);
		const api = { apikey: publishable, 'content-type': 'application/json' };
		const json = (body: object) => ({ method: 'POST', headers: api, body: JSON.stringify(body) });
		await at(`/connexion?courriel=${PLANTED}`);
		await at('/connexion?/motDePasse', form(own, { courriel: PLANTED, motDePasse: 'un mot de passe' }));
		await at('/connexion?/lien', form(own, { courriel: PLANTED }));
		await at('/inscription', form(own, { nom: PLANTED, courriel: PLANTED, motDePasse: 'un mot de passe' }));
		await at(`/rest/v1/profil?nom=eq.${PLANTED}`, { headers: api });
		await at('/auth/v1/signup', json({ email: PLANTED, password: 'un mot de passe' }));
		await at('/auth/v1/otp', json({ email: PLANTED }));
		await at(`/demarches/${PLANTED}`);
		const { output, errors } = instance.said;
		expect(output + errors).not.toMatch(/plantee/);
		const lines = output
			.split('\n')
			.filter((line) => line.startsWith('{'))
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		const requests = lines.filter(({ route }) => route);
		expect(requests.length).toBeGreaterThan(5);
		for (const line of requests) expect(line.request).toMatch(/^[0-9a-f-]{36}$/);
		expect(output.split('\n').filter((line) => line.includes('"level"') && !line.startsWith('{'))).toEqual(
			[]
		);
	});

	test('trop d’écritures en peu de temps : 429 avec le temps à attendre', async () => {
		let refused: Response | undefined;
		for (let batch = 0; batch < 20 && !refused; batch++) {
			const answers = await Promise.all(Array.from({ length: 25 }, () => at('/preferences', form(own))));
			refused = answers.find(({ status }) => status === 429);
		}
		const wait = Number(refused?.headers.get('retry-after'));
		expect(wait).toBeGreaterThan(0);
		expect(wait).toBeLessThanOrEqual(60);
		expect(await refused!.text()).toMatch(/Attendez \d+ secondes?/);
		expect((await at('/')).status).toBe(200);
	});
});

test('sur cette machine, 127.0.0.1 mène à l’adresse qui peut écrire', async () => {
	const instance = await startInstance();
	const answer = await fetch(`http://127.0.0.1:${instance.port}/demarches?q=eau`, { redirect: 'manual' });
	expect(answer.status).toBe(307);
	expect(answer.headers.get('location')).toBe(`${instance.origin}/demarches?q=eau`);
	expect((await fetch(`http://127.0.0.1:${instance.port}/metriques`)).status).toBe(200);
	await instance.stop();
});

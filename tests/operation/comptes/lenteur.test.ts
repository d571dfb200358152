import { afterAll, beforeAll, expect, test } from 'vitest';
import { startInstance, type Instance } from './instance.ts';
import { createPerson, PASSWORD, signIn, Visitor } from './visitor.ts';

let instance: Instance;
// Each test speaks from its own place.
beforeAll(async () => (instance = await startInstance({ TRUST_PROXY: '1' })));
afterAll(() => instance.stop());

async function expectSlowed(answer: Response) {
	expect(answer.status).toBe(429);
	expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
	expect(await answer.text()).toContain('Trop d’essais en peu de temps');
}

const attempt = (courriel: string, place: string, mot_de_passe = 'au hasard, tiens') =>
	new Visitor(instance, place).post('/connexion?/motDePasse', { courriel, mot_de_passe, suite: '/' });

test('le sixième mauvais mot de passe attend, même juste ; une autre place n’attend pas', async () => {
	const courriel = 'lente@exemple.fr';
	await createPerson(instance, courriel);
	for (let i = 0; i < 5; i++) expect((await attempt(courriel, '10.0.0.1')).status).toBe(400);
	await expectSlowed(await attempt(courriel, '10.0.0.1', PASSWORD));
	expect((await attempt(courriel, '10.0.0.2', PASSWORD)).status).toBe(303);
});

test('vingt essais lancés ensemble ne passent pas tous', async () => {
	const answers = await Promise.all(
		Array.from({ length: 20 }, () => attempt('ensemble@exemple.fr', '10.0.0.3'))
	);
	expect(answers.filter(({ status }) => status === 400)).toHaveLength(5);
	expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
});

test('un bon mot de passe efface les essais d’avant', async () => {
	const courriel = 'distraite@exemple.fr';
	await createPerson(instance, courriel);
	for (let round = 0; round < 3; round++) {
		for (let i = 0; i < 4; i++) expect((await attempt(courriel, '10.0.0.4')).status).toBe(400);
		expect((await attempt(courriel, '10.0.0.4', PASSWORD)).status).toBe(303);
	}
});

test('une place qui essaie beaucoup d’adresses est ralentie pour toutes', async () => {
	const tries = await Promise.all(
		Array.from({ length: 31 }, (_, i) => attempt(`adresse-${i}@exemple.fr`, '10.0.0.5'))
	);
	expect(tries.filter(({ status }) => status === 429)).toHaveLength(1);
	await expectSlowed(await attempt('encore-une@exemple.fr', '10.0.0.5'));
});

test('deviner des liens est ralenti', async () => {
	const guess = (i: number) =>
		new Visitor(instance, '10.0.0.6').post('/connexion/confirmer', {
			jeton: String(i).padStart(64, '0'),
			type: 'email'
		});
	const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => guess(i)));
	expect(answers.every(({ status }) => status === 400)).toBe(true);
	await expectSlowed(await guess(99));
});

test('une adresse ne reçoit pas plus de quatre messages en dix minutes, d’où qu’on les demande', async () => {
	const courriel = 'noyee@exemple.fr';
	await createPerson(instance, courriel);
	const ask = (i: number) =>
		new Visitor(instance, `10.0.1.${i}`).post('/connexion?/lien', { courriel, suite: '/' });
	// Signing up asked for the first one.
	for (let i = 0; i < 3; i++) expect((await ask(i)).status).toBe(200);
	await expectSlowed(await ask(9));
	expect(instance.mails.to(courriel)).toHaveLength(3);
});

test('le mot de passe actuel ne se devine pas non plus depuis une session ouverte', async () => {
	const visitor = await createPerson(instance, 'volee@exemple.fr');
	const guess = () => visitor.post('/compte/supprimer', { mot: 'supprimer', actuel: 'au hasard, tiens' });
	for (let i = 0; i < 5; i++) expect((await guess()).status).toBe(400);
	await expectSlowed(await guess());
	expect((await signIn(new Visitor(instance, '10.0.0.7'), 'volee@exemple.fr')).status).toBe(303);
});

test('une demande arrivée sans passer par le relais compte pour la machine qui la fait', async () => {
	const answer = await fetch(`${instance.origin}/connexion?/motDePasse`, {
		method: 'POST',
		headers: { origin: instance.origin, accept: 'text/html' },
		body: new URLSearchParams({
			courriel: 'sans-relais@exemple.fr',
			mot_de_passe: 'au hasard, tiens',
			suite: '/'
		})
	});
	expect(answer.status).toBe(400);
});

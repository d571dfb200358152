import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startInstance, type Instance } from './instance.ts';
import { createPerson, PASSWORD, Visitor } from './visitor.ts';

const SECOND = 'autrui@exemple.fr';

let instance: Instance;
let person: Visitor;
beforeAll(async () => {
	instance = await startInstance();
	person = await createPerson(instance, SECOND);
});
afterAll(() => instance.stop());

const VARYING = ['date', 'etag', 'x-request-id', 'set-cookie', 'content-security-policy'];

/** Everything that the answer tells, with the address and what changes at every answer taken out. */
async function tellAll(response: Response, courriel: string) {
	const headers = [...response.headers].filter(([name]) => !VARYING.includes(name));
	const cookies = response.headers
		.getSetCookie()
		.map((line) => line.replace(/=[^;]*/, (value) => `=${value.length}`))
		.sort();
	const body = (await response.text())
		.replaceAll(courriel, 'ADRESSE')
		.replaceAll(encodeURIComponent(courriel), 'ADRESSE')
		.replaceAll(/nonce="[^"]+"/g, 'nonce');
	return { status: response.status, headers, cookies, body };
}

interface Asked {
	path: string;
	fields: (courriel: string) => Record<string, string>;
	asPerson?: true;
}

const cases: Record<string, Asked> = {
	'l’inscription': {
		path: '/inscription',
		fields: (courriel) => ({ nom: 'Quelqu’un', courriel, mot_de_passe: PASSWORD, suite: '/' })
	},
	'la connexion avec un mauvais mot de passe': {
		path: '/connexion?/motDePasse',
		fields: (courriel) => ({ courriel, mot_de_passe: 'au hasard, tiens', suite: '/' })
	},
	'le lien de connexion': {
		path: '/connexion?/lien',
		fields: (courriel) => ({ courriel, suite: '/' })
	},
	'le mot de passe oublié': { path: '/mot-de-passe/oublie', fields: (courriel) => ({ courriel }) },
	'le changement d’adresse': {
		path: '/compte/courriel',
		fields: (courriel) => ({ courriel, actuel: PASSWORD }),
		asPerson: true
	}
};

describe.each([
	['page', {}],
	['script', { accept: 'application/json', 'x-sveltekit-action': 'true' }]
])('lu comme %s', (form, headers) => {
	test.each(Object.entries(cases))('%s répond pareil, compte ou pas', async (name, asked) => {
		// Same length, so that nothing but the address itself may differ.
		const [known, unknown] = ['avec', 'sans'].map(
			(what) => `${what.padEnd(4, '-')}-${form}-${asked.path.replaceAll(/\W/g, '').toLowerCase()}@exemple.fr`
		) as [string, string];
		await createPerson(instance, known, name);
		const ask = async (courriel: string) => {
			const visitor = asked.asPerson ? person : new Visitor(instance);
			const start = performance.now();
			const answer = await visitor.post(asked.path, asked.fields(courriel), headers);
			return { ms: performance.now() - start, told: await tellAll(answer, courriel) };
		};
		// Far more than bcrypt or a message takes: a difference that a stranger could measure would show each time, and one that
		// the machine made would not.
		let apart = Infinity;
		for (let tries = 0; tries < 3 && apart >= 400; tries++) {
			const told = [await ask(known), await ask(unknown)] as const;
			expect(told[0].told).toEqual(told[1].told);
			expect([200, 400]).toContain(told[0].told.status);
			apart = Math.abs(told[0].ms - told[1].ms);
		}
		expect(apart).toBeLessThan(400);
	});
});

test('qui a déjà un compte apprend qu’on a voulu en ouvrir un, et reçoit de quoi entrer', async () => {
	const fields = cases['l’inscription']!.fields(SECOND);
	await new Visitor(instance).post('/inscription', fields);
	const { source } = await instance.mails.take(SECOND, 'déjà un compte');
	expect(source).toContain(`href="${instance.origin}/connexion"`);
});

test('qui possède l’adresse convoitée en est prévenu, et rien ne change', async () => {
	const known = 'visee@exemple.fr';
	await createPerson(instance, known);
	await person.post('/compte/courriel', { courriel: known, actuel: PASSWORD });
	await instance.mails.take(known, 'demandée pour un autre compte');
	expect(await (await person.get('/compte')).text()).toContain(SECOND);
});

test('une adresse sans compte ne reçoit rien d’un lien de connexion ni d’un mot de passe oublié', async () => {
	const courriel = 'jamais-venue@exemple.fr';
	await new Visitor(instance).post('/connexion?/lien', { courriel, suite: '/' });
	await new Visitor(instance).post('/mot-de-passe/oublie', { courriel });
	expect(instance.mails.to(courriel)).toEqual([]);
});

test('un robot qui remplit le champ caché reçoit la réponse de tout le monde, et rien ne part', async () => {
	const fields = (courriel: string) => ({
		...cases['l’inscription']!.fields(courriel),
		site: 'https://spam'
	});
	const answer = await new Visitor(instance).post('/inscription', fields('robot@exemple.fr'));
	expect(answer.status).toBe(200);
	expect(await answer.text()).toContain('Regardez votre boîte aux lettres');
	expect(instance.mails.to('robot@exemple.fr')).toEqual([]);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { createPerson } from '../harness/people.ts';

// Without a turn for each transaction, requests of the same tick run with each other's role on the one PGlite session.

describe.each(ENGINES)('des requêtes simultanées ne se prêtent pas leurs droits (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };

	beforeAll(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		await instance.engine.exec(
			`insert into public.demarche (slug, titre, visibilite) values ('secrete', 'Une démarche secrète', 'brouillon')`
		);
	});

	const read = (key: string) =>
		instance
			.fetch(new Request('http://localhost/rest/v1/demarche?select=id', { headers: { apikey: key } }))
			.then((response) => response.json() as Promise<unknown[]>);

	test('300 visiteurs ne voient rien de ce que voient 300 lectures privilégiées', async () => {
		const { publishable_key, secret_key } = instance.secrets;
		const seen = { visiteurs: 0, privilegiees: 0 };
		for (let round = 0; round < 30; round++) {
			const answers = await Promise.all(
				Array.from({ length: 20 }, (_, i) => read(i % 2 ? secret_key : publishable_key))
			);
			answers.forEach((rows, i) => (seen[i % 2 ? 'privilegiees' : 'visiteurs'] += rows.length));
		}
		expect(seen).toEqual({ visiteurs: 0, privilegiees: 300 });
	});

	test('inscriptions, liens, lectures et écritures mêlées restent chacune à leur auteur', async () => {
		const leaks: string[] = [];
		const failures: string[] = [];
		const expectRows = (who: string, expected: unknown, answer: { data: unknown; error: unknown }) => {
			if (answer.error) failures.push(`${who} ${JSON.stringify(answer.error)}`);
			else if (JSON.stringify(answer.data) !== JSON.stringify(expected))
				leaks.push(`${who} ${JSON.stringify(answer.data)}`);
		};
		const work: PromiseLike<unknown>[] = [];
		for (let i = 0; i < 15; i++) {
			const email = `personne-${i}@exemple.test`;
			work.push(
				instance.client().auth.signUp({ email, password: 'un mot de passe' }),
				instance.client().auth.signInWithOtp({ email: `lien-${i % 3}@exemple.test` }),
				instance
					.client()
					.from('demarche')
					.select('id')
					.then((answer) => expectRows('visiteur', [], answer)),
				...([ada, bob] as const).map((person) =>
					instance
						.as(person)
						.from('profil')
						.select('id')
						.then((answer) => expectRows('personne', [{ id: person.id }], answer))
				),
				instance
					.as(ada)
					.from('profil')
					.update({ nom: `Ada ${i}` })
					.eq('id', i % 2 ? ada.id : bob.id)
					.select('id')
					.then((answer) => expectRows('écriture', i % 2 ? [{ id: ada.id }] : [], answer)),
				instance.engine
					.query('select current_user::text as role')
					.then(([row]) => row!.role === 'postgres' || leaks.push(`propriétaire ${String(row!.role)}`))
			);
		}
		await Promise.all(work);
		expect({ leaks, failures }).toEqual({ leaks: [], failures: [] });
	});
});

import { beforeEach, describe, expect, test } from 'vitest';
import { callPrivate } from '../../../src/lib/server/embedded/call.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf, type Person } from '../harness/people.ts';

describe.each(ENGINES)('l’administration des courriels (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };

	beforeEach(async () => {
		await instance.engine.exec('delete from private.courrier');
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		await instance.engine.query('insert into public.administrateur (profil_id) values ($1)', [ada.id]);
	});

	const say = (sql: string, parameters: unknown[] = [], who: Person = ada) =>
		as(instance.engine, who, (tx) => tx.query(sql, parameters));
	const list = (etat: string, who: Person = ada, after: string | null = null) =>
		say('select * from public.list_courriers($1, $2::uuid, 50)', [etat, after], who);
	/** Posts so many letters in one transaction. */
	const post = (nombre: number) =>
		instance.engine.query(
			`select private.post_courrier('lettre ' || n, $1::uuid, null, 'essai', '{"mot": "secret"}') as id
			from generate_series(1, $2::integer) n`,
			[bob.id, nombre]
		);
	const settle = (courrier: unknown, issue: string) =>
		callPrivate(instance.engine, 'settle_courrier', {
			p_courrier: courrier,
			p_essai: 0,
			p_issue: issue,
			p_erreur: 'raison',
			p_attente: 0
		});
	const retry = (courrier: unknown, who: Person = ada) =>
		failureOf(say('select public.retry_courrier($1)', [courrier], who));

	test('120 lettres postées ensemble se lisent page après page, chacune une fois', async () => {
		const posted = await post(120);
		const seen: unknown[] = [];
		for (let after: string | null = null; ;) {
			const page = await list('attente', ada, after);
			seen.push(...page.map(({ id }) => id));
			if (page.length < 50) break;
			after = String(page.at(-1)!.id);
		}
		expect(seen).toHaveLength(120);
		expect(new Set(seen)).toEqual(new Set(posted.map(({ id }) => id)));
	});

	test('une lettre se montre sans ses mots, à une adresse masquée', async () => {
		await post(1);
		const [row] = await list('attente');
		expect(row).toMatchObject({ genre: 'essai', destinataire: `${bob.id[0]}…@exemple.test`, essais: 0 });
		expect(JSON.stringify(row)).not.toMatch(new RegExp(`secret|${bob.id}`));
	});

	test('les autres n’en voient ni la liste, ni le compte', async () => {
		await post(1);
		expect(await list('attente', bob)).toEqual([]);
		const count = async (who: Person) =>
			(await say('select public.get_courriers_etat() as etat', [], who))[0]!.etat;
		expect(await count(bob)).toBeNull();
		expect(await count(ada)).toMatchObject({ attente: 1, erreur: 0, envoye: 0, abandonne: 0 });
	});

	test('une lettre abandonnée repart, ses essais comptés à neuf', async () => {
		const [lettre] = await post(1);
		await settle(lettre!.id, 'abandonne');
		expect(await list('abandonne')).toMatchObject([{ erreur: 'raison', peut_reessayer: true }]);
		expect(await retry(lettre!.id)).toBeNull();
		expect(await callPrivate(instance.engine, 'claim_courriers', { p_nombre: 5, p_bail: 60 })).toMatchObject([
			{ id: lettre!.id, essai: 1, contenu: { mot: 'secret' } }
		]);
	});

	test.each([['envoye'], ['clos']])('une lettre dont l’issue est « %s » ne repart pas', async (issue) => {
		const [lettre] = await post(1);
		await settle(lettre!.id, issue);
		expect(await retry(lettre!.id)).toEqual({ code: 'P0001', message: 'courrier_clos' });
	});

	test('une lettre qui est en train de partir ne repart pas une seconde fois', async () => {
		const [lettre] = await post(1);
		await callPrivate(instance.engine, 'claim_courriers', { p_nombre: 5, p_bail: 60 });
		expect(await retry(lettre!.id)).toEqual({ code: 'P0001', message: 'courrier_clos' });
	});

	test('seule l’administration fait repartir une lettre', async () => {
		const [lettre] = await post(1);
		expect(await retry(lettre!.id, bob)).toEqual({ code: 'P0001', message: 'role_insuffisant' });
	});
});

import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf, type Person } from '../harness/people.ts';
import { speakTogether } from '../harness/two-connections.ts';

const DERNIER = { code: 'P0001', message: 'dernier_porteur' };

describe.each(ENGINES)('une démarche garde un porteur (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let demarche: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		demarche = await createDemarche(instance.engine, ada);
	});

	/** Every way in which a porteur stops being one. */
	const WAYS_OUT: [string, string][] = [
		[
			'changer de rôle',
			`update public.membre set role = 'facilitateur' where demarche_id = $1 and profil_id = $2`
		],
		['partir', `update public.membre set retire_le = now() where demarche_id = $1 and profil_id = $2`]
	];
	const leave = (person: Person, sql: string, who = person) =>
		as(instance.engine, person, (tx) => tx.query(`${sql} returning 1`, [demarche, who.id]));

	test.each(WAYS_OUT)('le dernier ne peut pas %s', async (_, sql) => {
		expect(await failureOf(leave(ada, sql))).toEqual(DERNIER);
	});

	test('le dernier ne peut pas supprimer son compte, ni l’opérateur le supprimer à sa place', async () => {
		expect(
			await failureOf(as(instance.engine, ada, (tx) => tx.query('select public.delete_account()')))
		).toEqual(DERNIER);
		expect(await failureOf(instance.engine.query('delete from auth.users where id = $1', [ada.id]))).toEqual(
			DERNIER
		);
		expect(
			await failureOf(instance.engine.query('delete from public.membre where profil_id = $1', [ada.id]))
		).toEqual(DERNIER);
	});

	test.each(WAYS_OUT)('l’un des deux peut %s, l’autre non', async (_, sql) => {
		await addMembre(instance.engine, demarche, bob, 'porteur');
		expect(await leave(ada, sql)).toHaveLength(1);
		expect(await failureOf(leave(bob, sql))).toEqual(DERNIER);
	});

	test.each(WAYS_OUT)('de deux qui veulent %s en même temps, un seul y parvient', async (_, sql) => {
		await addMembre(instance.engine, demarche, bob, 'porteur');
		const outcomes = await Promise.all([failureOf(leave(ada, sql)), failureOf(leave(bob, sql))]);
		expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
		expect(outcomes).toContainEqual(DERNIER);
	});

	test('un brouillon supprimé emporte son porteur', async () => {
		await as(instance.engine, ada, (tx) => tx.query('delete from public.demarche where id = $1', [demarche]));
		expect(await instance.engine.query('select from public.membre where profil_id = $1', [ada.id])).toEqual(
			[]
		);
	});

	test('qui part garde son rôle, à l’heure où il part, et ne revient pas de lui-même', async () => {
		await addMembre(instance.engine, demarche, bob, 'observateur');
		const leaveAs = (role: string) =>
			leave(
				bob,
				`update public.membre set retire_le = '2000-01-01', role = '${role}' where demarche_id = $1 and profil_id = $2`
			);
		expect(await failureOf(leaveAs('porteur'))).toMatchObject({ code: '42501' });
		expect(await leaveAs('observateur')).toHaveLength(1);
		const [row] = await instance.engine.query(
			`select role, retire_le > now() - interval '1 hour' as maintenant from public.membre where profil_id = $1`,
			[bob.id]
		);
		expect(row).toEqual({ role: 'observateur', maintenant: true });
		for (const person of [bob, ada]) {
			const back = `update public.membre set retire_le = null where demarche_id = $1 and profil_id = $2`;
			expect(await leave(person, back, bob)).toEqual([]);
		}
	});
});

describe('sur PostgreSQL, deux connexions', () => {
	const instance = useInstance('postgres');

	test('se suivent au lieu de laisser partir ensemble les deux derniers porteurs', async () => {
		const [ada, bob] = [
			await createPerson(instance.engine, 'Ada'),
			await createPerson(instance.engine, 'Bob')
		];
		const demarche = await createDemarche(instance.engine, ada);
		await addMembre(instance.engine, demarche, bob, 'porteur');
		const leave = (person: { id: string }) => ({
			person,
			sql: 'update public.membre set retire_le = now() where profil_id = $1',
			parameters: [person.id]
		});
		expect(await speakTogether(instance, leave(ada), leave(bob))).toEqual(DERNIER);
	});
});

import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';

describe.each(ENGINES)('les instances d’une démarche (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let demarche: string;
	let comite: string;
	let menhir: string;
	let reunion: string;

	const one = async (sql: string, parameters: unknown[]) =>
		String((await as(instance.engine, ada, (tx) => tx.query(`${sql} returning id`, parameters)))[0]!.id);
	const act = (sql: string, parameters: unknown[], person = ada) =>
		as(instance.engine, person, (tx) => tx.query(sql, parameters));
	const lines = () =>
		instance.engine.query(
			`select action, objet_id, resume, est_public, acteur_id from public.journal
			where demarche_id = $1 and action ~ '^(instance|jalon)' order by id`,
			[demarche]
		);
	const seats = () =>
		instance.engine.query(
			'select organisation_id as id from public.instance_organisation where instance_id = $1',
			[comite]
		);
	const dates = () =>
		instance.engine.query('select instance_id from public.jalon where demarche_id = $1 order by debut', [
			demarche
		]);

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		demarche = await createDemarche(instance.engine, ada);
		comite = await one(
			`insert into public.instance (demarche_id, nom, role, ordre) values ($1, 'Comité', 'decide', 1)`,
			[demarche]
		);
		menhir = String(
			(
				await instance.engine.query(
					`insert into public.organisation (nom, nature) values ('Menhir', 'association') returning id`
				)
			)[0]!.id
		);
		await act(
			'insert into public.instance_organisation (demarche_id, instance_id, organisation_id) values ($1, $2, $3)',
			[demarche, comite, menhir]
		);
		reunion = await one(
			`insert into public.jalon (demarche_id, instance_id, nature, titre, debut)
			values ($1, $2, 'reunion_interne', 'Première réunion', '2099-03-14')`,
			[demarche, comite]
		);
	});

	const remove = () => act('delete from public.instance where id = $1', [comite]);
	const restore = (person = ada, jalons = [reunion]) =>
		act(
			'select public.restore_instance($1, $2::jsonb, $3::uuid[], $4::uuid[])',
			[
				demarche,
				JSON.stringify({ id: comite, nom: 'Comité', role: 'decide', composition: 'Six élus', ordre: 1 }),
				`{${menhir}}`,
				`{${jalons.join()}}`
			],
			person
		);

	test('retirée puis remise, une instance retrouve ses sièges et ses réunions', async () => {
		await remove();
		expect(await seats()).toEqual([]);
		expect(await dates()).toEqual([{ instance_id: null }]);
		await restore();
		expect(await seats()).toEqual([{ id: menhir }]);
		expect(await dates()).toEqual([{ instance_id: comite }]);
	});

	test('remise deux fois, elle l’est une fois, et une réunion donnée entre-temps à une autre lui reste', async () => {
		await remove();
		const conseil = await one(
			`insert into public.instance (demarche_id, nom, role, ordre) values ($1, 'Conseil', 'suit', 2)`,
			[demarche]
		);
		await act('update public.jalon set instance_id = $1 where id = $2', [conseil, reunion]);
		await restore();
		await restore();
		expect(await seats()).toEqual([{ id: menhir }]);
		expect(await dates()).toEqual([{ instance_id: conseil }]);
	});

	test('seule une personne porteuse la remet, et jamais avec les réunions d’une autre démarche', async () => {
		const bob = await createPerson(instance.engine, 'Bob');
		await addMembre(instance.engine, demarche, bob, 'facilitateur');
		await remove();
		expect(await failureOf(restore(bob))).toMatchObject({ message: 'role_insuffisant' });
		const autre = await createDemarche(instance.engine, ada);
		const ailleurs = await one(
			`insert into public.jalon (demarche_id, nature, titre, debut) values ($1, 'atelier', 'Ailleurs', '2099-01-01')`,
			[autre]
		);
		await restore(ada, [ailleurs]);
		const [found] = await instance.engine.query('select instance_id from public.jalon where id = $1', [
			ailleurs
		]);
		expect(found).toEqual({ instance_id: null });
	});

	test('le journal dit qui nomme, modifie et retire une instance, et qui y siège', async () => {
		await act(`update public.instance set role = 'conseille' where id = $1`, [comite]);
		await act('update public.instance set nom = nom where id = $1', [comite]);
		await act('delete from public.instance_organisation where instance_id = $1', [comite]);
		await remove();
		const line = { objet_id: comite, est_public: true, acteur_id: ada.id };
		expect((await lines()).filter(({ action }) => String(action).startsWith('instance.'))).toEqual([
			{ ...line, action: 'instance.ajoutee', resume: { nom: 'Comité', role: 'decide' } },
			{ ...line, action: 'instance.siege_ajoute', resume: { nom: 'Comité', organisation: 'Menhir' } },
			{ ...line, action: 'instance.modifiee', resume: { nom: 'Comité', role: 'conseille' } },
			{ ...line, action: 'instance.siege_retire', resume: { nom: 'Comité', organisation: 'Menhir' } },
			{ ...line, action: 'instance.retiree', resume: { nom: 'Comité', role: 'conseille' } }
		]);
	});

	test('une instance retirée avec ses sièges fait une seule ligne', async () => {
		const before = await lines();
		await remove();
		expect((await lines()).slice(before.length).map(({ action }) => action)).toEqual([
			'instance.retiree',
			'jalon.modifie'
		]);
	});

	test('le journal dit qui inscrit, modifie et retire une date', async () => {
		const before = (await lines()).length;
		await act(`update public.jalon set debut = '2099-04-01' where id = $1`, [reunion]);
		await act('update public.jalon set titre = titre where id = $1', [reunion]);
		await act('delete from public.jalon where id = $1', [reunion]);
		const line = { objet_id: reunion, est_public: true, acteur_id: ada.id };
		const resume = { titre: 'Première réunion', debut: '2099-04-01', date_precision: 'jour' };
		expect((await lines()).slice(before - 1)).toEqual([
			{ ...line, action: 'jalon.ajoute', resume: { ...resume, debut: '2099-03-14' } },
			{ ...line, action: 'jalon.modifie', resume },
			{ ...line, action: 'jalon.retire', resume }
		]);
	});

	test.each(['0026-03-12', '9999-12-31'])('la base refuse aussi une date du %s', async (debut) => {
		const entered = act(
			`insert into public.jalon (demarche_id, nature, titre, debut) values ($1, 'atelier', 'Atelier', $2::date)`,
			[demarche, debut]
		);
		expect(await failureOf(entered)).toMatchObject({ code: '23514' });
	});
});

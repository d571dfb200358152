import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';
import { speakTogether } from '../harness/two-connections.ts';

describe.each(ENGINES)('qui prend part (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let demarche: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		demarche = await createDemarche(instance.engine, ada, 'public');
	});

	const remove = (who: { id: string }, whom: { id: string }) =>
		as(instance.engine, who, (tx) =>
			tx.query('update public.membre set retire_le = now() where demarche_id = $1 and profil_id = $2', [
				demarche,
				whom.id
			])
		);
	const recall = (whom: { id: string }) =>
		as(instance.engine, ada, (tx) => tx.query('select public.recall_membre($1, $2)', [demarche, whom.id]));
	const membre = async (whom: { id: string }) =>
		(
			await instance.engine.query(
				`select m.role, c.nom as college, m.retire_le is null as present from public.membre m
				left join public.college c on c.id = m.college_id where m.demarche_id = $1 and m.profil_id = $2`,
				[demarche, whom.id]
			)
		)[0];
	const nameCollege = (nom: string) =>
		as(instance.engine, ada, async (tx) => {
			const [row] = await tx.query(
				'insert into public.college (demarche_id, nom) values ($1, $2) returning id',
				[demarche, nom]
			);
			return String(row!.id);
		});
	const ask = (who: { id: string }, message = 'Bonjour') =>
		as(instance.engine, who, async (tx) => {
			const [row] = await tx.query(
				'insert into public.demande (demarche_id, message) values ($1, $2) returning id',
				[demarche, message]
			);
			return String(row!.id);
		});
	const answer = (
		demande: string,
		accepte: boolean,
		{ role = 'contributeur', college = null as string | null, motif = null as string | null } = {}
	) =>
		as(instance.engine, ada, (tx) =>
			tx.query('select public.answer_demande($1, $2, $3, $4, $5)', [demande, accepte, role, college, motif])
		);

	const placeCollege = async (nom: string, ordre: number) => {
		const [row] = await instance.engine.query(
			'insert into public.college (demarche_id, nom, ordre) values ($1, $2, $3) returning id',
			[demarche, nom, ordre]
		);
		return String(row!.id);
	};
	const order = async () => {
		const rows = await instance.engine.query(
			'select nom, ordre from public.college where demarche_id = $1 order by ordre',
			[demarche]
		);
		return rows.map(({ nom, ordre }) => `${String(ordre)} ${String(nom)}`);
	};
	const move = (id: string, isUp: boolean, who = ada) =>
		as(instance.engine, who, (tx) => tx.query('select public.move_college($1, $2)', [id, isUp]));

	test('un collège monte et descend d’une place, le premier et le dernier restent au bout', async () => {
		// Two hold the same place, as when they were named before places were given.
		const elus = await placeCollege('Élus', 4);
		const agents = await placeCollege('Agents', 4);
		const habitants = await placeCollege('Habitants', 9);
		await move(habitants, true);
		expect(await order()).toEqual(['1 Agents', '2 Habitants', '3 Élus']);
		await move(elus, false);
		await move(agents, true);
		expect(await order()).toEqual(['1 Agents', '2 Habitants', '3 Élus']);
		await move(agents, false);
		expect(await order()).toEqual(['1 Habitants', '2 Agents', '3 Élus']);
		expect(await failureOf(move(agents, true, bob))).toMatchObject({
			code: 'P0001',
			message: 'role_insuffisant'
		});
	});

	test('qui a été retiré se rappelle avec son rôle et son collège', async () => {
		await addMembre(instance.engine, demarche, bob, 'facilitateur');
		const college = await nameCollege('Agents');
		await as(instance.engine, ada, (tx) =>
			tx.query('update public.membre set college_id = $3 where demarche_id = $1 and profil_id = $2', [
				demarche,
				bob.id,
				college
			])
		);
		await remove(ada, bob);
		expect(await membre(bob)).toMatchObject({ present: false });
		await recall(bob);
		expect(await membre(bob)).toEqual({ role: 'facilitateur', college: 'Agents', present: true });
	});

	test('qui est parti de soi-même ne se rappelle pas', async () => {
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		await remove(bob, bob);
		expect(await failureOf(recall(bob))).toMatchObject({ message: 'rappel_impossible' });
	});

	test('passé trente jours, on n’est plus rappelé', async () => {
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		await remove(ada, bob);
		await instance.engine.query(
			`update public.membre set retire_le = now() - interval '31 days' where profil_id = $1`,
			[bob.id]
		);
		expect(await failureOf(recall(bob))).toMatchObject({ message: 'rappel_impossible' });
	});

	test('un collège retiré laisse ses membres, sans collège, et le journal le dit', async () => {
		const college = await nameCollege('Habitants');
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		await as(instance.engine, ada, async (tx) => {
			await tx.query('update public.membre set college_id = $2 where demarche_id = $1', [demarche, college]);
			await tx.query('delete from public.college where id = $1', [college]);
		});
		expect(await membre(bob)).toEqual({ role: 'contributeur', college: null, present: true });
		const rows = await instance.engine.query(
			`select action, resume from public.journal where demarche_id = $1 and action like 'college.%' order by id`,
			[demarche]
		);
		const resume = { nom: 'Habitants' };
		expect(rows).toEqual([
			{ action: 'college.ajoute', resume },
			{ action: 'college.retire', resume }
		]);
	});

	test.each([
		['Habitants', 'habitants '],
		['Élus', 'élus'],
		['Œuvres d’art', "oeuvres  d'ART"],
		['Acteurs de l’ÉSS', 'acteurs de l’ess']
	])('deux collèges ne s’appellent pas « %s » et « %s »', async (one, other) => {
		await nameCollege(one);
		expect(await failureOf(nameCollege(other))).toMatchObject({ code: '23505' });
	});

	test('deux collèges dont les noms ne diffèrent que par un mot restent deux', async () => {
		await nameCollege('Élus');
		await nameCollege('Élus municipaux');
	});

	test('une démarche supprimée emporte ses collèges sans bruit', async () => {
		await nameCollege('Habitants');
		await instance.engine.query('delete from public.demarche where id = $1', [demarche]);
		const rows = await instance.engine.query('select from public.college where demarche_id = $1', [demarche]);
		expect(rows).toEqual([]);
	});

	test('une demande acceptée fait un membre, dans le rôle et le collège choisis', async () => {
		const college = await nameCollege('Habitants');
		await answer(await ask(bob), true, { college });
		expect(await membre(bob)).toEqual({ role: 'contributeur', college: 'Habitants', present: true });
	});

	test('un collège d’une autre démarche n’est pas donné', async () => {
		const college = await nameCollege('Habitants');
		demarche = await createDemarche(instance.engine, ada, 'public');
		await answer(await ask(bob), true, { college });
		expect(await membre(bob)).toMatchObject({ college: null, present: true });
	});

	test('refuser demande une raison, que la personne lit', async () => {
		const demande = await ask(bob);
		expect(await failureOf(answer(demande, false, { motif: ' ' }))).toMatchObject({
			message: 'raison_manquante'
		});
		await answer(demande, false, { motif: 'Les places sont prises.' });
		const rows = await as(instance.engine, bob, (tx) =>
			tx.query('select etat, motif from public.demande where id = $1', [demande])
		);
		expect(rows).toEqual([{ etat: 'refusee', motif: 'Les places sont prises.' }]);
		expect(await membre(bob)).toBeUndefined();
	});

	test('on ne répond pas deux fois, ni à une demande retirée', async () => {
		const demande = await ask(bob);
		await answer(demande, true);
		expect(await failureOf(answer(demande, false, { motif: 'Trop tard.' }))).toMatchObject({
			message: 'demande_traitee'
		});
	});

	test('une seule demande ouverte par personne, une nouvelle après un refus', async () => {
		const demande = await ask(bob);
		expect(await failureOf(ask(bob))).toMatchObject({ code: '23505' });
		await answer(demande, false, { motif: 'Pas encore.' });
		await ask(bob, 'Encore moi');
	});

	test('qui facilite accueille comme contributrice, pas comme facilitatrice', async () => {
		const carla = await createPerson(instance.engine, 'Carla');
		await addMembre(instance.engine, demarche, carla, 'facilitateur');
		const demande = await ask(bob);
		const accept = (role: string) =>
			as(instance.engine, carla, (tx) =>
				tx.query(`select public.answer_demande($1, true, $2, null, null)`, [demande, role])
			);
		expect(await failureOf(accept('facilitateur'))).toMatchObject({ message: 'role_insuffisant' });
		await accept('contributeur');
		expect(await membre(bob)).toMatchObject({ role: 'contributeur' });
	});

	const enter = (who: { id: string }) =>
		as(instance.engine, who, async (tx) => {
			await tx.query('select public.accept_invitation($1)', ['jeton']);
		});
	const openLien = () =>
		instance.engine.query(
			`insert into public.invitation (demarche_id, role, jeton_hash, expire_le)
			values ($1, 'contributeur', private.hash_jeton('jeton'), now() + interval '1 day')`,
			[demarche]
		);
	const lineOf = (demande: string) =>
		instance.engine.query(
			'select etat, motif, traitee_le is not null as traitee from public.demande where id = $1',
			[demande]
		);

	test('qui entre par une invitation n’attend plus de réponse à sa demande', async () => {
		await instance.engine.query('delete from public.invitation');
		await openLien();
		const demande = await ask(bob);
		await enter(bob);
		expect(await lineOf(demande)).toEqual([{ etat: 'acceptee', motif: null, traitee: true }]);
		expect(await failureOf(answer(demande, true))).toMatchObject({ message: 'demande_traitee' });
		const rows = await instance.engine.query(
			`select action from public.journal where demarche_id = $1 and acteur_id = $2 order by id`,
			[demarche, bob.id]
		);
		expect(rows).toEqual([{ action: 'demande.ouverte' }, { action: 'invitation.acceptee' }]);
	});

	test('qui est rappelé n’attend plus de réponse non plus', async () => {
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		await remove(ada, bob);
		const demande = await ask(bob);
		await recall(bob);
		expect(await lineOf(demande)).toEqual([{ etat: 'acceptee', motif: null, traitee: true }]);
	});

	test('une demande acceptée est dite une fois au journal', async () => {
		await answer(await ask(bob), true);
		const rows = await instance.engine.query(
			`select action from public.journal where demarche_id = $1 and acteur_id = $2 and objet_id = $3 order by action`,
			[demarche, ada.id, bob.id]
		);
		expect(rows).toEqual([{ action: 'demande.acceptee' }, { action: 'membre.ajoute' }]);
	});

	test('une demande acceptée est annoncée à qui l’a faite, même si la démarche s’est fermée depuis', async () => {
		const demande = await ask(bob);
		await instance.engine.query(`update public.demarche set visibilite = 'membres' where id = $1`, [
			demarche
		]);
		await answer(demande, true);
		const rows = await instance.engine.query(
			'select genre from public.avis where profil_id = $1 and demarche_id = $2',
			[bob.id, demarche]
		);
		expect(rows).toContainEqual({ genre: 'demande_acceptee' });
	});

	test('une raison de plus de mille lettres est refusée, à la lettre près', async () => {
		const demande = await ask(bob);
		expect(await failureOf(answer(demande, false, { motif: 'x'.repeat(1001) }))).toMatchObject({
			message: 'trop_long'
		});
		await answer(demande, false, { motif: 'x'.repeat(1000) });
	});
});

describe('sur PostgreSQL, deux connexions', () => {
	const instance = useInstance('postgres');

	test('un collège monté deux fois en même temps monte de deux places', async () => {
		const person = await createPerson(instance.engine, 'Ada');
		const demarche = await createDemarche(instance.engine, person);
		for (const [place, nom] of ['Élus', 'Agents', 'Habitants'].entries())
			await instance.engine.query(
				'insert into public.college (demarche_id, nom, ordre) values ($1, $2, $3)',
				[demarche, nom, place + 1]
			);
		const [last] = await instance.engine.query(
			`select id from public.college where demarche_id = $1 and nom = 'Habitants'`,
			[demarche]
		);
		const up = { person, sql: 'select public.move_college($1, true)', parameters: [last!.id] };
		expect(await speakTogether(instance, up, up)).toBeNull();
		const rows = await instance.engine.query(
			'select nom from public.college where demarche_id = $1 order by ordre',
			[demarche]
		);
		expect(rows.map(({ nom }) => nom)).toEqual(['Habitants', 'Élus', 'Agents']);
	});
});

import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';

describe.each(ENGINES)('l’auto-diagnostic d’une démarche (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let demarche: string;
	let passage: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		demarche = await createDemarche(instance.engine, ada, 'public');
		const [row] = await as(instance.engine, ada, (tx) =>
			tx.query(
				`insert into public.auto_diagnostic (demarche_id, titre) values ($1, 'Au départ') returning id`,
				[demarche]
			)
		);
		passage = String(row!.id);
	});

	const createCollege = async (nom: string) =>
		String(
			(
				await instance.engine.query(
					'insert into public.college (demarche_id, nom) values ($1, $2) returning id',
					[demarche, nom]
				)
			)[0]!.id
		);
	/** So many people of a collège, each of whom answers this note. */
	async function answerAs(college: string | null, notes: (number | null)[], commentaire = '') {
		const people: { id: string }[] = [];
		for (const note of notes) {
			const person = await createPerson(instance.engine, 'Quelqu’un');
			await addMembre(instance.engine, demarche, person, 'observateur');
			await instance.engine.query(
				'update public.membre set college_id = $1::uuid where demarche_id = $2 and profil_id = $3',
				[college, demarche, person.id]
			);
			await answer(person, note, commentaire);
			people.push(person);
		}
		return people;
	}
	const answer = (person: { id: string }, note: number | null, commentaire = '') =>
		as(instance.engine, person, (tx) =>
			tx.query('select public.answer_auto_diagnostic($1, $2::jsonb)', [
				passage,
				JSON.stringify([{ condition: 'moyens', note, commentaire }])
			])
		);
	const close = () =>
		as(instance.engine, ada, (tx) =>
			tx.query('update public.auto_diagnostic set clos_le = now() where id = $1', [passage])
		);
	const read = (person: { id: string | null } = { id: null }) =>
		as(instance.engine, person, (tx) =>
			tx.query(
				`select college, reponses, ne_sait_pas, note_1, note_2, note_3, note_4
				from public.read_auto_diagnostic($1) order by college nulls last`,
				[passage]
			)
		);
	const row = (college: string | null, notes: number[], nsp = 0) => ({
		college,
		reponses: notes.reduce((a, b) => a + b, nsp),
		ne_sait_pas: nsp,
		note_1: notes[0],
		note_2: notes[1],
		note_3: notes[2],
		note_4: notes[3]
	});

	test('rien ne se lit avant la clôture, puis les réponses se lisent par collège, désaccords compris', async () => {
		await answerAs(await createCollege('Agents'), [4, 4, 3]);
		await answerAs(await createCollege('Habitants'), [1, 1, 2, null]);
		expect(await read(ada)).toEqual([]);
		await close();
		expect(await read()).toEqual([row('Agents', [0, 0, 1, 2]), row('Habitants', [2, 1, 0, 0], 1)]);
	});

	test('un collège de moins de trois personnes est réuni aux autres petits, et caché s’ils restent moins de trois', async () => {
		await answerAs(await createCollege('Agents'), [4, 4, 4]);
		await answerAs(await createCollege('Habitants'), [1, 1]);
		await close();
		expect(await read(ada)).toEqual([row('Agents', [0, 0, 0, 3])]);
	});

	test('deux petits collèges réunis se lisent sans que l’on sache lequel a dit quoi', async () => {
		await answerAs(await createCollege('Élus'), [1, 4]);
		await answerAs(await createCollege('Habitants'), [2]);
		await answerAs(null, [3]);
		await close();
		expect(await read()).toEqual([row(null, [1, 1, 1, 1])]);
	});

	test('chacun ne lit que ses propres réponses, même la personne porteuse', async () => {
		const [bob] = await answerAs(await createCollege('Agents'), [4, 3, 2]);
		const mine = (person: { id: string }) =>
			as(instance.engine, person, (tx) => tx.query('select note from public.auto_diagnostic_reponse'));
		expect(await mine(bob!)).toEqual([{ note: 4 }]);
		expect(await mine(ada)).toEqual([]);
	});

	test('on change sa réponse jusqu’à la clôture, et une seule fois compte', async () => {
		const [bob] = await answerAs(await createCollege('Agents'), [4, 3, 2]);
		await answer(bob!, 1);
		const [{ personnes }] = (await instance.engine.query(
			'select personnes from public.auto_diagnostic where id = $1',
			[passage]
		)) as [{ personnes: number }];
		expect(personnes).toBe(3);
		await close();
		expect(await failureOf(answer(bob!, 2))).toEqual({ code: 'P0001', message: 'auto_diagnostic_clos' });
		expect(await read()).toEqual([row('Agents', [1, 1, 1, 0])]);
	});

	const comments = (person: { id: string | null }) =>
		as(instance.engine, person, (tx) =>
			tx.query('select * from public.list_auto_diagnostic_commentaires($1)', [passage])
		);

	test('un commentaire ne se lit que si trois personnes au moins ont répondu à sa condition', async () => {
		const [bob] = await answerAs(null, [2, 2], 'Rien n’est payé');
		const eve = await createPerson(instance.engine, 'Ève');
		await addMembre(instance.engine, demarche, eve, 'observateur');
		await as(instance.engine, eve, (tx) =>
			tx.query('select public.answer_auto_diagnostic($1, $2::jsonb)', [
				passage,
				JSON.stringify([{ condition: 'visee', note: 1, commentaire: 'Laquelle ?' }])
			])
		);
		await close();
		expect(await comments(ada)).toEqual([]);
		expect(await comments(bob!)).toEqual([]);
	});

	test('un seul commentaire parmi trois réponses se lit : personne ne sait de qui il est', async () => {
		await answerAs(null, [2, 3]);
		await answerAs(null, [4], 'Tout est prévu');
		await close();
		expect(await comments(ada)).toEqual([{ condition: 'moyens', commentaire: 'Tout est prévu' }]);
	});

	test('annulé, il laisse au journal son ouverture et son annulation', async () => {
		await as(instance.engine, ada, (tx) =>
			tx.query('delete from public.auto_diagnostic where id = $1', [passage])
		);
		const lines = await instance.engine.query(
			`select action, resume, est_public, acteur_id from public.journal where objet_id = $1 order by id`,
			[passage]
		);
		const line = { resume: { titre: 'Au départ' }, est_public: true, acteur_id: ada.id };
		expect(lines).toEqual([
			{ ...line, action: 'auto_diagnostic.ouvert' },
			{ ...line, action: 'auto_diagnostic.annule' }
		]);
	});

	test('les commentaires se lisent entre membres, sans nom ni collège', async () => {
		await answerAs(null, [2, 2, 2], 'Rien n’est payé');
		await close();
		expect(await comments(ada)).toEqual(
			Array(3).fill({ condition: 'moyens', commentaire: 'Rien n’est payé' })
		);
		expect(await failureOf(comments({ id: null }))).toMatchObject({ code: '42501' });
	});

	test('un seul auto-diagnostic est ouvert à la fois ; clos, il ne se rouvre pas', async () => {
		const again = as(instance.engine, ada, (tx) =>
			tx.query(`insert into public.auto_diagnostic (demarche_id, titre) values ($1, 'Encore')`, [demarche])
		);
		expect(await failureOf(again)).toMatchObject({ code: '23505' });
		await close();
		await as(instance.engine, ada, (tx) =>
			tx.query('update public.auto_diagnostic set clos_le = null where id = $1', [passage])
		);
		const [found] = await instance.engine.query(
			'select clos_le is not null as clos from public.auto_diagnostic where id = $1',
			[passage]
		);
		expect(found).toEqual({ clos: true });
	});
});

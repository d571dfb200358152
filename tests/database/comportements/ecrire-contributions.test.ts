import { beforeEach, describe, expect, test } from 'vitest';
import * as contributions from '../../../src/lib/server/data/contributions.ts';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';

describe.each(ENGINES)('écrire une contribution (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let demarche: string;
	let etape: string;
	let number = 0;

	beforeEach(async () => {
		[ada, bob] = await Promise.all([
			createPerson(instance.engine, 'Ada'),
			createPerson(instance.engine, 'Bob')
		]);
		demarche = await createDemarche(instance.engine, ada, 'public');
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		await open('ouverte');
	});

	const open = (etat: string) =>
		instance.engine.query('update public.etape set etat = $2 where id = $1', [etape, etat]);
	const one = async (sql: string, parameters: unknown[] = []) =>
		(await instance.engine.query(sql, parameters))[0]!;
	const says = (titre: string, more: object = {}) =>
		JSON.stringify({
			etape_id: etape,
			nature: 'besoin',
			titre,
			texte: '',
			signature: '',
			themes: [],
			...more
		});
	const write = (cle: string, p: string, who = bob) =>
		as(instance.engine, who, async (tx) =>
			String((await tx.query('select public.write_brouillon($1, $2, $3) as id', [demarche, cle, p]))[0]!.id)
		);
	const send = (id: string, who = bob) =>
		as(instance.engine, who, async (tx) =>
			String((await tx.query('select public.send_contribution($1) as reference', [id]))[0]!.reference)
		);
	const deposit = async (titre: string, more: object = {}) => {
		const id = await write(`clé ${++number} ${demarche}`, says(titre, more));
		return { id, reference: await send(id) };
	};
	const refusal = async (work: Promise<unknown>) => (await failureOf(work))?.message ?? null;

	test('gardé puis déposé deux fois avec la même clé, il n’existe qu’une fois, sous une référence', async () => {
		const cle = 'la clé de la page';
		const [first, second] = await Promise.all([write(cle, says('Un besoin')), write(cle, says('Un besoin'))]);
		expect(second).toBe(first);
		const references = await Promise.all([send(first), send(first)]);
		expect(new Set(references).size).toBe(1);
		expect(references[0]).toMatch(/^DEMARCHE-\d{4}-0001$/);
		expect(
			await one('select count(*)::int as n from public.contribution where demarche_id = $1', [demarche])
		).toEqual({
			n: 1
		});
	});

	test('une page restée ouverte n’écrase pas ce qui est déposé depuis', async () => {
		const cle = 'la clé de la page';
		const id = await write(cle, says('Ce qui est déposé'));
		await send(id);
		expect(await write(cle, says('Ce qui traînait'))).toBe(id);
		expect(await one('select titre from public.contribution where id = $1', [id])).toEqual({
			titre: 'Ce qui est déposé'
		});
	});

	test('une seconde page du même brouillon est refusée, la première écrit encore après une réponse perdue', async () => {
		const cle = 'la clé de la page';
		const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
		const id = await write(cle, says('Une', { page: first }));
		const { vu } = await one('select modifie_le::text as vu from public.contribution where id = $1', [id]);
		await write(cle, says('Une, puis', { page: first }));
		expect(await refusal(write(cle, says('Autre', { page: second, vu })))).toBe('modifie_entre_temps');
		expect(await refusal(write(cle, says('Autre', { page: second })))).toBe('modifie_entre_temps');
		await write(cle, says('Une, puis deux', { page: first, vu }));
		expect(await one('select titre from public.contribution where id = $1', [id])).toEqual({
			titre: 'Une, puis deux'
		});
		const now = await one('select modifie_le::text as vu from public.contribution where id = $1', [id]);
		await write(cle, says('Autre', { page: second, ...now }));
		expect(await refusal(write(cle, says('Une, puis trois', { page: first, vu })))).toBe(
			'modifie_entre_temps'
		);
	});

	test('ce qu’une page dépose, une autre ne croit pas l’enregistrer', async () => {
		const cle = 'la clé de la page';
		const page = crypto.randomUUID();
		const id = await write(cle, says('Déposé', { page }));
		await send(id);
		expect(await write(cle, says('Déposé', { page }))).toBe(id);
		expect(await refusal(write(cle, says('Ailleurs', { page: crypto.randomUUID() })))).toBe(
			'brouillon_depose'
		);
	});

	test('la clé du brouillon d’une autre personne ne donne rien', async () => {
		await write('une clé devinée', says('À Bob'));
		expect(await refusal(write('une clé devinée', says('Volé'), ada))).toBe('contribution_introuvable');
		expect(await one('select titre from public.contribution where demarche_id = $1', [demarche])).toEqual({
			titre: 'À Bob'
		});
	});

	test('l’étape close entre-temps : le texte reste un brouillon, sans numéro perdu', async () => {
		const id = await write('la clé de la page', says('Trop tard'));
		await open('close');
		expect(await refusal(send(id))).toBe('etape_fermee');
		expect(await one('select etat, reference from public.contribution where id = $1', [id])).toEqual({
			etat: 'brouillon',
			reference: null
		});
		await open('rouverte');
		expect(await send(id)).toMatch(/-0001$/);
	});

	test('on ne répond qu’à ce qui est publié', async () => {
		const { id: parent } = await deposit('Une idée');
		const id = await write('une réponse', says('', { parent_id: parent, nature: 'reponse', texte: 'Oui' }));
		await as(instance.engine, bob, (tx) => tx.query('select public.withdraw_contribution($1)', [parent]));
		expect(await refusal(send(id))).toBe('contribution_introuvable');
	});

	test('on ne répond pas non plus à ce qui répond à un texte retiré, que personne ne lit plus', async () => {
		const { id: racine } = await deposit('Une idée');
		const { id: argument } = await deposit('', { parent_id: racine, nature: 'argument_pour', texte: 'Oui' });
		const id = await write(
			'une réponse à l’argument',
			says('', { parent_id: argument, nature: 'reponse', texte: 'En effet' })
		);
		await as(instance.engine, bob, (tx) => tx.query('select public.withdraw_contribution($1)', [racine]));
		expect(await refusal(send(id))).toBe('contribution_introuvable');
		const named = 'select * from public.list_auteurs(array[$1::uuid])';
		const eve = await createPerson(instance.engine, 'Ève');
		await addMembre(instance.engine, demarche, eve, 'contributeur');
		expect(await as(instance.engine, eve, (tx) => tx.query(named, [argument]))).toEqual([]);
		expect(await as(instance.engine, ada, (tx) => tx.query(named, [argument]))).toMatchObject([
			{ auteur: 'Bob' }
		]);
	});

	test('une thématique retirée entre-temps est laissée de côté, et seul ce qui est publié compte', async () => {
		const theme = String(
			(
				await one(`insert into public.theme (demarche_id, nom) values ($1, 'Alimentation') returning id`, [
					demarche
				])
			).id
		);
		const counted = () =>
			as(instance.engine, { id: null }, (tx) =>
				tx.query('select nombre::int from public.count_themes($1)', [demarche])
			);
		const { id } = await deposit('Rangée', { themes: [theme, '00000000-0000-4000-8000-000000000000'] });
		await write('un brouillon', says('Pas encore', { themes: [theme] }));
		expect(await counted()).toEqual([{ nombre: 1 }]);
		for (const etat of ['en_attente', 'rejetee', 'retiree']) {
			await instance.engine.query('update public.contribution set etat = $2 where id = $1', [id, etat]);
			expect(await counted()).toEqual([]);
		}
	});

	test('changer garde ce qui était dit ; un texte changé ailleurs ou une étape close refuse', async () => {
		const { id } = await deposit('Avant');
		const change = (titre: string, vu: unknown) =>
			as(instance.engine, bob, (tx) =>
				tx.query('select public.update_contribution($1, $2, $3)', [id, vu, says(titre)])
			);
		const { modifie_le: vu } = await one('select modifie_le::text from public.contribution where id = $1', [
			id
		]);
		await change('Après', vu);
		expect(await refusal(change('Encore', vu))).toBe('modifie_entre_temps');
		expect(
			await instance.engine.query(
				'select titre from public.contribution_version where contribution_id = $1',
				[id]
			)
		).toEqual([{ titre: 'Avant' }]);
		await open('close');
		expect(await refusal(change('Trop tard', vu))).toBe('contribution_close');
	});

	test('une fois déposée, elle ne change ni d’étape ni de voix', async () => {
		const { id } = await deposit('En place');
		const autre = await etapeOf(instance.engine, demarche, 'debat');
		const move = as(instance.engine, bob, (tx) =>
			tx.query('update public.contribution set etape_id = $2 where id = $1', [id, autre])
		);
		expect(await refusal(move)).toBe('contribution_deposee');
	});

	test('les contributions d’une organisation se suivent sans en sauter une, même déposées au même instant', async () => {
		const { id: organisation } = (await one(
			`insert into public.organisation (nom, nature) values ('La Coop', 'association') returning id`
		)) as { id: string };
		for (const titre of ['Un', 'Deux', 'Trois', 'Attend']) await deposit(titre);
		await instance.engine.query(
			`update public.contribution set organisation_id = $2, deposee_le = '2026-11-22T10:00:00.123456Z',
				etat = (case titre when 'Attend' then 'en_attente' else 'publiee' end)::public.etat_contribution
			where demarche_id = $1`,
			[demarche, organisation]
		);
		const read: string[] = [];
		for (let last: { deposee_le: string; id: string } | null = null; ;) {
			const [next] = await contributions.listOfOrganisation(instance.client(), organisation, last, 1);
			if (!next) break;
			read.push(next.titre);
			last = { deposee_le: next.deposee_le!, id: next.id };
		}
		expect(read.toSorted()).toEqual(['Deux', 'Trois', 'Un']);
	});

	test('un même fichier est joint une fois, cinq au plus', async () => {
		const { id } = await deposit('Avec pièces');
		const join = (content: string) =>
			as(instance.engine, bob, (tx) =>
				tx.query(
					`insert into public.piece_jointe (demarche_id, contribution_id, nom, type, donnees)
					values ($1, $2, 'note.txt', 'txt', convert_to($3, 'UTF8'))`,
					[demarche, id, content]
				)
			);
		await join('a');
		expect((await failureOf(join('a')))?.code).toBe('23505');
		for (const content of 'bcde') await join(content);
		expect(await refusal(join('f'))).toBe('trop_de_pieces');
		await as(instance.engine, bob, (tx) =>
			tx.query('delete from public.piece_jointe where contribution_id = $1', [id])
		);
		await join('f');
		await open('close');
		expect((await failureOf(join('g')))?.code).toBe('42501');
	});
});

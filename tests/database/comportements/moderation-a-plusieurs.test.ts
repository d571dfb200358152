import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { useInstance } from '../harness/instance.ts';
import { createPerson } from '../harness/people.ts';
import { speakTogether } from '../harness/two-connections.ts';

describe('modérer pendant que d’autres écrivent, sur PostgreSQL et deux connexions', () => {
	const instance = useInstance('postgres');
	let animatrice: { id: string };
	let auteur: { id: string };
	let demarche: string;
	let etape: string;
	let number = 0;

	const add = async (
		etat: string,
		nature: string,
		parent: string | null = null,
		id: string = randomUUID()
	) => {
		await instance.engine.query(
			`insert into public.contribution (id, demarche_id, etape_id, parent_id, nature, titre, profil_id, etat, reference, deposee_le)
			values ($1, $2, $3, $4, $5::text::public.nature_contribution, 'Un titre', $6, $7::text::public.etat_contribution, $8,
				case when $8::text is not null then now() end)`,
			[
				id,
				demarche,
				etape,
				parent,
				nature,
				auteur.id,
				etat,
				etat === 'brouillon' ? null : `ESSAI-2026-${String(++number).padStart(4, '0')}`
			]
		);
		return id;
	};
	const reject = (ids: string) =>
		`select public.moderate($1::uuid, ${ids}, '{}', 'rejetee', 'hors_sujet') where $2::uuid is not null and $3::uuid is not null`;

	beforeEach(async () => {
		animatrice = await createPerson(instance.engine, 'Animatrice');
		auteur = await createPerson(instance.engine, 'Auteur');
		demarche = await createDemarche(instance.engine, animatrice, 'public');
		await addMembre(instance.engine, demarche, auteur, 'contributeur');
		etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		await instance.engine.query(`update public.etape set etat = 'ouverte' where id = $1`, [etape]);
	});

	test('qui rejette l’une après l’autre et qui dépose ne s’attendent jamais l’un l’autre', async () => {
		const [besoin, constat] = [await add('publiee', 'besoin'), await add('publiee', 'constat')];
		const brouillon = await add('brouillon', 'constat');
		const outcome = await speakTogether(
			instance,
			{
				person: animatrice,
				sql: reject('array[$2::uuid]'),
				thenSql: reject('array[$3::uuid]'),
				parameters: [demarche, besoin, constat]
			},
			{ person: auteur, sql: 'select public.send_contribution($1)', parameters: [brouillon] }
		);
		expect(outcome).toBeNull();
		const counts = await instance.engine.query(
			`select nature::text, nombre from private.contribution_compte where demarche_id = $1 order by 1`,
			[demarche]
		);
		expect(counts).toEqual([
			{ nature: 'besoin', nombre: 0 },
			{ nature: 'constat', nombre: 1 }
		]);
	});

	test('deux arguments rejetés au même moment ne sont plus comptés', async () => {
		const racine = await add('publiee', 'proposition');
		const arguments_ = [
			await add('publiee', 'argument_pour', racine),
			await add('publiee', 'argument_pour', racine)
		];
		const turn = (rank: number) => ({
			person: animatrice,
			sql: reject(`array[$${rank + 2}::uuid]`),
			parameters: [demarche, ...arguments_]
		});
		expect(await speakTogether(instance, turn(0), turn(1))).toBeNull();
		const [row] = await instance.engine.query('select pour from public.contribution where id = $1', [racine]);
		expect(row).toEqual({ pour: 0 });
	});

	const file = `insert into public.piece_jointe (demarche_id, contribution_id, nom, type, donnees)
		values ($1, $2, 'Un titre.pdf', 'pdf', 'un fichier')`;

	test('remettre un fichier et caviarder le même texte s’attendent sans se bloquer', async () => {
		const id = await add('publiee', 'constat');
		const [piece] = await instance.engine.query(`${file} returning id`, [demarche, id]);
		await instance.engine.query('update public.piece_jointe set retiree_le = now()');
		const outcome = await speakTogether(
			instance,
			{
				person: animatrice,
				sql: `select public.moderate_piece($1, 'piece_retiree', 'hors_sujet')`,
				thenSql: `select public.moderate_piece($1, 'piece_remise')`,
				parameters: [piece!.id]
			},
			{
				person: animatrice,
				sql: `select public.redact_contribution($1, array['titre'], '{}')`,
				parameters: [id]
			}
		);
		expect(outcome).toBeNull();
		expect(await instance.engine.query('select nom, retiree_le from public.piece_jointe')).toEqual([
			{ nom: 'Un [retiré].pdf', retiree_le: null }
		]);
	});

	test('un fichier joint pendant que l’on en joint un autre au même texte ne bloque personne', async () => {
		const id = await add('publiee', 'constat');
		const outcome = await speakTogether(
			instance,
			{
				person: auteur,
				sql: `select public.report_contribution($2, 'autre', 'Voyez') where $1::uuid is not null`,
				thenSql: file,
				parameters: [demarche, id]
			},
			{ person: auteur, sql: file.replace('un fichier', 'un autre'), parameters: [demarche, id] }
		);
		expect(outcome).toBeNull();
		const joined = await instance.engine.query(
			'select id from public.piece_jointe where contribution_id = $1',
			[id]
		);
		expect(joined).toHaveLength(2);
	});

	test('retirer un import et retirer ce que l’on y a répondu s’attendent sans se bloquer', async () => {
		const [importation] = await instance.engine.query(
			`insert into public.importation (demarche_id, fichier, etat) values ($1, 'avis.csv', 'finie') returning id`,
			[demarche]
		);
		const racine = await add('publiee', 'constat');
		await instance.engine.query('update public.contribution set importation_id = $2 where id = $1', [
			racine,
			importation!.id
		]);
		const argument = await add('publiee', 'argument_pour', racine);
		const outcome = await speakTogether(
			instance,
			{
				person: auteur,
				sql: `update public.contribution set lieu_nom = 'Ici' where id = $1`,
				thenSql: `select public.withdraw_contribution($1)`,
				parameters: [argument]
			},
			{ person: animatrice, sql: 'select public.remove_importation($1)', parameters: [importation!.id] }
		);
		expect(outcome).toBeNull();
		const left = await instance.engine.query('select id from public.contribution where demarche_id = $1', [
			demarche
		]);
		expect(left).toEqual([]);
	});

	test('un argument que son auteur retire et une modération de tout le fil s’attendent sans se bloquer', async () => {
		// Their ids put the root first: an order by id alone would lock it before its argument.
		const start = randomUUID().slice(9);
		const racine = await add('publiee', 'proposition', null, `00000000-${start}`);
		const argument = await add('publiee', 'argument_pour', racine, `ffffffff-${start}`);
		const outcome = await speakTogether(
			instance,
			{
				person: auteur,
				sql: `update public.contribution set lieu_nom = 'Ici' where id = $1`,
				thenSql: `select public.withdraw_contribution($1)`,
				parameters: [argument]
			},
			{
				person: animatrice,
				sql: reject('array[$2::uuid, $3::uuid]'),
				parameters: [demarche, racine, argument]
			}
		);
		expect(outcome).toBeNull();
		const states = await instance.engine.query(
			'select id, etat::text, pour from public.contribution where demarche_id = $1 order by id',
			[demarche]
		);
		expect(states).toEqual([
			{ id: racine, etat: 'rejetee', pour: 0 },
			{ id: argument, etat: 'retiree', pour: 0 }
		]);
	});
});

import { beforeEach, describe, expect, test } from 'vitest';
import * as reponses from '../../../src/lib/server/data/reponses.ts';
import * as resultats from '../../../src/lib/server/data/resultats.ts';
import { createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, type Person } from '../harness/people.ts';

const VISITEUR: Person = { id: null };

interface Resultats {
	reponses: number;
	questions: Record<string, Record<string, unknown>>;
	colleges: { nom: string; questions: Record<string, Record<string, unknown>> }[];
}

describe.each(ENGINES)('les résultats d’un recueil (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let demarche: string;
	let recueil: string;
	let rang = 0;

	const id = async (sql: string, parameters: unknown[]) =>
		String((await instance.engine.query(`${sql} returning id`, parameters))[0]!.id);
	const ask = (nature: string, reglages: object = {}) =>
		id(
			`insert into public.question (demarche_id, recueil_id, nature, libelle, reglages) values ($1, $2, $3, 'Q', $4::jsonb)`,
			[demarche, recueil, nature, JSON.stringify(reglages)]
		);
	const college = (nom: string) =>
		id('insert into public.college (demarche_id, nom) values ($1, $2)', [demarche, nom]);
	const answer = (contenu: object, collegeId: string | null = null, etat = 'publiee') =>
		id(
			`insert into public.reponse (demarche_id, recueil_id, college_id, etat, contenu, cle, envoyee_le)
			values ($1, $2, $3, $4, $5::jsonb, $6, clock_timestamp())`,
			[demarche, recueil, collegeId, etat, JSON.stringify(contenu), `réponse n° ${++rang}`]
		);
	const read = (person: Person = ada) =>
		as(instance.engine, person, async (tx) => {
			const [row] = await tx.query('select public.read_resultats($1) as resultats', [recueil]);
			return row!.resultats as Resultats | null;
		});
	const search = (question: string, mots: string, person: Person = ada) =>
		as(instance.engine, person, async (tx) =>
			(
				await tx.query('select texte from public.list_mots_reponses($1, $2, $3)', [recueil, question, mots])
			).map((row) => row.texte)
		);

	/** More answers than a page of an export, two thirds of them at one moment, and one that is rejected. */
	const answerMany = () =>
		instance.engine.query(
			`insert into public.reponse (demarche_id, recueil_id, etat, cle, envoyee_le)
			select $1, $2, case when i = 503 then 'rejetee' else 'publiee' end::public.etat_reponse, 'réponse page ' || i,
				'2026-01-01'::timestamptz + least(i, 168) * interval '1.000001 seconds' from generate_series(1, 503) i`,
			[demarche, recueil]
		);

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		demarche = await createDemarche(instance.engine, ada, 'public');
		recueil = await id(
			`insert into public.recueil (demarche_id, etape_id, nature, titre, etat) values ($1, $2, 'questionnaire', 'Avis', 'ouvert')`,
			[demarche, await etapeOf(instance.engine, demarche, 'diagnostic')]
		);
	});

	test('un recueil a ses questions, et non celles des autres recueils de la démarche', async () => {
		await ask('unique');
		const first = recueil;
		recueil = await id(
			`insert into public.recueil (demarche_id, etape_id, nature, titre, etat) select demarche_id, etape_id, nature, 'Autre', etat
			from public.recueil where id = $1`,
			[first]
		);
		const own = await ask('nombre');
		const supabase = instance.as(ada);
		const found = await resultats.getRecueil(supabase, demarche, recueil);
		expect(found!.question.map((question) => question.id)).toEqual([own]);
		const answered = await reponses.getRecueil(supabase, found!.code);
		expect(answered!.question.map((question) => question.id)).toEqual([own]);
	});

	test('un choix multiple compte des personnes, pas des combinaisons, et chacune une fois', async () => {
		const question = await ask('multiple');
		await answer({ [question]: { choix: ['a', 'b'] } });
		await answer({ [question]: { choix: ['a'] } });
		await answer({ [question]: { choix: ['b', 'b', 'c'] } });
		expect((await read())!.questions[question]).toEqual({ n: 3, choix: { a: 2, b: 2, c: 1 } });
	});

	test('ce qui n’est pas publié ne compte pas', async () => {
		const question = await ask('unique');
		for (const etat of ['brouillon', 'a_confirmer', 'en_attente', 'rejetee', 'retiree', 'publiee'])
			await answer({ [question]: { choix: ['a'] } }, null, etat);
		expect(await read()).toMatchObject({ reponses: 1, questions: { [question]: { n: 1, choix: { a: 1 } } } });
	});

	test('une échelle a sa moyenne et sa dispersion, un nombre ses quartiles', async () => {
		const [echelle, nombre] = [await ask('echelle'), await ask('nombre')];
		for (const x of [1, 3, 5, 5]) await answer({ [echelle]: x, [nombre]: x * 10 });
		const { questions } = (await read())!;
		expect(questions[echelle]).toMatchObject({ n: 4, choix: { 1: 1, 3: 1, 5: 2 }, moyenne: 3.5 });
		expect(questions[echelle]!.ecart).toBeCloseTo(1.658, 3);
		expect(questions[nombre]).toMatchObject({ min: 10, max: 50, quartiles: [25, 40, 50] });
	});

	test('une valeur d’une autre forme que celle de sa question ne casse rien', async () => {
		const [echelle, multiple] = [await ask('echelle'), await ask('multiple')];
		await answer({ [echelle]: 'cinq', [multiple]: { choix: 'a' }, inconnue: 3 });
		expect((await read())!.questions).toEqual({ [echelle]: { n: 1 }, [multiple]: { n: 1 } });
	});

	test('une réponse envoyée telle quelle à l’API ne casse ni ne fausse les résultats de tous', async () => {
		const [multiple, echelle, nombre, commune] = [
			await ask('multiple'),
			await ask('echelle'),
			await ask('nombre'),
			await ask('commune')
		];
		const rennes = (nom: string) => ({ code: '35238', nom, departement: 'Ille-et-Vilaine' });
		for (const x of [2, 4])
			await answer({
				[multiple]: { choix: ['a'] },
				[echelle]: x,
				[nombre]: x,
				[commune]: rennes('Rennes')
			});
		const raw = (contenu: string) =>
			id(
				`insert into public.reponse (demarche_id, recueil_id, etat, contenu, cle, envoyee_le)
				values ($1, $2, 'publiee', $3::jsonb, $4, clock_timestamp())`,
				[demarche, recueil, contenu, `réponse n° ${++rang}`]
			);
		await raw(`{"${multiple}": {"choix": [null, {"x": 1}, "Des mots à la place"]}, "${echelle}": 1e400,
			"${nombre}": 1e400, "${commune}": ${JSON.stringify(rennes('Abominable'))}}`);
		for (const x of ['1e308', '1e308', '1e-400'])
			await raw(
				`{"${nombre}": ${x}, "${echelle}": -3, "${commune}": {"code": "Abominable", "nom": "Abominable"}}`
			);
		const { questions } = (await read())!;
		expect(questions[multiple]!.choix).toEqual({ a: 2 });
		expect(questions[echelle]).toMatchObject({ choix: { 2: 1, 4: 1 }, moyenne: 3, min: 2, max: 4 });
		expect(questions[nombre]).toMatchObject({ moyenne: 2, min: 0, max: 4 });
		expect(questions[commune]!.communes).toEqual([{ ...rennes('Rennes'), n: 3 }]);
	});

	test('un collège de moins de trois personnes ne dit rien, et ne se déduit pas du total', async () => {
		const question = await ask('unique');
		const [elus, habitants, agents] = [
			await college('Élus'),
			await college('Habitants'),
			await college('Agents')
		];
		for (let i = 0; i < 5; i++) await answer({ [question]: { choix: ['a'] } }, habitants);
		for (let i = 0; i < 3; i++) await answer({ [question]: { choix: ['b'] } }, agents);
		const names = async () => (await read())!.colleges.map(({ nom }) => nom).sort();
		expect(await names()).toEqual(['Agents', 'Habitants']);
		await answer({ [question]: { choix: ['c'] } }, elus);
		expect(await names()).toEqual(['Habitants']);
		await answer({ [question]: { choix: ['c'] } }, elus);
		await answer({ [question]: { choix: ['c'] } }, elus);
		expect(await names()).toEqual(['Agents', 'Habitants', 'Élus']);
	});

	test('un visiteur les lit quand le recueil le dit, et à partir de trois réponses', async () => {
		const question = await ask('courte');
		await answer({ [question]: 'Une route' });
		await answer({ [question]: 'Un pont' });
		expect(await read(VISITEUR)).toBeNull();
		expect(await search(question, '', VISITEUR)).toEqual([]);
		await instance.engine.query('update public.recueil set resultats_publics = true where id = $1', [
			recueil
		]);
		expect(await read(VISITEUR)).toEqual({ reponses: 2, questions: {}, colleges: [] });
		expect(await search(question, '', VISITEUR)).toEqual([]);
		await answer({ [question]: 'Un bac' });
		expect(await read(VISITEUR)).toMatchObject({ reponses: 3, questions: { [question]: { n: 3 } } });
		expect(await search(question, '', VISITEUR)).toEqual(['Un bac', 'Un pont', 'Une route']);
	});

	test('les mots se cherchent sans accents, par leur début, tous ensemble', async () => {
		const [question, autre] = [await ask('longue'), await ask('multiple')];
		await answer({
			[question]: 'Une école près du marché',
			[autre]: { choix: ['autre'], autre: 'En trottinette' }
		});
		await answer({ [question]: 'Le marché' });
		await answer({ [question]: 'Rejetée, une école' }, null, 'rejetee');
		expect(await search(question, 'ecol march')).toEqual(['Une école près du marché']);
		expect(await search(question, 'marche')).toHaveLength(2);
		expect(await search(question, '% _ ; --')).toHaveLength(2);
		expect(await search(autre, 'trott')).toEqual(['En trottinette']);
		expect(await search(question, 'trott')).toEqual([]);
		const sansFin = 'a'.repeat(3000);
		await answer({ [question]: `${sansFin} fin` });
		expect(await search(question, 'fin')).toEqual([`${sansFin} fin`]);
		expect(await search(question, sansFin)).toEqual([`${sansFin} fin`]);
	});

	test('page après page, chacun une fois', async () => {
		const question = await ask('courte');
		for (let i = 0; i < 7; i++) await answer({ [question]: `Mot ${i}` });
		const seen: unknown[] = [];
		let last: { id: unknown; envoyee_le: unknown } | undefined;
		for (;;) {
			const rows = await as(instance.engine, ada, (tx) =>
				tx.query('select * from public.list_mots_reponses($1, $2, $3, $4, $5, 3)', [
					recueil,
					question,
					'',
					last?.envoyee_le ?? null,
					last?.id ?? null
				])
			);
			if (!rows.length) break;
			seen.push(...rows.map(({ texte }) => texte));
			last = rows.at(-1) as typeof last;
		}
		expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => `Mot ${i}`));
	});

	test('ce que l’on rejette, corrige, déplace ou efface quitte les comptes, et n’y laisse rien', async () => {
		const [choix, nombre, commune] = [await ask('multiple'), await ask('nombre'), await ask('commune')];
		const [agents, elus] = [await college('Agents'), await college('Élus')];
		const quimper = { code: '29232', nom: 'Quimper', departement: 'Finistère' };
		const ids: string[] = [];
		for (let i = 0; i < 8; i++)
			ids.push(
				await answer(
					{
						[choix]: { choix: i % 2 ? ['a'] : ['a', 'b'] },
						[nombre]: i,
						...(i < 3 && { [commune]: quimper })
					},
					i < 4 ? agents : elus
				)
			);
		const change = (sql: string, ...parameters: unknown[]) => instance.engine.query(sql, parameters);
		const total = async () => (await read())!;

		await change(`update public.reponse set etat = 'rejetee' where id = any ($1)`, ids.slice(0, 2));
		expect(await total()).toMatchObject({
			reponses: 6,
			questions: { [choix]: { n: 6, choix: { a: 6, b: 3 } } }
		});
		expect((await total()).questions[commune]).toMatchObject({ n: 1, communes: [{ ...quimper, n: 1 }] });
		await change(`update public.reponse set etat = 'publiee' where id = $1`, ids[0]);
		expect((await total()).questions[nombre]).toMatchObject({ n: 7, min: 0, max: 7 });
		await change(`update public.reponse set contenu = contenu - $1 where id = $2`, choix, ids[0]);
		expect((await total()).questions[choix]).toMatchObject({ n: 6, choix: { a: 6, b: 3 } });
		await change('delete from public.college where id = $1', elus);
		expect((await total()).colleges.map(({ nom }) => nom).toSorted()).toEqual(['', 'Agents']);
		await change('delete from public.reponse where recueil_id = $1', recueil);
		expect(await total()).toEqual({ reponses: 0, questions: {}, colleges: [] });
		expect(await change('select from private.resultat_compte where recueil_id = $1', recueil)).toEqual([]);
	});

	test('l’export lit toutes les réponses publiées, page après page, chacune une fois', async () => {
		await answerMany();
		const seen: string[] = [];
		for await (const page of resultats.pagesOfReponses(instance.as(ada), demarche, recueil))
			seen.push(...page.map(({ id }) => id));
		expect([seen.length, new Set(seen).size]).toEqual([502, 502]);
	});

	test('juste à cent mille réponses', async () => {
		const [question, echelle] = [await ask('multiple'), await ask('echelle')];
		const habitants = await college('Habitants');
		await instance.engine.query(
			`insert into public.reponse (demarche_id, recueil_id, college_id, etat, cle, envoyee_le, contenu)
			select $1, $2, case when i % 2 = 0 then $3::uuid end, 'publiee', 'en nombre ' || i, now(),
				jsonb_build_object($4::text, jsonb_build_object('choix', case when i % 4 = 0 then '["a","b"]'::jsonb else '["a"]' end),
					$5::text, i % 5 + 1)
			from generate_series(1, 100000) i`,
			[demarche, recueil, habitants, question, echelle]
		);
		const { reponses, questions, colleges } = (await read())!;
		expect(reponses).toBe(100_000);
		expect(questions[question]).toEqual({ n: 100_000, choix: { a: 100_000, b: 25_000 } });
		expect(questions[echelle]).toMatchObject({ n: 100_000, moyenne: 3 });
		const told = colleges.find(({ nom }) => nom === 'Habitants')!.questions[question];
		expect(told).toEqual({ n: 50_000, choix: { a: 50_000, b: 25_000 } });
	});
});

import { beforeEach, describe, expect, test } from 'vitest';
import { computeDepart } from '../../../src/lib/domain/modele/depart.ts';
import { readModele } from '../../../src/lib/domain/modele/schema.ts';
import { CLES, MODELES } from '../../../src/lib/modeles/catalogue.ts';
import { createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';
import { speakTogether } from '../harness/two-connections.ts';

const PLAN_DATES = 'select public.plan_dates($1, $2::jsonb) as n';

describe.each(ENGINES)('créer depuis un modèle (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
	});

	const create = (p: object) =>
		as(instance.engine, ada, (tx) =>
			tx.query('select public.create_demarche($1::jsonb) as slug', [JSON.stringify(p)])
		);
	const count = async (table: string, demarche: string) =>
		Number(
			(
				await instance.engine.query(`select count(*) as n from public.${table} where demarche_id = $1`, [
					demarche
				])
			)[0]!.n
		);

	/** The five stages as a page shows them to somebody who settles their dates. */
	const seen = (demarche: string) =>
		instance.engine.query(
			`select nature, niveau, debut::text, fin::text, modifie_le::text as vu from public.etape
			where demarche_id = $1 order by nature`,
			[demarche]
		);
	const savePlan = (person: { id: string }, demarche: string, plan: object[]) =>
		as(instance.engine, person, (tx) =>
			tx.query('select public.plan_etapes($1, $2::jsonb) as n', [demarche, JSON.stringify(plan)])
		);

	test.each(CLES)('« %s » apporte tout ce qu’il annonce, et en garde la copie', async (cle) => {
		const modele = MODELES[cle];
		await create({
			slug: cle,
			titre: modele.titre,
			...computeDepart(modele),
			modele: { cle, titre: modele.titre, contenu: modele }
		});
		const [{ id }] = (await instance.engine.query('select id from public.demarche where slug = $1', [
			cle
		])) as [{ id: string }];
		const criteres = modele.etapes.reduce(
			(sum, { entree, sortie }) => sum + entree.length + sortie.length,
			0
		);
		expect(await count('critere', id)).toBe(criteres);
		expect(await count('college', id)).toBe(modele.colleges.length);
		expect(await count('instance', id)).toBe(modele.instances.length);
		const [kept] = await instance.engine.query(
			'select cle, contenu from public.demarche_modele where demarche_id = $1',
			[id]
		);
		expect(kept!.cle).toBe(cle);
		expect(readModele(kept!.contenu)).toEqual(modele);
	});

	test.each<[string, object]>([
		['quatre étapes', { etapes: computeDepart(MODELES.libre).etapes.slice(1) }],
		['deux fois la même étape', { etapes: Array(5).fill(computeDepart(MODELES.libre).etapes[0]) }],
		[
			'un niveau inventé',
			{ etapes: computeDepart(MODELES.libre).etapes.map((e) => ({ ...e, niveau: 'royal' })) }
		],
		['deux collèges du même nom', { colleges: [{ nom: 'Agents' }, { nom: 'agents' }] }],
		['un modèle démesuré', { modele: { titre: 'Trop grand', contenu: { texte: 'x'.repeat(200_001) } } }]
	])('%s : rien n’est créé', async (_, wrong) => {
		const p = { slug: 'trafiquee', titre: 'Trafiquée', ...computeDepart(MODELES.libre), ...wrong };
		expect(await failureOf(create(p))).not.toBeNull();
		expect(await instance.engine.query(`select id from public.demarche where slug = 'trafiquee'`)).toEqual(
			[]
		);
	});

	test('des dates à rebours ne changent aucune étape', async () => {
		const demarche = await createDemarche(instance.engine, ada);
		const plan = (await seen(demarche)).map((etape) => ({
			...etape,
			debut: '2027-05-01',
			fin: etape.nature === 'evaluation' ? '2027-04-01' : '2027-06-01'
		}));
		expect(await failureOf(savePlan(ada, demarche, plan))).toMatchObject({ code: '23514' });
		expect(
			await instance.engine.query(
				'select nature from public.etape where demarche_id = $1 and debut is not null',
				[demarche]
			)
		).toEqual([]);
	});

	test('ce qu’un collègue a changé entre-temps n’est jamais recouvert, et rien du plan n’est alors gardé', async () => {
		const demarche = await createDemarche(instance.engine, ada);
		const before = await seen(demarche);
		await as(instance.engine, ada, (tx) =>
			tx.query(
				`update public.etape set niveau = 'codecision' where demarche_id = $1 and nature = 'validation'`,
				[demarche]
			)
		);
		const after = await seen(demarche);
		const plan = before.map((etape) => ({ ...etape, debut: '2027-05-01' }));
		expect(await failureOf(savePlan(ada, demarche, plan))).toMatchObject({
			code: 'P0001',
			message: 'modifie_entre_temps'
		});
		expect(await seen(demarche)).toEqual(after);
	});

	test('une étape que personne ne change ne compte pas comme modifiée', async () => {
		const demarche = await createDemarche(instance.engine, ada);
		const [diagnostic, ...rest] = await seen(demarche);
		expect(await savePlan(ada, demarche, [{ ...diagnostic, debut: '2027-05-01' }, ...rest])).toEqual([
			{ n: 1 }
		]);
		expect((await seen(demarche)).slice(1)).toEqual(rest);
		const lines = await instance.engine.query(
			`select resume ->> 'nature' as nature from public.journal where demarche_id = $1 and action = 'etape.modifiee'`,
			[demarche]
		);
		expect(lines).toEqual([{ nature: 'diagnostic' }]);
	});

	test('qui supprime son compte emporte ses modèles non partagés, et laisse ceux que tous utilisent', async () => {
		const keep = (visibilite: string) =>
			instance.engine.query(
				`insert into public.modele (titre, contenu, cree_par, visibilite) values ($1, '{}', $2, $3::public.visibilite_modele)`,
				[`Un modèle ${visibilite}`, ada.id, visibilite]
			);
		await keep('privee');
		await keep('instance');
		await as(instance.engine, ada, (tx) => tx.query('select public.delete_account()'));
		expect(await instance.engine.query('select titre, cree_par from public.modele')).toEqual([
			{ titre: 'Un modèle instance', cree_par: null }
		]);
	});

	test('une date du modèle n’entre qu’une fois au calendrier, et celle que l’on y a écrite reste', async () => {
		const demarche = await createDemarche(instance.engine, ada);
		const plan = (titres: string[]) =>
			as(instance.engine, ada, async (tx) => {
				const mois = titres.map((titre) => ({ nature: 'atelier', titre, debut: '2027-05-01' }));
				const [row] = await tx.query(PLAN_DATES, [demarche, JSON.stringify(mois)]);
				return row!.n;
			});
		await instance.engine.query(
			`insert into public.jalon (demarche_id, nature, titre, debut) values ($1, 'atelier', ' premier ATELIER', '2028-01-15')`,
			[demarche]
		);
		expect(await plan(['Premier atelier', 'Second atelier'])).toBe(1);
		expect(await plan(['Premier atelier', 'Second atelier'])).toBe(0);
		const dates = await instance.engine.query(
			'select titre, debut::text from public.jalon where demarche_id = $1 order by debut',
			[demarche]
		);
		expect(dates).toEqual([
			{ titre: 'Second atelier', debut: '2027-05-01' },
			{ titre: ' premier ATELIER', debut: '2028-01-15' }
		]);
	});
});

describe('les dates d’un modèle, sur PostgreSQL et deux connexions', () => {
	const instance = useInstance('postgres');

	test('deux personnes qui les inscrivent au même moment ne les doublent pas', async () => {
		const ada = await createPerson(instance.engine, 'Ada');
		const demarche = await createDemarche(instance.engine, ada);
		const turn = {
			person: ada,
			sql: PLAN_DATES,
			parameters: [demarche, '[{"nature": "atelier", "titre": "Un atelier", "debut": "2027-05-01"}]']
		};
		expect(await speakTogether(instance, turn, turn)).toBeNull();
		expect(
			await instance.engine.query('select titre from public.jalon where demarche_id = $1', [demarche])
		).toEqual([{ titre: 'Un atelier' }]);
	});
});

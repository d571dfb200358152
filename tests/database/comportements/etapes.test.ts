import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';
import { speakTogether } from '../harness/two-connections.ts';

describe.each(ENGINES)('les passages d’une étape (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let demarche: string;
	let etape: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		demarche = await createDemarche(instance.engine, ada);
		etape = await etapeOf(instance.engine, demarche, 'diagnostic');
	});

	const pass = (vers: string, motif: string | null = null) =>
		failureOf(
			as(instance.engine, ada, (tx) =>
				tx.query('select public.change_etape_etat($1, $2::public.etat_etape, $3)', [etape, vers, motif])
			)
		);
	const fill = (sens: string) =>
		instance.engine.query('update public.critere set rempli = true where etape_id = $1 and sens = $2', [
			etape,
			sens
		]);
	const passages = () =>
		instance.engine.query(
			`select de, vers, motif, cardinality(criteres_manquants) as manquants, auteur_id
			from public.etape_passage where etape_id = $1 order by id`,
			[etape]
		);
	const refused = (message: string) => ({ code: 'P0001', message });

	test('deux personnes qui l’ouvrent en même temps font un seul passage', async () => {
		const outcomes = await Promise.all([pass('ouverte', 'Prêts'), pass('ouverte', 'Prêts aussi')]);
		expect(outcomes).toContain(null);
		expect(outcomes).toContainEqual(refused('etape_deja_dans_cet_etat'));
		expect(await passages()).toHaveLength(1);
	});

	test('un critère d’entrée manquant demande un motif, qui reste écrit avec ce qui manquait', async () => {
		expect(await pass('ouverte')).toEqual(refused('motif_manquant'));
		expect(await pass('ouverte', '   ')).toEqual(refused('motif_manquant'));
		expect(await pass('ouverte', ' Le conseil le demande ')).toBeNull();
		expect(await passages()).toEqual([
			{ de: 'prevue', vers: 'ouverte', motif: 'Le conseil le demande', manquants: 3, auteur_id: ada.id }
		]);
	});

	test('sans manque, ouvrir et clore ne demandent rien ; rouvrir demande toujours un motif', async () => {
		await fill('entree');
		await fill('sortie');
		expect(await pass('ouverte')).toBeNull();
		expect(await pass('close')).toBeNull();
		expect(await pass('rouverte')).toEqual(refused('motif_manquant'));
		expect(await pass('rouverte', 'Un fait nouveau')).toBeNull();
		expect((await passages()).map(({ de, vers }) => [de, vers])).toEqual([
			['prevue', 'ouverte'],
			['ouverte', 'close'],
			['close', 'rouverte']
		]);
	});

	test('deux étapes se chevauchent : ouvrir le débat ne clôt pas le diagnostic', async () => {
		const debat = await etapeOf(instance.engine, demarche, 'debat');
		expect(await pass('ouverte', 'Prêts')).toBeNull();
		await as(instance.engine, ada, (tx) =>
			tx.query(`select public.change_etape_etat($1, 'ouverte', 'Sans attendre')`, [debat])
		);
		expect(
			await instance.engine.query(
				`select nature from public.etape where demarche_id = $1 and etat = 'ouverte' order by nature`,
				[demarche]
			)
		).toEqual([{ nature: 'diagnostic' }, { nature: 'debat' }]);
	});

	test('clore nomme les critères de sortie, et garde ceux qui manquaient mot pour mot', async () => {
		await fill('entree');
		expect(await pass('ouverte')).toBeNull();
		expect(await pass('close')).toEqual(refused('motif_manquant'));
		expect(await pass('close', 'Le calendrier électoral l’impose')).toBeNull();
		const [kept] = await instance.engine.query(
			`select p.criteres_manquants as manquants, array_agg(c.libelle order by c.ordre) as criteres
			from public.etape_passage p join public.critere c on c.etape_id = p.etape_id and c.sens = 'sortie'
			where p.etape_id = $1 and p.vers = 'close' group by p.id`,
			[etape]
		);
		expect(kept!.manquants).toEqual(kept!.criteres);
	});

	test('personne n’ouvre sans passer par là, et aucun passage ne s’efface', async () => {
		expect(await pass('ouverte', 'Prêts')).toBeNull();
		for (const sql of [
			`update public.etape set etat = 'close' where id = $1`,
			`update public.etape_passage set motif = 'Autre' where etape_id = $1`,
			'delete from public.etape_passage where etape_id = $1'
		])
			expect(await failureOf(as(instance.engine, ada, (tx) => tx.query(sql, [etape])))).toMatchObject({
				code: '42501'
			});
		expect(await passages()).toHaveLength(1);
	});

	test('qui contribue apprend que son rôle ne suffit pas, même pour ce qui est impossible', async () => {
		const bob = await createPerson(instance.engine, 'Bob');
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		await instance.engine.query(`update public.demarche set visibilite = 'membres' where id = $1`, [
			demarche
		]);
		for (const vers of ['ouverte', 'prevue', 'rouverte'])
			expect(
				await failureOf(
					as(instance.engine, bob, (tx) =>
						tx.query(`select public.change_etape_etat($1, $2::public.etat_etape, 'Pour voir')`, [etape, vers])
					)
				)
			).toEqual(refused('role_insuffisant'));
	});

	test.each([
		['close', 'passage_impossible'],
		['rouverte', 'passage_impossible'],
		['prevue', 'etape_deja_dans_cet_etat']
	])('d’une étape prévue on ne va pas à « %s »', async (vers, code) => {
		expect(await pass(vers, 'Pour voir')).toEqual(refused(code));
		expect(await passages()).toEqual([]);
	});
});

describe('sur PostgreSQL, deux connexions', () => {
	const instance = useInstance('postgres');

	test('qui ouvrent la même étape se suivent, et la seconde apprend que c’est fait', async () => {
		const person = await createPerson(instance.engine, 'Ada');
		const etape = await etapeOf(instance.engine, await createDemarche(instance.engine, person), 'diagnostic');
		const open = {
			person,
			sql: `select public.change_etape_etat($1, 'ouverte', 'Prêts')`,
			parameters: [etape]
		};
		expect(await speakTogether(instance, open, open)).toEqual({
			code: 'P0001',
			message: 'etape_deja_dans_cet_etat'
		});
		expect(await instance.engine.query('select from public.etape_passage')).toHaveLength(1);
	});
});

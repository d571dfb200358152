import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';

interface Resultat {
	cle: string;
	etat: string;
	refus: string | null;
	reference: string | null;
}

describe.each(ENGINES)('ce que l’on saisit pour d’autres (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let demarche: string;
	let etape: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		demarche = await createDemarche(instance.engine, ada, 'public');
		etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		await instance.engine.query(`update public.etape set etat = 'ouverte' where id = $1`, [etape]);
	});

	const save = async (lignes: object[], more = {}, person = ada): Promise<Resultat[]> =>
		as(instance.engine, person, async (tx) => {
			const p = JSON.stringify({ etape_id: etape, provenance: 'atelier', lignes, ...more });
			const [row] = await tx.query('select public.save_saisies($1, $2::jsonb) as said', [demarche, p]);
			return row!.said as Resultat[];
		});
	const said = (cle: string, texte: string, more = {}) => ({ cle, nature: 'constat', texte, ...more });
	const all = (sql: string) => instance.engine.query(sql, [demarche]);

	test('chaque ligne est déposée avec sa provenance, sans auteur, et une référence qui suit', async () => {
		const [theme] = await instance.engine.query(
			`insert into public.theme (demarche_id, nom) values ($1, 'Mobilité') returning id`,
			[demarche]
		);
		const [college] = await instance.engine.query(
			`insert into public.college (demarche_id, nom) values ($1, 'Habitants du port') returning id`,
			[demarche]
		);
		const result = await save([
			said('atelier-0001', 'Le bus passe trop tard', {
				themes: [theme!.id],
				college_id: college!.id,
				origine: 'Table 4',
				auteur_nom: 'Une personne de la salle',
				consentement: 'dit à l’oral'
			}),
			said('atelier-0002', 'Le marché ferme à midi')
		]);
		expect(result.map(({ etat }) => etat)).toEqual(['enregistree', 'enregistree']);
		expect(result.map(({ reference }) => reference!.slice(-4))).toEqual(['0001', '0002']);
		expect(
			await all(
				`select c.provenance::text, c.profil_id, c.saisie_par, c.etat::text, c.origine, c.college_id,
					p.auteur_nom, (select count(*)::int from public.contribution_theme t where t.contribution_id = c.id) as themes
				from public.contribution c left join public.contribution_prive p on p.contribution_id = c.id
				where c.demarche_id = $1 order by c.reference`
			)
		).toEqual([
			{
				provenance: 'atelier',
				profil_id: null,
				saisie_par: ada.id,
				etat: 'publiee',
				origine: 'Table 4',
				college_id: college!.id,
				auteur_nom: 'Une personne de la salle',
				themes: 1
			},
			{
				provenance: 'atelier',
				profil_id: null,
				saisie_par: ada.id,
				etat: 'publiee',
				origine: '',
				college_id: null,
				auteur_nom: null,
				themes: 0
			}
		]);
	});

	test('ce qui est envoyé deux fois est gardé une fois, et répond comme la première', async () => {
		const first = await save([said('atelier-0001', 'Une fois')]);
		const again = await save([
			said('atelier-0001', 'Une fois'),
			said('atelier-0002', 'Deux'),
			said('atelier-0002', 'Deux')
		]);
		expect(again.map(({ etat }) => etat)).toEqual(['deja', 'enregistree', 'deja']);
		expect(again[0]!.reference).toBe(first[0]!.reference);
		expect(again[2]!.reference).toBe(again[1]!.reference);
		expect(await all('select count(*)::int as n from public.contribution where demarche_id = $1')).toEqual([
			{ n: 2 }
		]);
	});

	test('une ligne refusée le dit et ne retient pas les autres, ni aucun numéro', async () => {
		const result = await save([
			said('atelier-0001', '  '),
			said('atelier-0002', 'x'.repeat(20_001)),
			said('atelier-0003', 'Une réponse', { nature: 'reponse' }),
			said('court', 'Clé trop courte'),
			said('atelier-0004', 'Bon', { themes: ['0d7c2c30-0000-4000-8000-000000000000'], college_id: 'disparu' })
		]);
		expect(result.map(({ refus }) => refus)).toEqual([
			'champ_requis',
			'trop_long',
			'choix_inconnu',
			'choix_inconnu',
			null
		]);
		expect(result[4]!.reference).toMatch(/-0001$/);
	});

	test('une étape qui n’est pas ouverte ne prend rien', async () => {
		await instance.engine.query(`update public.etape set etat = 'close' where id = $1`, [etape]);
		expect(await failureOf(save([said('atelier-0001', 'Trop tard')]))).toMatchObject({
			message: 'saisie_fermee'
		});
	});

	test('un membre qui n’anime pas ne saisit pour personne, et une provenance « en ligne » se refuse', async () => {
		const bob = await createPerson(instance.engine, 'Bob');
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		const lines = [said('atelier-0001', 'Pour un autre')];
		expect(await failureOf(save(lines, {}, bob))).toMatchObject({ message: 'role_insuffisant' });
		expect(await failureOf(save(lines, { provenance: 'en_ligne' }))).toMatchObject({
			message: 'choix_inconnu'
		});
	});
});

import { beforeAll, describe, expect, test } from 'vitest';
import * as lists from '../../../src/lib/server/data/contribution-lists.ts';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { createPerson } from '../harness/people.ts';

describe.each(ENGINES)('la liste des contributions (%s)', (engine) => {
	const instance = useInstance(engine);
	let porteuse: { id: string };
	let habitant: { id: string };
	let demarche: string;
	let diagnostic: string;
	let alimentation: string;
	let number = 0;

	interface Given {
		titre?: string;
		texte?: string;
		nature?: string;
		etat?: string;
		provenance?: string;
		profil?: string | null;
		lieu?: string | null;
		dans?: string;
		parent?: string | null;
		theme?: string;
		soutiens?: number;
	}

	/** Adds a contribution, each a second after the one before. Answers its reference. */
	async function add(given: Given = {}): Promise<string> {
		const reference = `LISTE-2026-${String(++number).padStart(4, '0')}`;
		const [row] = await instance.engine.query(
			`insert into public.contribution (demarche_id, etape_id, nature, titre, texte, etat, provenance, profil_id, lieu_nature,
				lieu_code, lieu_nom, lieu_dans, parent_id, soutiens, reference, deposee_le)
			values ($1, $2, $3::text::public.nature_contribution, $4, $5, $6::text::public.etat_contribution,
				$7::text::public.provenance, $8, case when $9::text is not null then 'commune'::public.nature_territoire end, $9,
				coalesce($9, ''), $14, $10, $11, $12, '2026-01-01'::timestamptz + $13 * interval '1 second') returning id`,
			[
				demarche,
				diagnostic,
				given.nature ?? 'constat',
				given.titre ?? `Contribution ${number}`,
				given.texte ?? '',
				given.etat ?? 'publiee',
				given.provenance ?? 'en_ligne',
				given.profil ?? null,
				given.lieu ?? null,
				given.parent ?? null,
				given.soutiens ?? 0,
				reference,
				number,
				given.dans ?? ''
			]
		);
		if (given.theme)
			await instance.engine.query(
				'insert into public.contribution_theme (demarche_id, contribution_id, theme_id) values ($1, $2, $3)',
				[demarche, row!.id, given.theme]
			);
		return reference;
	}

	const idOf = async (reference: string) =>
		String(
			(
				await instance.engine.query('select id from public.contribution where reference = $1', [reference])
			)[0]!.id
		);
	const list = async (demande: lists.Demande = {}, most = 30, person = porteuse) =>
		lists.list(instance.as(person), demarche, demande, most);
	const references = async (demande: lists.Demande = {}, most = 30) =>
		(await list(demande, most)).lignes.map(({ reference }) => reference);
	const numberOf = ({ nombres }: lists.Comptes, sujet: lists.Sujet, cle: string | null) =>
		nombres!.find(([s, c]) => s === sujet && c === cle)?.[2] ?? 0;

	let forets: string;
	let repas: string;
	let paysans: string;
	let sienne: string;
	let arbres: string;

	beforeAll(async () => {
		porteuse = await createPerson(instance.engine, 'Porteuse');
		habitant = await createPerson(instance.engine, 'Habitant');
		demarche = await createDemarche(instance.engine, porteuse, 'membres');
		await addMembre(instance.engine, demarche, habitant, 'contributeur');
		diagnostic = await etapeOf(instance.engine, demarche, 'diagnostic');
		const [theme] = await instance.engine.query(
			`insert into public.theme (demarche_id, nom) values ($1, 'Alimentation') returning id`,
			[demarche]
		);
		alimentation = String(theme!.id);
		forets = await add({ titre: 'Des forêts comestibles', texte: 'Planter au cœur du bourg.', soutiens: 2 });
		repas = await add({
			titre: 'Un repas local',
			texte: 'À l’école, les forêts n’y sont pour rien.',
			nature: 'proposition',
			theme: alimentation,
			lieu: '35238'
		});
		paysans = await add({ titre: 'Installer des paysans', theme: alimentation, soutiens: 5 });
		sienne = await add({ titre: 'Le marché du samedi', profil: habitant.id, provenance: 'atelier' });
		arbres = await add({ titre: 'Les arbres', texte: 'Économie d’énergie.' });
		for (const etat of ['en_attente', 'rejetee', 'retiree']) await add({ titre: 'Forêt cachée', etat });
		await add({ nature: 'reponse', titre: 'Forêt en réponse', parent: await idOf(paysans) });
	});

	test('elle montre ce qui est publié, le plus récent d’abord, sans les réponses', async () => {
		expect(await references()).toEqual([arbres, sienne, paysans, repas, forets]);
		expect((await lists.count(instance.as(porteuse), demarche, {})).total).toBe(5);
	});

	test('qui ne peut pas lire la démarche n’y trouve rien', async () => {
		const stranger = await createPerson(instance.engine, 'Inconnue');
		for (const client of [instance.client(), instance.as(stranger)]) {
			expect((await lists.list(client, demarche, {}, 30)).lignes).toEqual([]);
			expect((await lists.count(client, demarche, {})).total).toBe(0);
			expect(await lists.listPlaces(client, demarche)).toEqual([]);
		}
	});

	test.each([
		['FORET', () => [forets, repas]],
		['forêts', () => [forets, repas]],
		['coeur', () => [forets]],
		['economie d’énergie', () => [arbres]],
		['foret -repas', () => [forets]],
		['introuvable', () => []],
		["rien'; drop table", () => []]
	] as const)('« %s » se cherche sans accents ni accords, les titres d’abord', async (mots, expected) => {
		expect(await references({ mots })).toEqual(expected());
		expect((await lists.count(instance.as(porteuse), demarche, { mots })).total).toBe(expected().length);
	});

	test('une référence se trouve, en petites lettres aussi', async () => {
		expect(await references({ mots: repas.toLowerCase() })).toEqual([repas]);
	});

	test('les mots trouvés reviennent marqués', async () => {
		const { lignes } = await list({ mots: 'coeur' });
		expect(lignes[0]!.marques![1]).toContain('\u0001coeur\u0002');
	});

	test('les filtres se combinent', async () => {
		expect(await references({ theme: alimentation })).toEqual([paysans, repas]);
		expect(await references({ theme: alimentation, nature: 'proposition' })).toEqual([repas]);
		expect(await references({ lieu: 'c35238' })).toEqual([repas]);
		expect(await references({ provenance: 'atelier' })).toEqual([sienne]);
		expect(await references({ sans_reponse: '1', theme: alimentation })).toEqual([repas]);
		expect(await references({ mots: 'foret', theme: alimentation })).toEqual([repas]);
		expect(await references({ etape: await etapeOf(instance.engine, demarche, 'debat') })).toEqual([]);
	});

	test('« les miennes » sont celles de la personne, et un visiteur n’en a pas', async () => {
		const { lignes } = await list({ mien: '1' }, 30, habitant);
		expect(lignes.map(({ reference, mien }) => [reference, mien])).toEqual([[sienne, true]]);
		expect(await references({ mien: '1' })).toEqual([]);
	});

	test.each([
		['soutenues', () => [paysans, forets, arbres, sienne, repas]],
		['discutees', () => [paysans, arbres, sienne, repas, forets]]
	] as const)(
		'triée par « %s », elle se lit page après page sans rien perdre ni doubler',
		async (tri, order) => {
			const read: string[] = [];
			let apres: string | undefined;
			for (let pages = 0; pages < 10; pages++) {
				const { lignes, suite } = await list({ tri, apres }, 2);
				read.push(...lignes.map(({ reference }) => reference));
				apres = read.at(-1);
				if (!suite) break;
			}
			expect(read).toEqual(order());
		}
	);

	test('la pertinence aussi se lit page après page', async () => {
		const first = await list({ mots: 'foret' }, 1);
		expect(first.suite).toBe(true);
		const second = await list({ mots: 'foret', apres: first.lignes[0]!.reference }, 1);
		expect([first, second].map(({ lignes }) => lignes[0]!.reference)).toEqual([forets, repas]);
		expect(second.suite).toBe(false);
	});

	test('les nombres suivent ce que l’on retire, rejette, range et efface', async () => {
		const counts = () => lists.count(instance.as(porteuse), demarche, {});
		const before = await counts();
		expect([numberOf(before, 'theme', alimentation), numberOf(before, 'nature', 'proposition')]).toEqual([
			2, 1
		]);
		expect(numberOf(before, 'college', null)).toBe(5);
		const extra = await add({ nature: 'proposition', theme: alimentation, lieu: '35238' });
		const more = await counts();
		expect([more.total, numberOf(more, 'theme', alimentation)]).toEqual([6, 3]);
		expect(await lists.listPlaces(instance.as(porteuse), demarche)).toMatchObject([
			{ cle: 'c35238', nombre: 2 }
		]);
		await instance.engine.query(`update public.contribution set etat = 'rejetee' where reference = $1`, [
			extra
		]);
		const rejected = await counts();
		expect([rejected.total, numberOf(rejected, 'theme', alimentation)]).toEqual([5, 2]);
		await instance.engine.query(`update public.contribution set etat = 'publiee' where reference = $1`, [
			extra
		]);
		await instance.engine.query(`delete from public.contribution where reference = $1`, [extra]);
		const after = await counts();
		expect([after.total, numberOf(after, 'theme', alimentation)]).toEqual([5, 2]);
		expect(await references({ lieu: 'c35238' })).toEqual([repas]);
	});

	test('un lieu plus grand réunit ce qui s’y trouve, et compte avec lui', async () => {
		const around = 'e242900835 d29 r53';
		const morlaix = await add({ lieu: '29151', dans: around, titre: 'Le marché de Morlaix' });
		const plougonven = await add({ lieu: '29191', dans: around, nature: 'proposition' });
		const brest = await add({ lieu: '29019', dans: 'e242900314 d29 r53', theme: alimentation });
		const count = (filtre: lists.Demande) => lists.count(instance.as(porteuse), demarche, filtre);
		expect(await references({ lieu: 'd29' })).toEqual([brest, plougonven, morlaix]);
		expect(await references({ lieu: 'e242900835' })).toEqual([plougonven, morlaix]);
		expect(await references({ lieu: 'd29', theme: alimentation })).toEqual([brest]);
		expect(await references({ lieu: 'r53', mots: 'marché' })).toEqual([morlaix]);
		// The région 29 is not the département 29.
		expect(await references({ lieu: 'r29' })).toEqual([]);
		expect((await count({ lieu: 'd29' })).total).toBe(3);
		expect((await count({ lieu: 'd29', total: true })).total).toBe(3);
		expect((await count({ lieu: 'r29', total: true })).total).toBe(0);
		const numbers = await count({ lieu: 'd29' });
		expect(numberOf(numbers, 'lieu', 'e242900835')).toBe(2);
		expect(numberOf(numbers, 'nature', 'proposition')).toBe(1);
		const places = await lists.listPlaces(instance.as(porteuse), demarche);
		expect(places).toContainEqual({ cle: 'd29', nom: '', departement: '', dans: '', nombre: 3 });
		expect(places).toContainEqual({
			cle: 'c29151',
			nom: '29151',
			departement: '',
			dans: around,
			nombre: 1
		});

		const inside = await lists.listPlaces(instance.as(porteuse), demarche, 'e242900835');
		expect(inside.map(({ cle }) => cle).toSorted()).toEqual(['c29151', 'c29191']);

		await instance.engine.query(`update public.contribution set etat = 'rejetee' where reference = $1`, [
			brest
		]);
		expect((await count({ lieu: 'd29' })).total).toBe(2);
		await instance.engine.query(
			`update public.contribution set lieu_code = '29019', lieu_dans = 'e242900314 d29 r53' where reference = $1`,
			[morlaix]
		);
		expect((await count({ lieu: 'e242900835' })).total).toBe(1);
		await instance.engine.query(`delete from public.contribution where reference = any ($1)`, [
			[morlaix, plougonven, brest]
		]);
		expect((await count({ lieu: 'd29' })).total).toBe(0);
		expect((await lists.listPlaces(instance.as(porteuse), demarche)).map(({ cle }) => cle)).not.toContain(
			'd29'
		);
	});

	test('à chaque choix, le nombre de ce qu’il y aurait avec lui', async () => {
		const counts = await lists.count(instance.as(porteuse), demarche, {
			theme: alimentation,
			nature: 'proposition'
		});
		expect(counts.total).toBe(1);
		expect(numberOf(counts, 'nature', 'constat')).toBe(1);
	});

	test('les nombres d’une recherche sont les siens', async () => {
		const counts = await lists.count(instance.as(porteuse), demarche, { mots: 'forêt' });
		expect([numberOf(counts, 'nature', 'constat'), numberOf(counts, 'nature', 'proposition')]).toEqual([
			1, 1
		]);
	});

	test('un signal grandit quand quelque chose paraît ou change, pas pour un brouillon', async () => {
		const version = async () => {
			const answer = await instance.client(instance.secrets.secret_key).rpc('list_signals', {
				p_demarches: [demarche]
			});
			return (answer.data as [string, string, number][])[0]![2];
		};
		const first = await version();
		await instance.engine.query(
			`insert into public.contribution (demarche_id, etape_id, nature, titre) values ($1, $2, 'constat', 'Un brouillon')`,
			[demarche, diagnostic]
		);
		expect(await version()).toBe(first);
		const reference = await add();
		expect(await version()).toBe(first + 1);
		await instance.engine.query(`update public.contribution set texte = 'Mieux' where reference = $1`, [
			reference
		]);
		expect(await version()).toBe(first + 2);
		await instance.engine.query('delete from public.contribution where reference = $1', [reference]);
		expect(await version()).toBe(first + 3);
	});

	test('une démarche s’efface avec ses contributions et ses nombres', async () => {
		const other = await createDemarche(instance.engine, porteuse);
		await instance.engine.query(
			`insert into public.contribution (demarche_id, etape_id, nature, titre, etat, reference, deposee_le)
			select $1, $2, 'constat', 'À effacer', 'publiee', 'EFFACER-2026-0001', now()`,
			[other, await etapeOf(instance.engine, other, 'diagnostic')]
		);
		await instance.engine.query('delete from public.demarche where id = $1', [other]);
		const [left] = await instance.engine.query(
			'select count(*) as n from private.contribution_compte where demarche_id = $1',
			[other]
		);
		expect(Number(left!.n)).toBe(0);
	});
});

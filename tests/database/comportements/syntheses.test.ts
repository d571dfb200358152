import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as rangements from '../../../src/lib/server/data/rangements.ts';
import * as syntheses from '../../../src/lib/server/data/syntheses.ts';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { createPerson } from '../harness/people.ts';

describe.each(ENGINES)('les synthèses (%s)', (engine) => {
	const instance = useInstance(engine);
	let porteuse: { id: string };
	let facilitateur: { id: string };
	let actrice: { id: string };
	let demarche: string;
	let etape: string;
	let ids: string[];
	let number = 0;

	const asPorteuse = () => instance.as(porteuse);
	const get = async (numero: number, person = porteuse) =>
		syntheses.get(instance.as(person), demarche, numero);
	const inside = async (numero: number, person = porteuse) => {
		const found = await get(numero, person);
		const lines = found ? await rangements.list(instance.as(person), found.id, 100) : [];
		return lines.map(({ id }) => ids.indexOf(id)).toSorted();
	};
	/** Creates a synthesis of these contributions, by rank. */
	async function create(titre: string, ...ranks: number[]) {
		const done = await syntheses.create(
			asPorteuse(),
			demarche,
			{ titre, essentiel: '' },
			ranks.map((rank) => ids[rank]!)
		);
		if ('refus' in done) throw new Error(done.refus);
		return (await get(done.numero))!;
	}
	const couverture = (person = porteuse) => rangements.getCouverture(instance.as(person), demarche);
	const support = (rank: number, person: { id: string }) =>
		instance.engine.query(
			`insert into public.soutien (demarche_id, contribution_id, profil_id) values ($1, $2, $3)`,
			[demarche, ids[rank], person.id]
		);
	const gestes = async (id: string) => syntheses.listGestes(asPorteuse(), id, 50);
	const undo = async (id: string, geste: string, person = porteuse) => {
		const found = (await gestes(id)).find((one) => one.geste === geste && one.annule_le === null);
		return syntheses.removeGeste(instance.as(person), found!.id);
	};

	async function contribute(etat = 'publiee', parent: string | null = null) {
		const [row] = await instance.engine.query(
			`insert into public.contribution (demarche_id, etape_id, parent_id, nature, titre, texte, etat, reference, deposee_le, profil_id)
			values ($1, $2, $3, 'constat', $4, 'Un texte', $5::text::public.etat_contribution, $6, now(), $7) returning id`,
			[
				demarche,
				etape,
				parent,
				`Contribution ${++number}`,
				etat,
				`ESSAI-2026-${String(number).padStart(4, '0')}`,
				actrice.id
			]
		);
		return String(row!.id);
	}

	beforeAll(async () => {
		porteuse = await createPerson(instance.engine, 'Porteuse');
		facilitateur = await createPerson(instance.engine, 'Facilitateur');
		actrice = await createPerson(instance.engine, 'Actrice');
	});

	beforeEach(async () => {
		demarche = await createDemarche(instance.engine, porteuse, 'public');
		await addMembre(instance.engine, demarche, facilitateur, 'facilitateur');
		await addMembre(instance.engine, demarche, actrice, 'contributeur');
		etape = await etapeOf(instance.engine, demarche, 'debat');
		ids = [];
		for (let i = 0; i < 6; i++) ids.push(await contribute());
	});

	test('une contribution peut être dans plusieurs ; la couverture la compte une fois', async () => {
		expect(await couverture()).toEqual({ total: 6, rangees: 0 });
		await create('Une', 0, 1);
		await create('Deux', 1, 2);
		expect(await couverture()).toEqual({ total: 6, rangees: 3 });
		const { lignes } = await rangements.listOutside(asPorteuse(), demarche, {}, 50);
		expect(lignes.map(({ id }) => ids.indexOf(id)).toSorted()).toEqual([3, 4, 5]);
		expect(await rangements.listOfContribution(asPorteuse(), ids[1]!)).toEqual([
			{ numero: 1, titre: 'Une' },
			{ numero: 2, titre: 'Deux' }
		]);
	});

	test('n’entre que ce qui est publié et ne répond à rien d’autre, et de cette démarche', async () => {
		const answer = await contribute('publiee', ids[0]);
		const waiting = await contribute('en_attente');
		const here = [...ids];
		const elsewhere = demarche;
		demarche = await createDemarche(instance.engine, porteuse, 'public');
		etape = await etapeOf(instance.engine, demarche, 'debat');
		const foreign = await contribute();
		demarche = elsewhere;
		const { id } = await create('Une');
		expect(await rangements.create(asPorteuse(), id, [answer, waiting, foreign, here[0]!, here[0]!])).toEqual(
			{ nombre: 1 }
		);
		expect(await inside(1)).toEqual([0]);
	});

	test('ajoutée deux fois, elle n’y est qu’une fois, et l’historique ne le dit qu’une fois', async () => {
		const { id } = await create('Une');
		expect(await rangements.create(asPorteuse(), id, [ids[0]!])).toEqual({ nombre: 1 });
		expect(await rangements.create(asPorteuse(), id, [ids[0]!])).toEqual({ nombre: 0 });
		expect((await gestes(id)).map(({ geste }) => geste)).toEqual(['ajout', 'creation']);
	});

	test('qui soutient deux de ses contributions est une seule personne', async () => {
		await support(0, facilitateur);
		await support(1, facilitateur);
		await support(1, actrice);
		await create('Une', 0, 1);
		expect(await get(1)).toMatchObject({ contributions: 2, soutiens: 2 });
	});

	test('ce qui est retiré par son auteur ne compte plus, ni dans la synthèse ni dans la couverture', async () => {
		await create('Une', 0, 1);
		await instance.engine.query(`update public.contribution set etat = 'retiree' where id = $1`, [ids[0]]);
		expect(await inside(1)).toEqual([1]);
		expect(await couverture()).toEqual({ total: 5, rangees: 1 });
	});

	test('en préparation, seules les personnes qui animent la lisent ; publiée, tout le monde', async () => {
		const { id } = await create('Une', 0, 1);
		expect(await get(1, actrice)).toBeNull();
		expect(await inside(1, facilitateur)).toEqual([0, 1]);
		expect(await rangements.listOfContribution(instance.as(actrice), ids[0]!)).toEqual([]);
		expect(await couverture(actrice)).toEqual({ total: 6, rangees: 0 });
		expect(await syntheses.updatePublication(asPorteuse(), id, true)).toBeNull();
		expect(await inside(1, actrice)).toEqual([0, 1]);
		expect(await syntheses.get(instance.client(), demarche, 1)).toMatchObject({ contributions: 2 });
		expect(await rangements.getCouverture(instance.client(), demarche)).toEqual({ total: 6, rangees: 2 });
		expect(await syntheses.updatePublication(asPorteuse(), id, false)).toBeNull();
		expect(await get(1, actrice)).toBeNull();
	});

	test('deux personnes qui écrivent le même titre : la seconde l’apprend, rien n’est écrasé', async () => {
		const { id, modifie_le } = await create('Une');
		const words = { titre: 'Mieux dit', essentiel: 'En deux phrases.' };
		expect(await syntheses.update(instance.as(facilitateur), id, words, modifie_le)).toBeNull();
		expect(await syntheses.update(asPorteuse(), id, { ...words, titre: 'Autrement' }, modifie_le)).toBe(
			'modifie_entre_temps'
		);
		expect(await get(1)).toMatchObject(words);
		expect(await undo(id, 'redaction')).toBeNull();
		expect(await get(1)).toMatchObject({ titre: 'Une', essentiel: '' });
	});

	test('annuler un ajout ou un retrait ne défait que lui', async () => {
		const { id } = await create('Une', 0);
		await rangements.create(asPorteuse(), id, [ids[1]!, ids[2]!]);
		await rangements.remove(asPorteuse(), id, [ids[0]!, ids[1]!]);
		await rangements.create(instance.as(facilitateur), id, [ids[3]!]);
		expect(await undo(id, 'retrait')).toBeNull();
		expect(await inside(1)).toEqual([0, 1, 2, 3]);
		const first = (await gestes(id)).findLast(({ geste }) => geste === 'ajout')!;
		expect(await syntheses.removeGeste(asPorteuse(), first.id)).toBeNull();
		expect(await inside(1)).toEqual([0, 3]);
		// Pressed twice, it is undone once.
		expect(await syntheses.removeGeste(asPorteuse(), first.id)).toBeNull();
		expect(await inside(1)).toEqual([0, 3]);
	});

	describe('fusionner', () => {
		test('garde contributions, soutiens et auteurs, et l’adresse mène à l’autre', async () => {
			await support(0, facilitateur);
			await support(2, facilitateur);
			await support(2, actrice);
			const une = await create('Une', 0, 1);
			const done = await syntheses.create(
				instance.as(facilitateur),
				demarche,
				{ titre: 'Deux', essentiel: '' },
				[ids[1]!, ids[2]!]
			);
			expect(done).toEqual({ numero: 2 });
			const deux = (await get(2))!;
			expect(await syntheses.updateMerged(asPorteuse(), deux.id, une.id)).toBeNull();
			expect(await inside(1)).toEqual([0, 1, 2]);
			expect(await get(1)).toMatchObject({ soutiens: 2 });
			expect(await syntheses.listAuteurs(asPorteuse(), une.id)).toEqual(['Facilitateur', 'Porteuse']);
			expect(await get(2)).toBeNull();
			expect(await syntheses.getRow(asPorteuse(), demarche, 2)).toMatchObject({ fusionnee_dans: une.id });
			expect(await couverture()).toEqual({ total: 6, rangees: 3 });
		});

		test('s’annule : chacune retrouve les siennes, ce qui est venu depuis reste', async () => {
			const une = await create('Une', 0, 1);
			const deux = await create('Deux', 1, 2);
			await syntheses.updateMerged(asPorteuse(), deux.id, une.id);
			await rangements.create(asPorteuse(), une.id, [ids[4]!]);
			expect(await undo(une.id, 'fusion')).toBeNull();
			expect(await inside(1)).toEqual([0, 1, 4]);
			expect(await inside(2)).toEqual([1, 2]);
			expect(await syntheses.listAuteurs(asPorteuse(), une.id)).toEqual(['Porteuse']);
		});

		test('une synthèse fusionnée ne change plus ; en chaîne, on annule la dernière d’abord', async () => {
			const une = await create('Une', 0);
			const deux = await create('Deux', 1);
			const trois = await create('Trois', 2);
			await syntheses.updateMerged(asPorteuse(), une.id, deux.id);
			expect(await rangements.create(asPorteuse(), une.id, [ids[3]!])).toEqual({
				refus: 'synthese_close'
			});
			expect(await syntheses.updateMerged(asPorteuse(), trois.id, une.id)).toBe('synthese_close');
			expect(await syntheses.updateMerged(asPorteuse(), deux.id, trois.id)).toBeNull();
			expect(await inside(3)).toEqual([0, 1, 2]);
			const first = (await gestes(deux.id)).find(({ autre_id }) => autre_id === une.id)!;
			expect(await syntheses.removeGeste(asPorteuse(), first.id)).toBe('geste_depasse');
			expect(await undo(trois.id, 'fusion')).toBeNull();
			expect(await syntheses.removeGeste(asPorteuse(), first.id)).toBeNull();
			expect([await inside(1), await inside(2), await inside(3)]).toEqual([[0], [1], [2]]);
		});

		test('ni avec elle-même, ni avec celle d’une autre démarche', async () => {
			const une = await create('Une', 0);
			expect(await syntheses.updateMerged(asPorteuse(), une.id, une.id)).toBe('synthese_introuvable');
			demarche = await createDemarche(instance.engine, porteuse, 'public');
			ids = [];
			const ailleurs = await create('Ailleurs');
			expect(await syntheses.updateMerged(asPorteuse(), une.id, ailleurs.id)).toBe('synthese_introuvable');
		});

		test('deux fusions croisées au même instant : une seule se fait, rien ne se perd', async () => {
			const une = await create('Une', 0);
			const deux = await create('Deux', 1);
			const answers = await Promise.all([
				syntheses.updateMerged(asPorteuse(), une.id, deux.id),
				syntheses.updateMerged(instance.as(facilitateur), deux.id, une.id)
			]);
			expect(answers.toSorted()).toEqual([null, 'synthese_close'].toSorted());
			expect(await couverture()).toEqual({ total: 6, rangees: 2 });
		});
	});

	describe('scinder', () => {
		test('emporte contributions et auteurs dans une nouvelle synthèse', async () => {
			await support(1, actrice);
			const une = await create('Une', 0, 1, 2);
			expect(
				await syntheses.createSplit(instance.as(facilitateur), une.id, 'À part', [ids[1]!, ids[2]!, ids[5]!])
			).toEqual({ numero: 2 });
			expect(await inside(1)).toEqual([0]);
			expect(await inside(2)).toEqual([1, 2]);
			const part = (await get(2))!;
			expect(part).toMatchObject({ titre: 'À part', soutiens: 1 });
			expect(await syntheses.listAuteurs(asPorteuse(), part.id)).toEqual(['Facilitateur', 'Porteuse']);
			expect(await syntheses.createSplit(asPorteuse(), une.id, 'Rien', [ids[5]!])).toEqual({
				refus: 'choix_vide'
			});
			expect(await get(3)).toBeNull();
		});

		test('s’annule : tout revient ; la nouvelle ne reste que si elle a reçu autre chose', async () => {
			const une = await create('Une', 0, 1, 2);
			await syntheses.createSplit(asPorteuse(), une.id, 'À part', [ids[1]!]);
			expect(await undo(une.id, 'scission')).toBeNull();
			expect(await inside(1)).toEqual([0, 1, 2]);
			expect(await get(2)).toBeNull();
			await syntheses.createSplit(asPorteuse(), une.id, 'Encore', [ids[2]!]);
			await rangements.create(asPorteuse(), (await get(3))!.id, [ids[5]!]);
			expect(await undo(une.id, 'scission')).toBeNull();
			expect(await inside(1)).toEqual([0, 1, 2]);
			expect(await inside(3)).toEqual([5]);
		});
	});

	test('supprimée, elle ne compte plus et se remet telle qu’elle était', async () => {
		const une = await create('Une', 0, 1);
		await syntheses.updatePublication(asPorteuse(), une.id, true);
		expect(await syntheses.remove(instance.as(facilitateur), une.id)).toBeNull();
		expect(await couverture()).toEqual({ total: 6, rangees: 0 });
		expect(await syntheses.getRow(instance.as(actrice), demarche, 1)).toBeNull();
		expect(await syntheses.listRemoved(asPorteuse(), demarche)).toEqual([{ numero: 1, titre: 'Une' }]);
		expect(await undo(une.id, 'suppression')).toBeNull();
		expect(await inside(1, actrice)).toEqual([0, 1]);
	});

	test('son texte est un document, créé une fois, que les personnes qui animent écrivent', async () => {
		const une = await create('Une', 0);
		const [first, again] = await Promise.all([
			syntheses.createTexte(asPorteuse(), une.id),
			syntheses.createTexte(instance.as(facilitateur), une.id)
		]);
		expect(again).toEqual(first);
		if ('refus' in first) throw new Error(first.refus);
		const rights = async (person: { id: string }) => {
			const { data } = await instance.as(person).rpc('get_document_pass', { p_document: first.document });
			return (data as { droit: string | null }).droit;
		};
		expect([await rights(facilitateur), await rights(actrice)]).toEqual(['ecriture', null]);
		expect(await syntheses.listDocuments(asPorteuse(), demarche)).toEqual(new Set([first.document]));
	});

	test('qui n’anime pas ne fait ni n’annule rien, et ne lit pas ce qui a été fait', async () => {
		const une = await create('Une', 0);
		await syntheses.updatePublication(asPorteuse(), une.id, true);
		const supabase = instance.as(actrice);
		expect(await rangements.create(supabase, une.id, [ids[1]!])).toEqual({ refus: 'role_insuffisant' });
		expect(await syntheses.remove(supabase, une.id)).toBe('role_insuffisant');
		const [geste] = await gestes(une.id);
		expect(await syntheses.removeGeste(supabase, geste!.id)).toBe('synthese_introuvable');
		expect(await syntheses.listGestes(supabase, une.id, 10)).toEqual([]);
		expect((await rangements.listCandidats(supabase, une.id)).candidats).toEqual([]);
		expect(await rangements.listByIds(supabase, demarche, ids)).toEqual([]);
	});

	test('les noms des auteurs ne se disent qu’aux membres', async () => {
		const une = await create('Une', 0);
		await syntheses.updatePublication(asPorteuse(), une.id, true);
		const etrangere = await createPerson(instance.engine, 'Étrangère');
		expect(await syntheses.listAuteurs(instance.as(actrice), une.id)).toEqual(['Porteuse']);
		expect(await syntheses.listAuteurs(instance.as(etrangere), une.id)).toEqual([]);
		const lines = await rangements.list(instance.as(etrangere), une.id, 10);
		expect(lines[0]).toMatchObject({ auteur: null });
		expect(lines[0]!.titre).toContain('Contribution');
	});
});

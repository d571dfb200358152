import { beforeAll, describe, expect, test } from 'vitest';
import * as contributions from '../../../src/lib/server/data/contributions.ts';
import * as mesDonnees from '../../../src/lib/server/data/mes-donnees.ts';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf, type Person } from '../harness/people.ts';
import { triedIn } from '../harness/tried-arguments.ts';
import { findLeaks } from '../harness/walk.ts';

const ANONYME: Person = { id: null };

describe.each(ENGINES)('qui a écrit une contribution (%s)', (engine) => {
	const instance = useInstance(engine);
	let animatrice: { id: string };
	let auteur: { id: string };
	let etrangere: { id: string };
	let membre: { id: string };
	let demarche: string;
	let publiee: string;
	let brouillon: string;
	let scene: Omit<Parameters<typeof triedIn>[0], 'secret'>;

	beforeAll(async () => {
		const named = (nom: string) => createPerson(instance.engine, nom);
		animatrice = await named('Animatrice');
		auteur = await named('Auteur');
		etrangere = await named('Étrangère');
		membre = await named('Membre');
		demarche = await createDemarche(instance.engine, animatrice, 'public');
		const etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		const add = async (etat: string, reference: string | null) => {
			const [row] = await instance.engine.query(
				`insert into public.contribution (demarche_id, etape_id, nature, titre, signature, profil_id, saisie_par, etat, reference, deposee_le)
				values ($1, $2, 'constat', 'Un constat', 'Une voisine', $3, $4, $5::text::public.etat_contribution, $6,
					case when $6::text is not null then now() end) returning id`,
				[demarche, etape, auteur.id, animatrice.id, etat, reference]
			);
			return String(row!.id);
		};
		publiee = await add('publiee', 'ESSAI-2026-0001');
		brouillon = await add('brouillon', null);
		await addMembre(instance.engine, demarche, membre, 'observateur');
		scene = {
			...{ demarche, etape, reference: 'ESSAI-2026-0001' },
			...{ contributions: [publiee, brouillon], recueil: demarche, question: demarche }
		};
	});

	test('ni un visiteur ni un compte de passage ne peut rapprocher deux textes d’une même personne', async () => {
		for (const person of [ANONYME, etrangere]) {
			// Its first letters are what the search index says of it.
			for (const secret of [auteur.id, auteur.id.slice(0, 8)]) {
				const tried = triedIn({ ...scene, secret });
				expect(await findLeaks(instance.engine, person, secret, tried)).toEqual([]);
			}
		}
	});

	test.each(['profil_id', 'saisie_par', 'recherche', '*'])('%s ne se lit pas par l’API', async (columns) => {
		for (const person of [ANONYME, etrangere, membre, auteur]) {
			const read = as(instance.engine, person, (tx) =>
				tx.query(`select ${columns} from public.contribution`)
			);
			expect(await failureOf(read)).toMatchObject({ code: '42501' });
		}
		const compare = as(instance.engine, etrangere, (tx) =>
			tx.query('select id from public.contribution where profil_id = $1', [auteur.id])
		);
		expect(await failureOf(compare)).toMatchObject({ code: '42501' });
	});

	test('les membres lisent le nom du compte, qui l’a écrite sait qu’elle est la sienne, les autres rien', async () => {
		const told = async (person: { id: string }) =>
			(await contributions.listAuteurs(instance.as(person), [publiee])).get(publiee);
		const names = { auteur: 'Auteur', saisisseur: 'Animatrice', mien: false };
		expect(await told(membre)).toEqual(names);
		expect(await told(animatrice)).toEqual(names);
		expect(await told(auteur)).toEqual({ auteur: 'Auteur', saisisseur: null, mien: true });
		expect(await told(etrangere)).toBeUndefined();
	});

	test('un visiteur lit la contribution et sa signature', async () => {
		const read = await contributions.get(instance.client(), demarche, 'ESSAI-2026-0001');
		expect(read).toMatchObject({ titre: 'Un constat', signature: 'Une voisine' });
	});

	test('chacun retrouve ses brouillons et toutes ses contributions, et seulement les siens', async () => {
		const mine = instance.as(auteur);
		expect((await contributions.listBrouillons(mine, demarche)).map(({ id }) => id)).toEqual([brouillon]);
		expect(await contributions.getBrouillon(mine, demarche, brouillon)).toMatchObject({ reference: null });
		const [{ cle }] = (await instance.engine.query('select cle from public.contribution where id = $1', [
			publiee
		])) as [{ cle: string }];
		expect(await contributions.getBrief(mine, demarche, cle)).toMatchObject({ id: publiee });
		expect(await contributions.getBrief(instance.as(membre), demarche, cle)).toBeNull();
		const { contributions: told } = await mesDonnees.get(mine, auteur.id);
		expect(told!.map((row) => (row as { id: string }).id).sort()).toEqual([publiee, brouillon].sort());
		for (const person of [animatrice, etrangere]) {
			const others = instance.as(person);
			expect(await contributions.listBrouillons(others, demarche)).toEqual([]);
			expect(await contributions.getBrouillon(others, demarche, brouillon)).toBeNull();
			expect((await mesDonnees.get(others, person.id)).contributions).toEqual([]);
		}
	});
});

import { beforeAll, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, rehearse, type Person } from '../harness/people.ts';
import { findLeaks, findLeaksIn, type Tried } from '../harness/walk.ts';

/** In everything that is rejected, and nowhere else. */
const SECRET = 'ortolanesque';

describe.each(ENGINES)('ce qui est rejeté ne se montre nulle part (%s)', (engine) => {
	const instance = useInstance(engine);
	let people: Record<'anonyme' | 'etrangere' | 'observatrice' | 'contributrice', Person>;
	let animatrice: { id: string };
	let auteur: { id: string };
	let demarche: string;
	let contributions: string[];
	let reponse: string;
	let tried: Tried;

	const one = async (sql: string, parameters: unknown[]) =>
		String((await instance.engine.query(`${sql} returning id`, parameters))[0]!.id);
	const decide = (decision: string) =>
		as(instance.engine, animatrice, (tx) =>
			tx.query(
				`select public.moderate($1, $2::uuid[], array[$3]::uuid[], $4::public.decision_moderation, 'hors_sujet', $5) as n`,
				[demarche, `{${contributions.join(',')}}`, reponse, decision, `Le mot ${SECRET}`]
			)
		);

	beforeAll(async () => {
		const named = (nom: string) => createPerson(instance.engine, nom);
		animatrice = await named('Animatrice');
		auteur = await named('Auteur');
		const [observatrice, contributrice] = [await named('Observatrice'), await named('Contributrice')];
		people = { anonyme: { id: null }, etrangere: await named('Étrangère'), observatrice, contributrice };
		demarche = await createDemarche(instance.engine, animatrice, 'public');
		await addMembre(instance.engine, demarche, auteur, 'contributeur');
		await addMembre(instance.engine, demarche, observatrice, 'observateur');
		await addMembre(instance.engine, demarche, contributrice, 'contributeur');
		const etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		await as(instance.engine, animatrice, (tx) =>
			tx.query(`select public.change_etape_etat($1, 'ouverte', 'Prêts')`, [etape])
		);
		const recueil = await one(
			`insert into public.recueil (demarche_id, etape_id, nature, titre, etat, resultats_publics)
			values ($1, $2, 'appel', 'Vos idées', 'ouvert', true)`,
			[demarche, etape]
		);
		const question = await one(
			`insert into public.question (demarche_id, recueil_id, nature, libelle) values ($1, $2, 'longue', 'Quoi ?')`,
			[demarche, recueil]
		);
		reponse = await one(
			`insert into public.reponse (demarche_id, recueil_id, profil_id, etat, contenu, cle, envoyee_le)
			values ($1, $2, $3, 'publiee', jsonb_build_object($4::text, $5::text), 'une réponse', now())`,
			[demarche, recueil, auteur.id, question, `Du ${SECRET}`]
		);
		let number = 0;
		const contribution = (parent: string | null, nature: string) =>
			one(
				`insert into public.contribution (demarche_id, etape_id, parent_id, recueil_id, nature, titre, texte, signature, lieu_nom,
					profil_id, etat, reference, deposee_le)
				values ($1, $2, $3, $4, $5, $6, $6, $6, $6, $7, 'publiee', $8, now())`,
				[demarche, etape, parent, recueil, nature, `Un ${SECRET} mot`, auteur.id, `ESSAI-2026-000${++number}`]
			);
		const racine = await contribution(null, 'proposition');
		const argument = await contribution(racine, 'argument_contre');
		contributions = [racine, argument, await contribution(argument, 'reponse')];
		await as(instance.engine, auteur, (tx) =>
			tx.query(`update public.contribution set texte = $2 where id = $1`, [racine, `Encore ${SECRET}`])
		);
		await as(instance.engine, contributrice, (tx) =>
			tx.query(`insert into public.soutien (demarche_id, contribution_id) values ($1, $2)`, [
				demarche,
				racine
			])
		);
		tried = {
			ids: [demarche, etape, recueil, question, ...contributions.slice(0, 2)],
			words: [SECRET, 'ESSAI-2026-0001', '']
		};
	});

	test('tant que c’est publié, la promenade le trouve : elle regarde au bon endroit', async () => {
		expect(await findLeaks(instance.engine, people.anonyme, SECRET, tried)).toContain('table contribution');
	});

	test.each(['anonyme', 'etrangere', 'observatrice', 'contributrice'] as const)(
		'une fois rejeté, ni table, ni vue, ni fonction ne le dit : %s',
		async (name) => {
			if (name === 'anonyme') expect(await decide('rejetee')).toEqual([{ n: contributions.length + 1 }]);
			expect(await findLeaks(instance.engine, people[name], SECRET, tried)).toEqual([]);
		}
	);

	test('l’auteur et ceux qui animent le lisent encore', async () => {
		for (const person of [auteur, animatrice]) {
			const leaks = await findLeaks(instance.engine, person, SECRET, tried);
			expect(leaks).toContain('table contribution');
			expect(leaks).toContain('table reponse');
		}
	});

	test.each([
		[
			'table fuite',
			`create view public.fuite as select texte from public.contribution; grant select on public.fuite to anon`
		],
		[
			'table contribution',
			`create policy "Une règle trop large" on public.contribution for select to anon using (true)`
		]
	])('une fuite de plus se voit : %s', async (leak, sql) => {
		const leaks = await rehearse(instance.engine, async (tx) => {
			await tx.exec(sql);
			return findLeaksIn(tx, people.anonyme, SECRET, tried);
		});
		expect(leaks).toContain(leak);
	});

	test('les comptes sont justes : rejeté, rien n’est compté ; rétabli, tout l’est de nouveau', async () => {
		const counts = async () => {
			const [row] = await instance.engine.query(
				`select contre, reponses, soutiens, etat::text from public.contribution where id = $1`,
				[contributions[0]]
			);
			return row;
		};
		expect(await counts()).toMatchObject({ contre: 0, etat: 'rejetee' });
		await decide('restauree');
		expect(await counts()).toMatchObject({ contre: 1, soutiens: 1, etat: 'publiee' });
		expect(await findLeaks(instance.engine, people.anonyme, SECRET, tried)).toContain('table contribution');
	});
});

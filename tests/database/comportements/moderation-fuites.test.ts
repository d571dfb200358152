import { beforeAll, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, rehearse, type Person } from '../harness/people.ts';
import { triedIn } from '../harness/tried-arguments.ts';
import { findLeaks, walkIn } from '../harness/walk.ts';

/** In everything that is rejected, and nowhere else. */
const SECRET = 'ortolanesque';
/** In what shows to nobody but its author and, except for drafts, to those who facilitate. */
const HIDDEN = { en_attente: 'zibelinesque', retiree: 'xylophonesque', brouillon: 'quetzalesque' };
const READERS = ['anonyme', 'etrangere', 'observatrice', 'contributrice'] as const;

describe.each(ENGINES)('ce qui est rejeté ne se montre nulle part (%s)', (engine) => {
	const instance = useInstance(engine);
	let people: Record<(typeof READERS)[number], Person>;
	let animatrice: { id: string };
	let auteur: { id: string };
	let demarche: string;
	let contributions: string[];
	let reponse: string;
	let recueil: string;
	let scene: Omit<Parameters<typeof triedIn>[0], 'secret'>;

	const leaksTo = (person: Person, secret = SECRET) =>
		findLeaks(instance.engine, person, secret, triedIn({ ...scene, secret }));

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
		recueil = await one(
			`insert into public.recueil (demarche_id, etape_id, nature, titre, etat, resultats_publics, reponses)
			values ($1, $2, 'appel', 'Vos idées', 'ouvert', true, 1)`,
			[demarche, etape]
		);
		const question = await one(
			`insert into public.question (demarche_id, recueil_id, nature, libelle) values ($1, $2, 'longue', 'Quoi ?')`,
			[demarche, recueil]
		);
		const answer = (etat: string, words: string) =>
			one(
				`insert into public.reponse (demarche_id, recueil_id, profil_id, etat, contenu, apport, cle, envoyee_le)
				values ($1, $2, $3, $4::public.etat_reponse, jsonb_build_object($5::text, $6::text),
					jsonb_build_object('titre', $6::text), 'réponse ' || $6::text, now())`,
				[demarche, recueil, auteur.id, etat, question, `Du ${words}`]
			);
		reponse = await answer('publiee', SECRET);
		// So many that what they add up to may be told.
		for (const words of ['blé', 'seigle', 'maïs']) await answer('publiee', words);
		let number = 0;
		const contribution = (
			parent: string | null,
			nature: string,
			{ etat = 'publiee', words = SECRET, author = auteur } = {}
		) =>
			one(
				`insert into public.contribution (demarche_id, etape_id, parent_id, recueil_id, nature, titre, texte, signature, lieu_nom,
					profil_id, etat, reference, deposee_le)
				values ($1, $2, $3, $4, $5, $6, $6, $6, $6, $7, $8::text::public.etat_contribution, $9,
					case when $9::text is not null then now() end)`,
				[
					...[demarche, etape, parent, recueil, nature, `Un ${words} mot`, author.id, etat],
					etat === 'brouillon' ? null : `ESSAI-2026-000${++number}`
				]
			);
		const racine = await contribution(null, 'proposition');
		const argument = await contribution(racine, 'argument_contre');
		contributions = [racine, argument, await contribution(argument, 'reponse')];
		// What answers it, and quotes it, is not rejected itself.
		await contribution(racine, 'question', { author: animatrice });
		for (const [etat, words] of Object.entries(HIDDEN)) {
			const hidden = await contribution(null, 'constat', { etat, words });
			if (etat !== 'brouillon') await contribution(hidden, 'reponse', { words, author: animatrice });
			await instance.engine.query(
				`insert into public.piece_jointe (demarche_id, contribution_id, nom, type, donnees) values ($1, $2, $3, 'txt', '\\x41')`,
				[demarche, hidden, `${words}.txt`]
			);
			await answer(etat, words);
		}
		await as(instance.engine, auteur, (tx) =>
			tx.query(`update public.contribution set texte = $2 where id = $1`, [racine, `Encore ${SECRET}`])
		);
		await as(instance.engine, contributrice, (tx) =>
			tx.query(`insert into public.soutien (demarche_id, contribution_id) values ($1, $2)`, [
				demarche,
				racine
			])
		);
		// A published synthesis gathers all of it.
		const synthese = await one(
			`insert into public.synthese (demarche_id, numero, titre, publiee_le) values ($1, 1, 'Ensemble', now())`,
			[demarche]
		);
		const geste = await one(
			`insert into public.synthese_geste (demarche_id, synthese_id, geste) values ($1, $2, 'ajout')`,
			[demarche, synthese]
		);
		await instance.engine.query(
			`insert into public.synthese_contribution (demarche_id, synthese_id, contribution_id, geste_id)
			select demarche_id, $2, id, $3 from public.contribution where demarche_id = $1`,
			[demarche, synthese, geste]
		);
		scene = { demarche, etape, contributions, recueil, question, reference: 'ESSAI-2026-0001' };
	});

	test('tant que c’est publié, la promenade le trouve : elle regarde au bon endroit', async () => {
		expect(await leaksTo(people.anonyme)).toEqual(
			expect.arrayContaining([
				'table contribution',
				'function list_contributions',
				'function list_mots_reponses'
			])
		);
	});

	test.each(READERS)('une fois rejeté, ni table, ni vue, ni fonction ne le dit : %s', async (name) => {
		if (name === 'anonyme') expect(await decide('rejetee')).toEqual([{ n: contributions.length + 1 }]);
		expect(await leaksTo(people[name])).toEqual([]);
	});

	test.each(READERS)('ni ce qui attend, ni ce qui est retiré, ni un brouillon : %s', async (name) => {
		for (const secret of Object.values(HIDDEN)) expect(await leaksTo(people[name], secret)).toEqual([]);
	});

	test('un brouillon ne se montre pas non plus à qui anime', async () => {
		expect(await leaksTo(animatrice, HIDDEN.brouillon)).toEqual([]);
		expect(await leaksTo(auteur, HIDDEN.brouillon)).toContain('function list_own_contributions');
	});

	test('l’auteur et ceux qui animent le lisent encore', async () => {
		for (const person of [auteur, animatrice]) {
			const leaks = await leaksTo(person);
			expect(leaks).toContain('table contribution');
			expect(leaks).toContain('table reponse');
		}
	});

	const walkWith = (sql: string) =>
		rehearse(instance.engine, async (tx) => {
			await tx.exec(sql);
			return walkIn(tx, people.anonyme, SECRET, triedIn({ ...scene, secret: SECRET }));
		});
	const leaking = (name: string, parameters: string, rest: string) =>
		`create function public.${name}(${parameters}) ${rest}; grant execute on function public.${name} to anon`;

	test.each([
		[
			'table fuite',
			`create view public.fuite as select texte from public.contribution; grant select on public.fuite to anon`
		],
		[
			'table contribution',
			`create policy "Une règle trop large" on public.contribution for select to anon using (true)`
		],
		[
			'function fuite',
			leaking(
				'fuite',
				'p_demarche uuid, p_contribution uuid',
				`returns text language sql security definer as $$
					select texte from public.contribution where demarche_id = p_demarche and id = p_contribution $$`
			)
		],
		[
			'function fuite_filtree',
			leaking(
				'fuite_filtree',
				'p_demarche uuid, p_filtre jsonb',
				`returns jsonb language sql security definer as $$
					select jsonb_agg(titre) from public.contribution
					where demarche_id = p_demarche and (p_filtre ->> 'entier')::boolean and titre ilike '%' || (p_filtre ->> 'mots') || '%' $$`
			)
		],
		[
			'function fuite_par_lignes',
			leaking(
				'fuite_par_lignes',
				'p_recueil uuid, p_nombre integer default 1',
				`returns setof public.reponse language sql security definer as $$
					select * from public.reponse where recueil_id = p_recueil order by etat <> 'rejetee' limit p_nombre $$`
			)
		]
	])('une fuite de plus se voit : %s', async (leak, sql) => {
		expect((await walkWith(sql)).leaks).toContain(leak);
	});

	test('une fonction que personne ne sait appeler se voit aussi', async () => {
		const { unknown } = await walkWith(
			leaking('inconnue', 'p_jamais_vu uuid', `returns text language sql as $$ select '' $$`)
		);
		expect(unknown).toEqual(['inconnue']);
	});

	test('les comptes sont justes : rejeté, rien n’est compté ; rétabli, tout l’est de nouveau', async () => {
		const counts = async () => {
			const [row] = await instance.engine.query(
				`select c.contre, c.soutiens, c.etat::text, r.reponses from public.contribution c
				join public.recueil r on r.id = c.recueil_id where c.id = $1`,
				[contributions[0]]
			);
			return row;
		};
		expect(await counts()).toMatchObject({ contre: 0, etat: 'rejetee', reponses: 0 });
		await decide('restauree');
		expect(await counts()).toMatchObject({ contre: 1, soutiens: 1, etat: 'publiee', reponses: 1 });
		expect(await leaksTo(people.anonyme)).toContain('table contribution');
	});
});

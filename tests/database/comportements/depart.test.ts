import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf, type Person } from '../harness/people.ts';

const TABLES = [
	'demarche',
	'portage',
	'membre',
	'etape',
	'critere',
	'etape_passage',
	'instance',
	'jalon',
	'journal',
	'profil',
	'profil_prive',
	'mandat',
	'organisation'
];

describe.each(ENGINES)('ceux qui partent (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let demarche: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		demarche = await createDemarche(instance.engine, ada, 'membres');
		await addMembre(instance.engine, demarche, bob, 'contributeur');
	});

	/** Keys of all rows that this person can read, without their own. */
	const seenBy = async (person: Person) =>
		as(instance.engine, person, async (tx) => {
			const seen: Record<string, unknown> = {};
			for (const table of TABLES) {
				const rows = await tx.query(`select t::text as line from public.${table} t`);
				seen[table] = rows.map(({ line }) => String(line)).filter((line) => !line.includes(person.id!));
			}
			return seen;
		});

	test('un membre retiré voit ce que voit un étranger, et lui-même', async () => {
		const stranger = await createPerson(instance.engine, 'Chloé');
		expect(await seenBy(bob)).not.toEqual(await seenBy(stranger));
		await as(instance.engine, ada, (tx) =>
			tx.query('update public.membre set retire_le = now() where profil_id = $1', [bob.id])
		);
		expect(await seenBy(bob)).toEqual(await seenBy(stranger));
	});

	test('celui qui part reste nommé pour ceux qui restent', async () => {
		await as(instance.engine, bob, (tx) =>
			tx.query('update public.membre set retire_le = now() where profil_id = $1', [bob.id])
		);
		const names = await as(instance.engine, ada, (tx) =>
			tx.query('select nom from public.profil where id = $1', [bob.id])
		);
		expect(names).toEqual([{ nom: 'Bob' }]);
	});

	test('un compte supprimé emporte la personne et laisse ce qu’elle a fait, sans nom', async () => {
		await instance.engine.query(`update public.membre set role = 'facilitateur' where profil_id = $1`, [
			bob.id
		]);
		const etape = await etapeOf(instance.engine, demarche, 'debat');
		const [organisation] = await as(instance.engine, bob, (tx) =>
			tx.query(
				`insert into public.organisation (nom, nature) values ('Les amis', 'association') returning id`
			)
		);
		await as(instance.engine, bob, async (tx) => {
			await tx.query(`select public.change_etape_etat($1, 'ouverte', 'Prêts')`, [etape]);
			await tx.query('select public.delete_account()');
		});
		const count = async (sql: string) => Number((await instance.engine.query(sql, [bob.id]))[0]!.n);
		for (const [table, column] of [
			['auth.users', 'id'],
			['public.profil', 'id'],
			['public.profil_prive', 'profil_id'],
			['public.membre', 'profil_id'],
			['public.mandat', 'profil_id'],
			['auth.identities', 'user_id'],
			['auth.sessions', 'user_id'],
			['public.journal', 'acteur_id'],
			['public.etape_passage', 'auteur_id']
		]) {
			expect(await count(`select count(*) as n from ${table} where ${column} = $1`), table).toBe(0);
		}
		const kept = await instance.engine.query(
			`select (select motif from public.etape_passage where etape_id = $1) as motif,
				(select count(*)::integer from public.journal where action = 'etape.passage' and demarche_id = $2) as lignes,
				(select nom from public.organisation where id = $3 and cree_par is null) as organisation`,
			[etape, demarche, organisation!.id]
		);
		expect(kept).toEqual([{ motif: 'Prêts', lignes: 1, organisation: 'Les amis' }]);
	});

	test('un compte supprimé emporte les invitations à son adresse, et celles qu’il a acceptées sous une autre', async () => {
		const [organisation] = await as(instance.engine, ada, (tx) =>
			tx.query(
				`insert into public.organisation (nom, nature) values ('Le réseau', 'association') returning id`
			)
		);
		for (const adresse of [`${bob.id}@exemple.test`, 'bob-au-travail@exemple.test', 'carla@exemple.test']) {
			await instance.engine.query(
				`insert into public.invitation (demarche_id, role, adresse, nom, jeton_hash, expire_le, usages_max)
				values ($1, 'facilitateur', $2, 'Quelqu’un', private.hash_jeton($2), now() + interval '1 day', 1)`,
				[demarche, adresse]
			);
			await instance.engine.query(
				`insert into public.invitation_mandat (organisation_id, courriel, jeton_empreinte)
				values ($1, $2, private.hash_jeton($2))`,
				[organisation!.id, adresse]
			);
		}
		const jeton = 'bob-au-travail@exemple.test';
		await as(instance.engine, bob, (tx) => tx.query('select public.accept_invitation($1)', [jeton]));
		await as(instance.engine, bob, (tx) => tx.query('select public.accept_invitation_mandat($1)', [jeton]));
		await as(instance.engine, bob, (tx) => tx.query('select public.delete_account()'));
		expect(
			await instance.engine.query('select adresse from public.invitation where demarche_id = $1', [demarche])
		).toEqual([{ adresse: 'carla@exemple.test' }]);
		expect(await instance.engine.query('select courriel from public.invitation_mandat')).toEqual([
			{ courriel: 'carla@exemple.test' }
		]);
	});

	test('un compte supprimé emporte ses brouillons, et laisse ce qui est déposé', async () => {
		const etape = await etapeOf(instance.engine, demarche, 'debat');
		const add = async (etat: string, titre: string) => {
			const [row] = await instance.engine.query(
				`insert into public.contribution (demarche_id, etape_id, nature, titre, profil_id, etat, reference, deposee_le)
				select $1, $2, 'constat', $3, $4, $5::public.etat_contribution, r, case when r is not null then now() end
				from (select case when $5::text <> 'brouillon' then 'DEPART-2026-0001' end as r) r returning id`,
				[demarche, etape, titre, bob.id, etat]
			);
			await instance.engine.query(
				`insert into public.piece_jointe (demarche_id, contribution_id, nom, type, donnees)
				values ($1, $2, $3, 'txt', '\\x41')`,
				[demarche, row!.id, titre]
			);
		};
		await add('brouillon', 'Commencé');
		await add('publiee', 'Déposé');
		const [recueil] = await instance.engine.query(
			`insert into public.recueil (demarche_id, etape_id, nature, titre, etat)
			values ($1, $2, 'questionnaire', 'Votre avis', 'ouvert') returning id`,
			[demarche, etape]
		);
		await instance.engine.query(
			`insert into public.reponse (demarche_id, recueil_id, profil_id, etat, cle)
			select $1, $2, $3, e::public.etat_reponse, 'réponse ' || e from unnest(array['brouillon', 'publiee']) e`,
			[demarche, recueil!.id, bob.id]
		);
		await as(instance.engine, bob, (tx) => tx.query('select public.delete_account()'));
		const left = await instance.engine.query(
			`select (select array_agg(titre) from public.contribution where demarche_id = $1) as contributions,
				(select array_agg(nom) from public.piece_jointe where demarche_id = $1) as pieces,
				(select array_agg(cle) from public.reponse where demarche_id = $1) as reponses`,
			[demarche]
		);
		expect(left).toEqual([{ contributions: ['Déposé'], pieces: ['Déposé'], reponses: ['réponse publiee'] }]);
	});

	test('celui qui renonce à un mandat n’y change rien d’autre, et il ne se ranime pas', async () => {
		const [organisation] = await as(instance.engine, ada, (tx) =>
			tx.query(
				`insert into public.organisation (nom, nature) values ('La région', 'collectivite') returning id`
			)
		);
		await as(instance.engine, ada, (tx) =>
			tx.query('insert into public.mandat (organisation_id, profil_id, fonction) values ($1, $2, $3)', [
				organisation!.id,
				bob.id,
				'Élu'
			])
		);
		const change = (person: Person, what: string) =>
			as(instance.engine, person, (tx) =>
				tx.query(`update public.mandat set ${what} where profil_id = $1 returning fonction`, [bob.id])
			);
		expect(await failureOf(change(bob, `fonction = 'Président'`))).toMatchObject({ code: '42501' });
		expect(await failureOf(change(bob, `revoque_le = now(), fonction = 'Président'`))).toMatchObject({
			code: '42501'
		});
		expect(await change(bob, `revoque_le = '2000-01-01'`)).toEqual([{ fonction: 'Élu' }]);
		const [row] = await instance.engine.query(
			`select revoque_le > now() - interval '1 hour' as maintenant from public.mandat where profil_id = $1`,
			[bob.id]
		);
		expect(row).toEqual({ maintenant: true });
		expect(await change(ada, 'revoque_le = null')).toEqual([]);
	});
});

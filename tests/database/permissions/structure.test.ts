import { describe, expect, test } from 'vitest';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { rehearse } from '../harness/people.ts';
import { RULES } from './offences.ts';

/** For each rule, a migration that somebody could write one day and that must not pass. */
const PLANTED: [rule: string, sql: string, offender: string][] = [
	[
		'chaque table, vue et fonction publique est dans la matrice',
		'create table public.oubliee (id integer)',
		'oubliee'
	],
	[
		'chaque table, vue et fonction publique est dans la matrice',
		'create view public.vue_oubliee as select 1 as un',
		'vue_oubliee'
	],
	[
		'chaque table, vue et fonction publique est dans la matrice',
		'create function public.oubliee() returns integer language sql as $$ select 1 $$',
		'oubliee()'
	],
	[
		'chaque fonction n’est exécutable que par ceux que la matrice nomme',
		'grant execute on function public.delete_account() to public',
		'anon public.delete_account()'
	],
	[
		'chaque fonction n’est exécutable que par ceux que la matrice nomme',
		'grant execute on function private.write_journal(uuid, text, uuid, jsonb, boolean) to authenticated',
		'authenticated private.write_journal(uuid,text,uuid,jsonb,boolean)'
	],
	[
		'chaque colonne n’est ouverte à l’écriture que si la matrice la nomme',
		'grant update (slug) on public.demarche to authenticated',
		'authenticated update demarche.slug'
	],
	[
		'chaque colonne n’est ouverte à l’écriture que si la matrice la nomme',
		'grant update (etat) on public.etape to authenticated',
		'authenticated update etape.etat'
	],
	[
		'chaque colonne n’est ouverte à l’écriture que si la matrice la nomme',
		'grant insert on public.journal to anon',
		'anon insert journal.action'
	],
	['chaque table a la sécurité par ligne', 'create table private.nue (id integer)', 'private.nue'],
	[
		'chaque vue publique lit avec les droits de qui la lit',
		'create view public.noms as select nom from public.profil',
		'noms'
	],
	[
		'les fonctions privilégiées sont dans le schéma private',
		'create function public.tout() returns integer language sql security definer as $$ select 1 $$',
		'tout()'
	],
	[
		'les fonctions de public et private fixent un search_path vide',
		'create function private.ouverte() returns integer language sql security definer as $$ select 1 $$',
		'private.ouverte()'
	],
	[
		'chaque règle d’accès est une phrase, pour une opération et des rôles nommés',
		'create policy tout_le_monde on public.profil using (true)',
		'profil : tout_le_monde'
	],
	[
		'chaque table publique et chaque fonction publique dit ce qu’elle est',
		'comment on table public.jalon is null',
		'jalon'
	],
	[
		'chaque clé étrangère a un index qui commence par elle',
		'drop index public.membre_profil',
		'membre.membre_profil_id_fkey'
	],
	[
		'aucune séquence n’est ouverte',
		'grant usage on sequence public.journal_id_seq to authenticated',
		'journal_id_seq'
	],
	[
		'les comptes (schéma auth) restent fermés',
		'grant select (email) on auth.users to authenticated',
		'auth.users authenticated'
	],
	[
		'les comptes (schéma auth) restent fermés',
		'create view public.comptes as select id, email from auth.users',
		'comptes'
	]
];

describe.each(ENGINES)('la structure de la base (%s)', (engine) => {
	const instance = useInstance(engine);

	test.each(Object.entries(RULES))('%s', async (_, findOffenders) => {
		expect(await findOffenders(instance.engine)).toEqual([]);
	});

	test.each(PLANTED)('« %s » repère : %s', async (rule, sql, offender) => {
		const offenders = await rehearse(instance.engine, async (tx) => {
			await tx.exec(sql);
			return RULES[rule]!(tx);
		});
		expect(offenders).toContain(offender);
	});

	test('chaque règle est éprouvée', () => {
		expect([...new Set(PLANTED.map(([rule]) => rule))].sort()).toEqual(Object.keys(RULES).sort());
	});
});

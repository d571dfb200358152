import { describe, expect, test } from 'vitest';
import { ENGINES, useInstance, type Instance } from '../harness/instance.ts';

/** Everything that is granted to the API roles, in the database and for what will be made in it later. */
const RIGHTS = `
	select c.oid::regclass::text as what, c.relacl::text as who from pg_class c
	where c.relnamespace in (select oid from pg_namespace where nspname in ('public', 'private', 'auth', 'storage'))
	union all
	select p.oid::regprocedure::text, p.proacl::text from pg_proc p
	where p.pronamespace in (select oid from pg_namespace where nspname in ('public', 'private', 'auth', 'storage'))
	union all
	select 'défaut ' || coalesce(d.defaclnamespace::regnamespace::text, '') || d.defaclobjtype::text, d.defaclacl::text from pg_default_acl d
	union all
	select a.attrelid::regclass || '.' || a.attname, a.attacl::text from pg_attribute a where a.attacl is not null
	order by 1, 2`;

const rightsOf = (instance: Instance) => instance.engine.query(RIGHTS);

/** Reading and writing everything once makes lite prepare its policies, the moment at which it used to grant. */
async function useEverything(instance: Instance) {
	for (const key of [instance.secrets.publishable_key, instance.secrets.secret_key]) {
		const client = instance.client(key);
		await client.from('demarche').select('*');
		await client.from('profil').select('*');
		await client.rpc('delete_account');
		await client.auth.signUp({ email: `${crypto.randomUUID()}@exemple.test`, password: 'un mot de passe' });
	}
}

describe.each(ENGINES)('ce qu’une migration a retiré reste retiré (%s)', (engine) => {
	const instance = useInstance(engine);

	test('après des requêtes et après un redémarrage', async () => {
		const before = await rightsOf(instance);
		await useEverything(instance);
		expect(await rightsOf(instance)).toEqual(before);
		await instance.restart();
		await useEverything(instance);
		expect(await rightsOf(instance)).toEqual(before);
	});

	test('une table faite plus tard est fermée aux visiteurs et aux personnes connectées', async () => {
		await instance.restart();
		await instance.engine.exec('create table public.nouvelle (id integer)');
		const [row] = await instance.engine.query(
			`select has_table_privilege('anon', 'public.nouvelle', 'select, insert, update, delete, truncate') as anon,
				has_table_privilege('authenticated', 'public.nouvelle', 'select, insert, update, delete, truncate') as authenticated`
		);
		expect(row).toEqual({ anon: false, authenticated: false });
	});
});

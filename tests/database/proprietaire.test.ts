import fs from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/lib/server/embedded/migrations.ts';
import { openEmbedded } from '../../src/lib/server/embedded/open.ts';
import { openPostgres } from '../../src/lib/server/embedded/postgres.ts';
import { newestMigration } from '../../src/lib/server/migrations.ts';
import type { Engine } from '../../src/lib/server/embedded/engine.ts';
import { dropDatabase, newDatabase, newFolder } from './harness/instance.ts';
import { as, createPerson, failureOf } from './harness/people.ts';

// Hosted Supabase runs the migrations as a role that is not superuser and does not own "auth" and "storage": what works
// only for a superuser is caught here.

/** What the hosted role "postgres" and its neighbours are allowed, as far as the migrations may rely on it. */
const HOSTED = (owner: string) => `
	do $$ begin
		if not exists (select from pg_roles where rolname = '${owner}') then
			create role ${owner} login createrole createdb bypassrls;
		end if;
		if not exists (select from pg_roles where rolname = 'supabase_auth_admin') then
			create role supabase_auth_admin nologin noinherit createrole;
			create role supabase_storage_admin nologin noinherit createrole;
		end if;
	end $$;
	alter schema auth owner to supabase_auth_admin;
	alter schema storage owner to supabase_storage_admin;
	do $$ declare v record; begin
		for v in select c.oid::regclass as name, n.nspname as room from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('auth', 'storage') and c.relkind = 'r' loop
			execute format('alter table %s owner to supabase_%s_admin', v.name, v.room);
			execute format('alter table %s enable row level security', v.name);
		end loop;
		for v in select p.oid::regprocedure as name, n.nspname as room from pg_proc p join pg_namespace n on n.oid = p.pronamespace
			where n.nspname in ('auth', 'storage') loop
			execute format('alter function %s owner to supabase_%s_admin', v.name, v.room);
		end loop;
		execute format('alter database %I owner to ${owner}', current_database());
	end $$;
	grant anon, authenticated, service_role to ${owner};
	grant usage on schema auth, storage to ${owner};
	grant select, delete, references, trigger on all tables in schema auth to ${owner};
	grant usage, create on schema extensions to ${owner};
	alter schema supabase_migrations owner to ${owner};
	alter table supabase_migrations.schema_migrations owner to ${owner};
	alter default privileges for role ${owner} in schema public grant all on tables to anon, authenticated, service_role;
	alter default privileges for role ${owner} in schema public grant all on functions to anon, authenticated, service_role;
	alter default privileges for role ${owner} in schema public grant all on sequences to anon, authenticated, service_role;`;

const OWNER = 'proprietaire';

describe('les migrations appliquées par un propriétaire sans privilège', () => {
	let url: string;
	let owner: Engine;
	let admin: ReturnType<typeof postgres>;

	beforeAll(async () => {
		url = await newDatabase('template0');
		const dataDir = newFolder();
		const noMigrations = path.join(dataDir, 'aucune');
		fs.mkdirSync(noMigrations);
		const embedded = await openEmbedded({
			dataDir,
			databaseUrl: url,
			siteUrl: 'http://localhost',
			email: { send: async () => {} },
			migrationsDir: noMigrations
		});
		await embedded.close();
		admin = postgres(url, { max: 1, onnotice: () => {} });
		await admin.unsafe(HOSTED(OWNER));
		owner = openPostgres(url.replace('postgres@', `${OWNER}@`));
		await migrate(owner, 'supabase/migrations');
	});

	afterAll(async () => {
		await owner?.close();
		await admin?.end();
		await dropDatabase(url);
	});

	/** An account made as GoTrue makes it: by the owner of auth, who has no right on our tables. */
	async function createAccount(nom: string): Promise<{ id: string }> {
		return admin.begin(async (tx) => {
			await tx.unsafe('set local role supabase_auth_admin');
			return createPerson(
				{
					exec: async (sql) => void (await tx.unsafe(sql)),
					query: async (sql, parameters = []) => [...(await tx.unsafe(sql, parameters as never[]))]
				},
				nom
			);
		});
	}

	test('elles passent, et le propriétaire n’est pas superutilisateur', async () => {
		const [row] = await owner.query(
			`select current_user::text as role, rolsuper as super, has_schema_privilege('auth', 'create') as ddl_auth
			from pg_roles where rolname = current_user`
		);
		expect(row).toEqual({ role: OWNER, super: false, ddl_auth: false });
	});

	test('un compte créé par le service d’authentification a son profil et ses préférences', async () => {
		const { id } = await createAccount('Ada');
		expect(await owner.query('select nom from public.profil where id = $1', [id])).toEqual([{ nom: 'Ada' }]);
		expect(await owner.query('select langue from public.profil_prive where profil_id = $1', [id])).toEqual([
			{ langue: 'fr' }
		]);
	});

	test('la clé secrète nomme un administrateur et lit la dernière migration', async () => {
		const { id } = await createAccount('Ada');
		const [row] = await owner.transaction(async (tx) => {
			await tx.exec('set local role service_role');
			await tx.query('select public.set_administrateur($1, true)', [`${id}@exemple.test`]);
			return tx.query('select nom, public.newest_migration() as derniere from public.list_administrateurs()');
		});
		expect(row).toEqual({ nom: 'Ada', derniere: newestMigration() });
	});

	test('une personne crée une démarche, ouvre une étape, part, et son compte disparaît', async () => {
		const ada = await createAccount('Ada');
		const bob = await createAccount('Bob');
		await as(owner, ada, (tx) =>
			tx.query(`select public.create_demarche($1::jsonb)`, [
				JSON.stringify({
					slug: 'achats',
					titre: 'Achats responsables',
					etapes: ['diagnostic', 'debat', 'validation', 'mise_en_oeuvre', 'evaluation'].map((nature) => ({
						nature,
						niveau: 'concertation'
					}))
				})
			])
		);
		await as(owner, ada, (tx) =>
			tx.query(
				`select public.change_etape_etat((select id from public.etape where nature = 'diagnostic'), 'ouverte')`
			)
		);
		expect(await as(owner, bob, (tx) => tx.query('select from public.demarche'))).toEqual([]);
		expect(await failureOf(as(owner, ada, (tx) => tx.query('select public.delete_account()')))).toMatchObject(
			{
				code: 'P0001',
				message: 'dernier_porteur'
			}
		);
		await owner.query(
			`insert into public.membre (demarche_id, profil_id, role) select id, $1::uuid, 'porteur' from public.demarche`,
			[bob.id]
		);
		await as(owner, ada, (tx) => tx.query('select public.delete_account()'));
		expect(await owner.query('select from auth.users where id = $1', [ada.id])).toEqual([]);
		expect(await owner.query('select nom from public.profil order by nom')).not.toContainEqual({
			id: ada.id
		});
		expect(await owner.query('select auteur_id from public.etape_passage')).toEqual([{ auteur_id: null }]);
	});
});

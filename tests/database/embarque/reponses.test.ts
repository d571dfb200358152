import { beforeAll, describe, expect, test } from 'vitest';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { createPerson } from '../harness/people.ts';
import { signToken } from '../harness/token.ts';

const TABLE = `
	create table public.essai (
		id integer primary key, positif integer not null default 1 check (positif > 0), suite integer references public.essai,
		donnees jsonb, octets bytea, moment timestamptz, heure timestamp, jour date);
	alter table public.essai enable row level security;
	grant all on public.essai to authenticated;
	create policy "Signed-in people do all but 13" on public.essai to authenticated using (true) with check (positif is distinct from 13);
	insert into public.essai (id) values (1);
	create function public.oppose(code text) returns void language plpgsql as $$
	begin raise exception 'dernier_porteur' using errcode = code, detail = 'un détail', hint = 'un conseil'; end $$;
	grant execute on function public.oppose(text) to anon, authenticated;`;

describe.each(ENGINES)('les réponses de la base embarquée (%s)', (engine) => {
	const instance = useInstance(engine);
	let token: string;

	beforeAll(async () => {
		await instance.engine.exec(TABLE);
		await instance.restart();
		token = signToken(instance.secrets, (await createPerson(instance.engine, 'Ada')).id);
	});

	/** Status and body of a call of the API, signed in unless told otherwise. */
	async function call(method: string, path: string, body?: unknown, signedIn = true) {
		const response = await instance.fetch(
			new Request(`http://localhost/rest/v1/${path}`, {
				method,
				body: body === undefined ? null : JSON.stringify(body),
				headers: {
					apikey: instance.secrets.publishable_key,
					'content-type': 'application/json',
					prefer: 'return=representation',
					...(signedIn ? { authorization: `Bearer ${token}` } : {})
				}
			})
		);
		return { status: response.status, body: (await response.json()) as Record<string, unknown> };
	}

	// https://docs.postgrest.org/en/stable/references/errors.html
	test.each([
		['P0001', 400, 400],
		['P0002', 500, 500],
		['22P02', 400, 400],
		['23502', 400, 400],
		['23503', 409, 409],
		['23505', 409, 409],
		['23514', 400, 400],
		['25006', 405, 405],
		['28000', 403, 403],
		['40001', 500, 500],
		['42501', 403, 401],
		['42883', 404, 404],
		['53300', 503, 503],
		['54001', 500, 500],
		['55P03', 500, 500],
		['57014', 500, 500],
		['0L000', 403, 403],
		['08006', 503, 503],
		['XX000', 500, 500]
	])(
		'l’erreur %s devient %i, ou %i sans être connecté, avec son code',
		async (code, connected, anonymous) => {
			for (const [signedIn, status] of [
				[true, connected],
				[false, anonymous]
			] as const) {
				expect(await call('POST', 'rpc/oppose', { code }, signedIn)).toEqual({
					status,
					body: { code, message: 'dernier_porteur', details: 'un détail', hint: 'un conseil' }
				});
			}
		}
	);

	test.each([
		['une valeur interdite', { id: 2, positif: -1 }, 400, '23514'],
		['une valeur absente', { id: 2, positif: null }, 400, '23502'],
		['une clé déjà prise', { id: 1 }, 409, '23505'],
		['un lien vers rien', { id: 2, suite: 99 }, 409, '23503'],
		['un texte au lieu d’un nombre', { id: 'deux' }, 400, '22P02'],
		['une date impossible', { id: 2, jour: '2026-02-31' }, 400, '22008'],
		['une ligne que la règle refuse', { id: 2, positif: 13 }, 403, '42501']
	])('insérer %s', async (_, row, status, code) => {
		const answer = await call('POST', 'essai', row);
		expect([answer.status, answer.body.code]).toEqual([status, code]);
	});

	test('une table fermée répond 401 à un visiteur', async () => {
		const answer = await call('GET', 'essai', undefined, false);
		expect([answer.status, answer.body.code]).toEqual([401, '42501']);
	});

	test('les dates sortent en ISO 8601, les octets en hexadécimal', async () => {
		const { body } = await call('POST', 'essai', {
			id: 10,
			moment: '2026-01-02T03:04:05.678+02:00',
			heure: '2026-01-02 03:04:05',
			jour: '2026-01-02',
			octets: '\\x00ff10'
		});
		const expected = {
			moment: '2026-01-02T01:04:05.678+00:00',
			heure: '2026-01-02T03:04:05',
			jour: '2026-01-02',
			octets: '\\x00ff10'
		};
		expect(body).toMatchObject([expected]);
		expect((await call('GET', 'essai?id=eq.10')).body).toMatchObject([expected]);
	});

	test.each([
		['un objet', { oui: true, non: false, n: 1.5, texte: 'é', rien: null }],
		['vrai', true],
		['faux', false],
		['une liste de booléens', [true, false]],
		['une liste de textes', ['a', 'b"c']],
		['un nombre', 12],
		['rien', null]
	])('jsonb garde %s', async (_, donnees) => {
		await call('DELETE', 'essai?id=eq.20');
		expect((await call('POST', 'essai', { id: 20, donnees })).body).toMatchObject([{ donnees }]);
		expect((await call('PATCH', 'essai?id=eq.20', { donnees })).body).toMatchObject([{ donnees }]);
		const [row] = await instance.engine.query(
			'select jsonb_typeof(donnees) as type from public.essai where id = 20'
		);
		expect(row!.type).toBe(donnees === null ? null : Array.isArray(donnees) ? 'array' : typeof donnees);
	});

	test.each(['auth', 'private', 'storage', 'supabase_migrations', 'pg_catalog'])(
		'le schéma %s n’est pas dans l’API',
		async (schema) => {
			const response = await instance.fetch(
				new Request('http://localhost/rest/v1/users', {
					headers: { apikey: instance.secrets.secret_key, 'accept-profile': schema }
				})
			);
			expect(response.status).toBe(406);
		}
	);

	test.each([
		'profil?select=*,users(*)',
		'profil?select=id,auth.users(email)',
		'users',
		'profil?select=email'
	])('les comptes ne se lisent pas par %s, même avec la clé secrète', async (path) => {
		const response = await instance.fetch(
			new Request(`http://localhost/rest/v1/${path}`, { headers: { apikey: instance.secrets.secret_key } })
		);
		expect(response.ok).toBe(false);
		expect(await response.text()).not.toContain('@exemple.test');
	});
});

import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Cookies } from '@sveltejs/kit';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { identifyCaller } from '../../src/lib/server/collab-caller.ts';
import { DatabaseAccess } from '../../src/lib/server/collab/database.ts';
import { callPrivate } from '../../src/lib/server/embedded/call.ts';
import { createSessionClient } from '../../src/lib/server/session/client.ts';
import type { SupabaseAccess } from '../../src/lib/server/runtime.ts';
import { createDemarche } from './harness/demarche.ts';
import { ENGINES, useInstance } from './harness/instance.ts';
import { lastToken } from './harness/mail.ts';
import { createPerson } from './harness/people.ts';
import { signToken } from './harness/token.ts';

const ORIGIN = 'https://ateliers.exemple.test';

/** The cookies of a browser, as SvelteKit hands them to a page. */
function browser() {
	const jar = new Map<string, string>();
	return {
		header: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
		cookies: {
			getAll: () => [...jar].map(([name, value]) => ({ name, value })),
			set: (name: string, value: string, { maxAge }: { maxAge?: number }) =>
				maxAge === 0 ? jar.delete(name) : jar.set(name, value)
		} as unknown as Cookies
	};
}

describe.each(ENGINES)('qui ouvre un document (%s)', (engine) => {
	const instance = useInstance(engine);
	let document: string;
	let person: { id: string };
	let session: string;
	let header: string;
	let token: string;
	let refresh: string;
	let away = false;

	const supabase = (): SupabaseAccess => ({
		url: 'http://localhost',
		publishableKey: instance.secrets.publishable_key,
		secretKey: instance.secrets.secret_key,
		fetch: (input, init) =>
			away ? Promise.reject(new TypeError('fetch failed')) : instance.fetch(new Request(input, init))
	});
	const identify = (headers: IncomingHttpHeaders) =>
		identifyCaller({ headers } as IncomingMessage, supabase(), ORIGIN);
	const access = () =>
		new DatabaseAccess(
			(name, parameters) => callPrivate(instance.engine, name, parameters),
			(request) => identifyCaller(request, supabase(), ORIGIN)
		);
	const admit = (headers: IncomingHttpHeaders, to = document) =>
		access().admit({ headers } as IncomingMessage, to);

	afterEach(() => {
		away = false;
	});
	beforeAll(async () => {
		const email = `${randomUUID()}@exemple.test`;
		const { cookies, header: read } = browser();
		const client = createSessionClient(supabase(), cookies, true, { lost: false });
		await client.auth.signUp({ email, password: 'un mot de passe long', options: { data: { nom: 'Ada' } } });
		const { data } = await client.auth.verifyOtp({ type: 'email', token_hash: lastToken(instance, email) });
		header = read();
		person = data.user!;
		token = data.session!.access_token;
		refresh = data.session!.refresh_token;
		session = (
			JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { session_id: string }
		).session_id;
		const demarche = await createDemarche(instance.engine, person);
		document = randomUUID();
		await instance.engine.query(
			`insert into public.document (id, demarche_id, titre) values ($1, $2, 'Bilan')`,
			[document, demarche]
		);
	});

	test('une page de ce site, par son cookie', async () => {
		expect(await admit({ origin: ORIGIN, cookie: header })).toEqual({
			identity: { id: person.id, name: 'Ada' },
			session,
			right: 'ecriture'
		});
	});

	test('un programme, par son jeton, sans Origin', async () => {
		expect(await admit({ authorization: `Bearer ${token}` })).toMatchObject({ session, right: 'ecriture' });
	});

	test('le cookie d’une personne, depuis la page d’un autre site : 403', async () => {
		for (const origin of ['https://ailleurs.exemple.test', 'null', undefined])
			expect(await identify({ origin, cookie: header })).toBe(403);
	});

	test.each([
		['sans cookie', () => ({ origin: ORIGIN })],
		['un cookie illisible', () => ({ origin: ORIGIN, cookie: '__Host-ensemblier-session=base64-%%%' })],
		['un cookie qui n’est pas une session', () => ({ origin: ORIGIN, cookie: '__Host-ensemblier-session={"access_token":3}' })],
		['un cookie sans le préfixe d’un site en https', () => ({ origin: ORIGIN, cookie: header.replaceAll('__Host-', '') })],
		['un jeton inventé', () => ({ authorization: 'Bearer a.b.c' })],
		['un jeton signé par un autre', () => ({ authorization: `Bearer ${signToken({ ...instance.secrets, jwt_secret: 'autre' }, person.id)}` })],
	])('%s : 401', async (_, headers) => {
		expect(await identify(headers())).toBe(401);
	}); // prettier-ignore

	test('un document que la personne ne peut pas connaître : 404', async () => {
		const other = await createDemarche(instance.engine, await createPerson(instance.engine, 'Bob'));
		const hidden = randomUUID();
		await instance.engine.query(
			`insert into public.document (id, demarche_id, titre) values ($1, $2, 'Caché')`,
			[hidden, other]
		);
		expect(await admit({ authorization: `Bearer ${token}` }, hidden)).toBe(404);
		expect(await admit({ authorization: `Bearer ${token}` }, randomUUID())).toBe(404);
	});

	test('Supabase absent : ni oui ni non', async () => {
		away = true;
		await expect(identify({ origin: ORIGIN, cookie: header })).rejects.toThrow();
		await expect(identify({ authorization: `Bearer ${token}` })).rejects.toThrow();
	});

	test('une session renouvelée laisse travailler, une session finie non', async () => {
		const held = [{ document, person: person.id, session }];
		const client = instance.client();
		const { data, error } = await client.auth.refreshSession({ refresh_token: refresh });
		expect(error).toBeNull();
		expect(await access().review(held)).toEqual(['ecriture']);
		expect(await admit({ authorization: `Bearer ${data.session!.access_token}` })).toMatchObject({ session });
		await client.auth.signOut();
		expect(await access().review(held)).toEqual([null]);
	});
});

import { describe, expect, test } from 'vitest';
import { lastToken } from '../harness/mail.ts';
import { ENGINES, useInstance, type Instance } from '../harness/instance.ts';

const PASSWORD = 'un premier mot de passe';
const OTHER = 'un second mot de passe';
let number = 0;
const newAddress = () => `personne-${++number}@exemple.test`;

/** An account whose address is confirmed, and a client that holds its session. */
async function signUp(instance: Instance) {
	const email = newAddress();
	const client = instance.client();
	const { error } = await client.auth.signUp({
		email,
		password: PASSWORD,
		options: { data: { nom: 'Ada' } }
	});
	expect(error).toBeNull();
	const confirmed = await client.auth.verifyOtp({ type: 'email', token_hash: lastToken(instance, email) });
	expect(confirmed.error).toBeNull();
	return { email, client };
}

const signIn = (instance: Instance, email: string, password: string) =>
	instance.client().auth.signInWithPassword({ email, password });

describe.each(ENGINES)('les comptes (%s)', (engine) => {
	const instance = useInstance(engine);

	test('une inscription attend la confirmation de l’adresse', async () => {
		const email = newAddress();
		const { data, error } = await instance.client().auth.signUp({ email, password: PASSWORD });
		expect({ error, session: data.session }).toEqual({ error: null, session: null });
		expect((await signIn(instance, email, PASSWORD)).data.session).toBeNull();
		const { error: refused } = await instance
			.client()
			.auth.verifyOtp({ type: 'email', token_hash: lastToken(instance, email) });
		expect(refused).toBeNull();
		expect((await signIn(instance, email, PASSWORD)).data.session).not.toBeNull();
	});

	test('un compte confirmé a son profil, avec son nom, et ses préférences', async () => {
		const { client } = await signUp(instance);
		const { data } = await client.from('profil').select('nom, profil_prive(langue)');
		expect(data).toEqual([{ nom: 'Ada', profil_prive: { langue: 'fr' } }]);
	});

	test('un lien de connexion ouvre une session, une seule fois', async () => {
		const { email } = await signUp(instance);
		await instance.client().auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
		const link = { type: 'email', token_hash: lastToken(instance, email) } as const;
		expect((await instance.client().auth.verifyOtp(link)).data.user?.email).toBe(email);
		expect((await instance.client().auth.verifyOtp(link)).data.session).toBeNull();
	});

	test('un lien de connexion ne crée pas de compte quand on ne le demande pas', async () => {
		const email = newAddress();
		await instance.client().auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
		expect(await instance.engine.query('select from auth.users where email = $1', [email])).toEqual([]);
	});

	test('un mot de passe oublié se remplace par le lien reçu', async () => {
		const { email } = await signUp(instance);
		const client = instance.client();
		await client.auth.resetPasswordForEmail(email);
		const { error } = await client.auth.verifyOtp({
			type: 'recovery',
			token_hash: lastToken(instance, email)
		});
		expect(error).toBeNull();
		expect((await client.auth.updateUser({ password: OTHER })).error).toBeNull();
		expect((await signIn(instance, email, PASSWORD)).data.session).toBeNull();
		expect((await signIn(instance, email, OTHER)).data.session).not.toBeNull();
	});

	test('une nouvelle adresse ne vaut qu’une fois confirmée depuis la nouvelle boîte', async () => {
		const { email, client } = await signUp(instance);
		const next = newAddress();
		expect((await client.auth.updateUser({ email: next })).error).toBeNull();
		expect((await signIn(instance, next, PASSWORD)).data.session).toBeNull();
		expect((await signIn(instance, email, PASSWORD)).data.session).not.toBeNull();
		const { error } = await instance
			.client()
			.auth.verifyOtp({ type: 'email_change', token_hash: lastToken(instance, next) });
		expect(error).toBeNull();
		expect((await signIn(instance, next, PASSWORD)).data.session).not.toBeNull();
		expect((await signIn(instance, email, PASSWORD)).data.session).toBeNull();
	});

	test('se déconnecter partout ferme les autres sessions', async () => {
		const { email, client } = await signUp(instance);
		const other = instance.client();
		await other.auth.signInWithPassword({ email, password: PASSWORD });
		await client.auth.signOut({ scope: 'global' });
		expect((await other.auth.getUser()).data.user).toBeNull();
		expect((await other.auth.refreshSession()).data.session).toBeNull();
	});

	test('un compte supprimé ne se rouvre pas et sa session ne vaut plus rien', async () => {
		const { email, client } = await signUp(instance);
		expect((await client.rpc('delete_account')).error).toBeNull();
		expect((await client.auth.getUser()).data.user).toBeNull();
		expect((await client.auth.refreshSession()).data.session).toBeNull();
		expect((await signIn(instance, email, PASSWORD)).data.session).toBeNull();
	});

	test('une adresse déjà prise répond comme une adresse libre', async () => {
		const { email } = await signUp(instance);
		const taken = await instance.client().auth.signUp({ email, password: OTHER });
		const free = await instance.client().auth.signUp({ email: newAddress(), password: OTHER });
		expect(Object.keys(taken.data.user ?? {}).sort()).toEqual(Object.keys(free.data.user ?? {}).sort());
		expect(taken.error?.code).toBe(free.error?.code);
		expect((await signIn(instance, email, OTHER)).data.session).toBeNull();
	});

	test.each(['s’inscrit à nouveau', 'demande un nouveau lien'])(
		'qui n’a jamais confirmé et %s reçoit un lien qui confirme',
		async (what) => {
			const email = newAddress();
			const client = instance.client();
			await client.auth.signUp({ email, password: PASSWORD });
			const first = lastToken(instance, email);
			if (what === 's’inscrit à nouveau') await client.auth.signUp({ email, password: OTHER });
			else await client.auth.resend({ type: 'signup', email });
			const second = lastToken(instance, email);
			expect(second).not.toBe(first);
			expect((await client.auth.verifyOtp({ type: 'email', token_hash: second })).error).toBeNull();
			expect((await signIn(instance, email, PASSWORD)).data.session).not.toBeNull();
		}
	);

	test('un compte confirmé ne reçoit rien quand quelqu’un s’inscrit avec son adresse', async () => {
		const { email } = await signUp(instance);
		const before = instance.mails.length;
		await instance.client().auth.signUp({ email, password: OTHER });
		await instance.client().auth.resend({ type: 'signup', email });
		expect(instance.mails.length).toBe(before);
	});
});

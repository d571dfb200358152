import { setTimeout as wait } from 'node:timers/promises';
import type { Mailbox } from '../mail/mailbox.ts';
import type { Runtime } from '../runtime.ts';
import { createAnonymousClient } from '../session/privileged.ts';
import type { DemonstrationPerson } from './people.ts';

// Everything here goes the way that people go: a message is asked for, and its link is read in the mailbox.

function mailboxOf({ mailbox }: Runtime): Mailbox {
	if (!mailbox) throw new Error('the demonstration needs its mailbox');
	return mailbox;
}

async function takeLink(runtime: Runtime, email: string): Promise<URL> {
	const mail = await mailboxOf(runtime).take(email);
	const address = mail && /href="([^"]+\/connexion\/confirmer[^"]+)"/.exec(mail.html)?.[1];
	if (!address) throw new Error(`no sign-in link for ${email}`);
	return new URL(address.replaceAll('&amp;', '&'));
}

/** Opens the account of a person of the demonstration and answers that person's own client, signed in. */
export async function signUp(runtime: Runtime, person: DemonstrationPerson) {
	const client = createAnonymousClient(runtime.supabase);
	const password = crypto.randomUUID();
	const { error } = await client.auth.signUp({
		email: person.email,
		password,
		options: { data: { nom: person.nom, langue: 'fr' } }
	});
	if (error) throw error;
	const link = await takeLink(runtime, person.email);
	const confirmed = await client.auth.verifyOtp({
		token_hash: link.searchParams.get('jeton')!,
		type: 'signup'
	});
	if (confirmed.error) throw confirmed.error;
	return { client, id: confirmed.data.user!.id };
}

/** A link that signs the person in once, within the hour; null when the person left the demonstration. */
export async function createLink(runtime: Runtime, { email }: DemonstrationPerson): Promise<string | null> {
	const client = createAnonymousClient(runtime.supabase);
	const ask = () => client.auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
	let { error } = await ask();
	if (error?.status === 429) {
		await wait(1_100);
		({ error } = await ask());
	}
	return error ? null : (await takeLink(runtime, email)).href;
}

import type { Langue } from '../../domain/personne/langue.ts';
import type { Messages } from '../../messages/fr.ts';
import { writeLetter } from './letter.ts';
import type { Mailer } from './mailer.ts';

// Messages that Supabase does not send: they tell the owner of an address what somebody tries to do with it. Their
// buttons lead to pages, never to a one-time link.

/** What every message needs: how to send it, where this site is, in which words. */
export interface Desk {
	mail: Mailer;
	origin: string;
	langue: Langue;
	messages: Messages;
}

interface Words {
	sujet: string;
	bouton: string;
}

const send = (
	{ mail, origin, langue, messages }: Desk,
	to: string,
	{ sujet, bouton }: Words,
	paragraphs: string[],
	path: string
) =>
	mail.send({
		to,
		subject: sujet,
		html: writeLetter({
			langue,
			paragraphs: [messages.compte.courriels.bonjour, ...paragraphs],
			button: { label: bouton, href: `${origin}${path}` },
			foot: messages.compte.courriels.pied
		})
	});

/** Somebody tried to open an account with an address that has one. */
export function sendAlreadyKnown(desk: Desk, to: string): Promise<void> {
	const words = desk.messages.compte.courriels.dejaUnCompte;
	return send(desk, to, words, [words.corps, words.comment], '/connexion');
}

/** To the current address: the account asks for another one. */
export function sendAddressRequested(desk: Desk, to: string, wanted: string): Promise<void> {
	const words = desk.messages.compte.courriels.adresseDemandee;
	return send(desk, to, words, [words.corps(wanted), words.sinon], '/mot-de-passe/oublie');
}

/** To the owner of an address that another account asked for. */
export function sendAddressTaken(desk: Desk, to: string): Promise<void> {
	const words = desk.messages.compte.courriels.adressePrise;
	return send(desk, to, words, [words.corps], '/connexion');
}

/** The password was changed. */
export function sendPasswordChanged(desk: Desk, to: string): Promise<void> {
	const words = desk.messages.compte.courriels.motDePasseChange;
	return send(desk, to, words, [words.corps, words.sinon], '/mot-de-passe/oublie');
}

import type { Langue } from '../../../domain/personne/langue.ts';
import type { Messages } from '../../../messages/fr.ts';
import type { Mail } from '../mailer.ts';
import type { Sign } from '../sign.ts';

/** What a letter is written on. `contenu` is what was posted with it: its writer checks the shape. */
export interface Sheet {
	origin: string;
	langue: Langue;
	messages: Messages;
	contenu: unknown;
	/** For addresses that only who receives the letter may know; the same subject gives the same text. */
	sign: Sign;
	/** Whose letter it is; null for somebody without an account. */
	profil: string | null;
}

/** Why a letter is not to be sent after all. */
export interface Closed {
	closed: 'desabonne' | 'sans_objet';
}

/** Writes the letters of one genre. Throws when it is posted with something else than it asks for. */
export type Writer = (sheet: Sheet) => Omit<Mail, 'to'> | Closed;

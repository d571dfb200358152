import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { en } from '../../messages/en.ts';
import { fr } from '../../messages/fr.ts';
import type { Sheet, Writer } from '../mail/letters/sheet.ts';
import type { Mail, Mailer } from '../mail/mailer.ts';
import type { Sign } from '../mail/sign.ts';
import { computeWait } from './back-off.ts';
import { claim, count, settle, type Call, type Claimed, type Counts, type Outcome } from './courriers.ts';
import { maskAddresses } from './mask.ts';

/** Letters sent side by side, and how long this process may keep one, in seconds. */
const TOGETHER = 5;
const LEASE = 180;
/** Milliseconds: between two looks without being woken, at least between two, and to wait for a mail server. */
export const PACE = { idle: 20_000, least: 1_000, deadline: 60_000, goodbye: 4_000 };

interface Surroundings {
	call: Call;
	mail: Mailer;
	writers: Readonly<Record<string, Writer>>;
	origin: string;
	sign: Sign;
	log: Logger;
	pace?: typeof PACE;
}

/**
 * Sends what the database wants mailed (supabase/migrations/…_courriers.sql). Any number of processes may do it side by
 * side. A letter is marked as sent right after the mail server took it: only a process that dies, or a database that goes
 * away, between these two makes it leave a second time, under the same Message-ID.
 */
export class Outbox {
	readonly #with: Surroundings;
	readonly #pace: typeof PACE;
	readonly #host: string;
	#timer: NodeJS.Timeout | null = null;
	#round: Promise<void> | null = null;
	#lastLook = 0;
	#wokenMeanwhile = false;
	#stopped = false;

	constructor(surroundings: Surroundings) {
		this.#with = surroundings;
		this.#pace = surroundings.pace ?? PACE;
		this.#host = new URL(surroundings.origin).hostname;
	}

	/** Something may have been posted: looks at once, or a second after the last look. */
	wake(): void {
		if (this.#round) this.#wokenMeanwhile = true;
		else this.#lookIn(Math.max(0, this.#lastLook + this.#pace.least - Date.now()));
	}

	/** Sends what is due now. Never throws: what did not work is tried again. */
	look(): Promise<void> {
		this.#round ??= this.#sendAll()
			.catch((error: unknown) => this.#with.log.warn({ err: error }, 'outbox: the database did not answer'))
			.finally(() => {
				this.#round = null;
				this.#lastLook = Date.now();
				this.#lookIn(this.#wokenMeanwhile ? this.#pace.least : this.#pace.idle);
				this.#wokenMeanwhile = false;
			});
		return this.#round;
	}

	count(): Promise<Counts> {
		return count(this.#with.call);
	}

	/** Takes no more letters, and gives those that are leaving a few seconds. */
	async stop(): Promise<void> {
		this.#stopped = true;
		if (this.#timer) clearTimeout(this.#timer);
		await Promise.race([this.#round, pause(this.#pace.goodbye, null, { ref: false })]);
	}

	#lookIn(milliseconds: number): void {
		if (this.#timer) clearTimeout(this.#timer);
		if (!this.#stopped) this.#timer = setTimeout(() => void this.look(), milliseconds).unref();
	}

	async #sendAll(): Promise<void> {
		while (!this.#stopped) {
			const letters = await claim(this.#with.call, TOGETHER, LEASE);
			await Promise.all(letters.map((letter) => this.#see(letter)));
			if (letters.length < TOGETHER) return;
		}
	}

	async #see(letter: Claimed): Promise<void> {
		const outcome = await this.#carry(letter);
		await this.#settle(letter, outcome);
		const { id, genre, essai } = letter;
		if (outcome.issue === 'envoye') this.#with.log.info({ courrier: id, genre, essai }, 'letter sent');
		else this.#with.log.warn({ courrier: id, genre, essai, ...outcome }, 'letter not sent');
	}

	async #carry(letter: Claimed): Promise<Outcome> {
		if (!letter.adresse) return { issue: 'clos', erreur: 'sans_destinataire' };
		const write = this.#with.writers[letter.genre];
		if (!write) return { issue: 'abandonne', erreur: 'genre_inconnu' };
		try {
			const written = write(this.#sheetFor(letter));
			if ('closed' in written) return { issue: 'clos', erreur: written.closed };
			await this.#send(letter, { ...written, to: letter.adresse });
			return { issue: 'envoye' };
		} catch (error) {
			const erreur = maskAddresses(error instanceof Error ? error.message : String(error));
			const attente = computeWait(letter.essai);
			return attente === null ? { issue: 'abandonne', erreur } : { issue: 'plus_tard', erreur, attente };
		}
	}

	#sheetFor({ langue, contenu, profil }: Claimed): Sheet {
		const { origin, sign } = this.#with;
		return { origin, sign, langue, messages: langue === 'en' ? en : fr, contenu, profil };
	}

	/** Throws when the mail server refuses, or says nothing in time; should it take the letter later, that is noted then. */
	async #send(letter: Claimed, mail: Mail): Promise<void> {
		const sending = this.#with.mail.send({ ...mail, messageId: `<${letter.id}@${this.#host}>` });
		const late = Symbol();
		const answer = await Promise.race([sending, pause(this.#pace.deadline, late, { ref: false })]);
		if (answer !== late) return;
		sending.then(() => this.#settle(letter, { issue: 'envoye' })).catch(() => {});
		throw new Error('the mail server did not answer in time');
	}

	/** Insists while the letter is ours: a letter that left must not leave again. */
	async #settle(letter: Claimed, outcome: Outcome): Promise<void> {
		const end = Date.now() + LEASE * 1000;
		for (;;) {
			try {
				return await settle(this.#with.call, letter, outcome);
			} catch (error) {
				if (this.#stopped || Date.now() > end) throw error;
				await pause(this.#pace.least, null, { ref: false });
			}
		}
	}
}

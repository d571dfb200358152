import crypto from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { textOf, type Mail, type Mailer } from './mailer.ts';

/** A message kept in the demonstration's mailbox. */
export interface KeptMail extends Mail {
	id: string;
	/** ISO date and time. */
	sentAt: string;
	text: string;
}

/** Where the demonstration puts its messages instead of sending them: one file each below a folder. */
export class Mailbox implements Mailer {
	readonly #directory: string;
	#last = 0;

	constructor(directory: string) {
		this.#directory = directory;
	}

	async send(mail: Mail): Promise<void> {
		await fs.mkdir(this.#directory, { recursive: true });
		// Two messages of the same millisecond keep their order.
		this.#last = Math.max(this.#last + 1, Date.now());
		const id = `${this.#last}-${crypto.randomUUID().slice(0, 8)}`;
		const kept: KeptMail = {
			...mail,
			id,
			sentAt: new Date(this.#last).toISOString(),
			text: textOf(mail.html)
		};
		// It appears whole or not at all: whoever waits for it reads the folder meanwhile.
		const file = path.join(this.#directory, `${id}.json`);
		await fs.writeFile(`${file}.part`, JSON.stringify(kept, null, '\t'), { mode: 0o600 });
		await fs.rename(`${file}.part`, file);
	}

	/** The latest messages, newest first. */
	async list(most = 50): Promise<KeptMail[]> {
		const files = await fs.readdir(this.#directory).catch(() => []);
		const latest = files
			.filter((file) => file.endsWith('.json'))
			.sort()
			.reverse()
			.slice(0, most);
		return Promise.all(latest.map((file) => this.#read(file)));
	}

	/** One message, null when there is none with this id. */
	async get(id: string): Promise<KeptMail | null> {
		return /^\d+-[0-9a-f]{8}$/.test(id) ? this.#read(`${id}.json`).catch(() => null) : null;
	}

	/** Takes the newest message to this address out of the mailbox; null when there is none. */
	async take(to: string): Promise<KeptMail | null> {
		const mail = (await this.list()).find((kept) => kept.to === to) ?? null;
		if (mail) await fs.rm(path.join(this.#directory, `${mail.id}.json`), { force: true });
		return mail;
	}

	async #read(file: string): Promise<KeptMail> {
		return JSON.parse(await fs.readFile(path.join(this.#directory, file), 'utf8')) as KeptMail;
	}
}

import { once } from 'node:events';
import type net from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A message as it arrived. */
export interface Caught {
	to: string;
	subject: string;
	/** Headers and body, decoded. */
	source: string;
}

const decodeWords = (text: string) =>
	text
		.replace(/\r?\n\s+/g, ' ')
		.replace(/\?=\s+=\?/g, '?==?')
		.replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
			kind.toUpperCase() === 'B'
				? Buffer.from(word, 'base64').toString()
				: decodeQuoted(word.replaceAll('_', ' '))
		);

const decodeQuoted = (text: string) =>
	Buffer.from(
		text
			.replace(/=\r?\n/g, '')
			.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
		'latin1'
	).toString();

/** An SMTP server that keeps what it is given. */
export class Catcher {
	readonly #server: SMTPServer;
	readonly #caught: Caught[];
	readonly url: string;

	private constructor(server: SMTPServer, caught: Caught[], url: string) {
		this.#server = server;
		this.#caught = caught;
		this.url = url;
	}

	static async listen(): Promise<Catcher> {
		const caught: Caught[] = [];
		const server = new SMTPServer({
			authOptional: true,
			disabledCommands: ['STARTTLS'],
			onData(stream, session, callback) {
				const parts: Buffer[] = [];
				stream.on('data', (part: Buffer) => parts.push(part));
				stream.on('end', () => {
					const raw = Buffer.concat(parts).toString();
					const source = decodeQuoted(raw);
					const subject = decodeWords(/^Subject: (.*(?:\r?\n\s.*)*)/m.exec(raw)?.[1] ?? '');
					for (const { address } of session.envelope.rcptTo) caught.push({ to: address, subject, source });
					callback();
				});
			}
		});
		const listener = server.listen(0, '127.0.0.1');
		await once(listener, 'listening');
		const { port } = listener.address() as net.AddressInfo;
		return new Catcher(server, caught, `smtp://127.0.0.1:${port}`);
	}

	/** Messages to this address so far, oldest first. */
	to(address: string): Caught[] {
		return this.#caught.filter(({ to }) => to === address);
	}

	/** Waits for a message to this address whose subject contains the words, and takes it out. Throws after 10 s. */
	async take(address: string, words: string): Promise<Caught> {
		for (let i = 0; i < 200; i++) {
			const found = this.#caught.findIndex(({ to, subject }) => to === address && subject.includes(words));
			if (found >= 0) return this.#caught.splice(found, 1)[0]!;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		const seen = this.#caught.map(({ to, subject }) => `${to}: ${subject}`).join('\n');
		throw new Error(`no message to ${address} about « ${words} »; seen:\n${seen}`);
	}

	async close(): Promise<void> {
		await new Promise<void>((resolve) => this.#server.close(resolve));
	}
}

/** The one-time link of a message, as path and query. */
export function linkOf({ source }: Caught): string {
	const link = /https?:\/\/[^"\s]+(\/connexion\/confirmer\?[^"\s]+)"/.exec(source)?.[1];
	if (!link) throw new Error(`no link in the message:\n${source}`);
	return link.replaceAll('&amp;', '&');
}

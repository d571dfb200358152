import { convert } from 'html-to-text';
import nodemailer from 'nodemailer';

/** A message to one person. The text part is made from the HTML one. */
export interface Mail {
	to: string;
	subject: string;
	html: string;
	headers?: Record<string, string>;
	/** The same for every try at one message, so that whoever receives it twice can tell. */
	messageId?: string;
}

export interface Mailer {
	send(mail: Mail): Promise<void>;
}

/** The plain-text part of a message: links in full, no images. */
export const textOf = (html: string) =>
	convert(html, {
		wordwrap: 78,
		selectors: [
			{ selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
			{ selector: 'h2', options: { uppercase: false } }
		]
	});

/** How long a mail server may take to answer, in milliseconds. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** Sends through the SMTP server at this address (smtp:// or smtps://). */
export function smtpMailer(smtpUrl: string, from: string): Mailer {
	const transport = nodemailer.createTransport({ url: smtpUrl, ...PATIENCE }, { from });
	return {
		async send(mail) {
			await transport.sendMail({ ...mail, text: textOf(mail.html) });
		}
	};
}

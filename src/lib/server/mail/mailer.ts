import { convert } from 'html-to-text';
import nodemailer from 'nodemailer';

/** A message to one person. The text part is made from the HTML one. */
export interface Mail {
	to: string;
	subject: string;
	html: string;
}

export interface Mailer {
	send(mail: Mail): Promise<void>;
}

/** The plain-text part of a message: links in full, no images. */
export const textOf = (html: string) =>
	convert(html, {
		wordwrap: 78,
		selectors: [{ selector: 'a', options: { hideLinkHrefIfSameAsText: true } }]
	});

/** Sends through the SMTP server at this address (smtp:// or smtps://). */
export function smtpMailer(smtpUrl: string, from: string): Mailer {
	const transport = nodemailer.createTransport(smtpUrl, { from });
	return {
		async send({ to, subject, html }) {
			await transport.sendMail({ to, subject, html, text: textOf(html) });
		}
	};
}

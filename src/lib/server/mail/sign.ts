import crypto from 'node:crypto';

/** Writes a text that only this instance can write about this subject, the same each time: 43 letters that fit an address. */
export type Sign = (purpose: string, subject: string) => string;

/** Signs with a key of its own for each purpose, derived from the secret key of the instance. */
export const signWith =
	(secretKey: string): Sign =>
	(purpose, subject) => {
		const key = crypto.createHmac('sha256', secretKey).update(`ensemblier:${purpose}`).digest();
		return crypto.createHmac('sha256', key).update(subject).digest('base64url');
	};

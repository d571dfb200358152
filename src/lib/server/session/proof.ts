import crypto from 'node:crypto';

/** What a proof allows: to set a password without the former one. */
export type Purpose = 'mot-de-passe';

const sign = (secret: string, purpose: Purpose, subject: string, until: number) =>
	crypto
		.createHmac('sha256', secret)
		.update(JSON.stringify([purpose, subject, until]))
		.digest('base64url');

/** A text that only this instance can write, about one person and one purpose, good for some seconds. */
export function createProof(secret: string, purpose: Purpose, subject: string, seconds: number): string {
	const until = Math.floor(Date.now() / 1000) + seconds;
	return `${until}.${sign(secret, purpose, subject, until)}`;
}

/** True when the proof is ours, about this person and purpose, and not too old. */
export function isProof(
	secret: string,
	purpose: Purpose,
	subject: string,
	proof: string | undefined
): boolean {
	const [, until = '', mac = ''] = /^(\d{1,12})\.([\w-]{43})$/.exec(proof ?? '') ?? [];
	if (!mac || Number(until) * 1000 < Date.now()) return false;
	const expected = sign(secret, purpose, subject, Number(until));
	return crypto.timingSafeEqual(Buffer.from(mac), Buffer.from(expected));
}

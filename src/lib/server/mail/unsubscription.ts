import crypto from 'node:crypto';
import { PORTEES, type Portee } from '../../domain/avis/genre.ts';
import type { Sign } from './sign.ts';

const ONE_YEAR = 365 * 24 * 60 * 60;
const TOKEN = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.(\w+)\.(\d{1,12})\.([\w-]{43})$/;

const signatureOf = (sign: Sign, person: string, portee: Portee, until: number) =>
	sign('desabonnement', `${portee}:${person}:${until}`);

/** What stands at the end of the link that ends letters of one kind for one person; good for a year. */
export function createUnsubscription(sign: Sign, person: string, portee: Portee, seconds = ONE_YEAR): string {
	const until = Math.floor(Date.now() / 1000) + seconds;
	return `${person}.${portee}.${until}.${signatureOf(sign, person, portee, until)}`;
}

/** Who wants to receive no more of which letters; null when this instance did not write it, or too long ago. */
export function readUnsubscription(sign: Sign, token: string): { person: string; portee: Portee } | null {
	const [, person = '', name = '', until = '', signature = ''] = TOKEN.exec(token) ?? [];
	const portee = PORTEES.find((known) => known === name);
	if (!portee || Number(until) * 1000 < Date.now()) return null;
	const expected = signatureOf(sign, person, portee, Number(until));
	return crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected)) ? { person, portee } : null;
}

import { createHmac, randomUUID } from 'node:crypto';
import type { Secrets } from '../../../src/lib/server/embedded/secrets.ts';

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** The session token of this person, as the auth server signs it, good for an hour. */
export function signToken(secrets: Secrets, id: string): string {
	const now = Math.floor(Date.now() / 1000);
	const content = [
		encode({ alg: 'HS256', typ: 'JWT' }),
		encode({
			sub: id,
			role: 'authenticated',
			aud: 'authenticated',
			session_id: randomUUID(),
			iat: now,
			exp: now + 3600
		})
	].join('.');
	return `${content}.${createHmac('sha256', secrets.jwt_secret).update(content).digest('base64url')}`;
}

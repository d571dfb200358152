import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLoopback } from '../config.ts';

/** Where `npm run backup` asks a running server for a backup. */
export const BACKUP_PATH = '/exploitation/sauvegarde';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Makes a backup for whoever holds the secret key and sits on this machine; to others the path does not exist.
 * Answers `{ file }`, or `{ message }` with 500. Does nothing and answers false for any other path.
 */
export function backupOnRequest(secretKey: string, backUp: () => Promise<string>) {
	const expected = digest(`Bearer ${secretKey}`);
	return function answer(request: IncomingMessage, response: ServerResponse): boolean {
		if (request.url !== BACKUP_PATH || request.method !== 'POST') return false;
		const caller = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
		const given = digest(request.headers.authorization ?? '');
		if (!isLoopback(caller) || !timingSafeEqual(given, expected)) return false;
		const reply = (status: number, body: object) =>
			response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
		backUp().then(
			(file) => reply(200, { file }),
			(error: Error) => reply(500, { message: error.message })
		);
		return true;
	};
}

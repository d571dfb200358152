import { AsyncLocalStorage } from 'node:async_hooks';
import { inspect } from 'node:util';
import type { App } from '@supabase/lite';
import type { Engine } from './engine.ts';

// lite 0.10.0 answers {code: 'SUP', status: 500} for errors that PostgREST passes on with their SQLSTATE, refuses
// verifyOtp({type: 'email'}), and prints whole statements with their parameters to the console.

interface DatabaseError {
	code: string;
	message: string;
	detail?: string | null;
	hint?: string | null;
}

/** HTTP status that PostgREST gives to a SQLSTATE. */
export function statusOf(sqlstate: string): number {
	if (sqlstate === 'P0001') return 400;
	if (sqlstate === '23503' || sqlstate === '23505') return 409;
	const family = sqlstate.slice(0, 2);
	if (family === '28') return 403;
	if (['40', 'P0', 'XX', '57', '53', '58'].includes(family)) return 500;
	return 400;
}

const isSqlstate = (code: unknown): code is string => typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);

async function acceptEmailOtp(request: Request): Promise<Request> {
	if (request.method !== 'POST' || new URL(request.url).pathname !== '/auth/v1/verify') return request;
	const body = (await request.json()) as { type?: string };
	if (body.type === 'email') body.type = 'magiclink';
	return new Request(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(body) });
}

/** Answers requests through lite as PostgREST and GoTrue would. */
export function repairedFetch(app: Pick<App, 'fetch'>, engine: Engine) {
	const failure = new AsyncLocalStorage<{ error?: DatabaseError }>();
	Object.assign(engine.connection, {
		normalizeDbError(error: unknown) {
			const seen = failure.getStore();
			if (seen) seen.error = error as DatabaseError;
			if (error && typeof error === 'object') {
				const { code, message } = error as DatabaseError;
				Object.assign(error, { [inspect.custom]: () => `[embedded] ${code ?? ''} ${message}` });
			}
			return error;
		}
	});
	return async function answer(
		request: Request,
		context: { peerAddress: string | null } = { peerAddress: null }
	): Promise<Response> {
		const seen: { error?: DatabaseError } = {};
		const accepted = await acceptEmailOtp(request);
		const response = await failure.run(seen, async () => app.fetch(accepted, context));
		if (response.status !== 500 || !isSqlstate(seen.error?.code)) return response;
		const body = (await response
			.clone()
			.json()
			.catch(() => null)) as { code?: string } | null;
		if (body?.code !== 'SUP') return response;
		const { code, message, detail, hint } = seen.error;
		return Response.json(
			{ code, message, details: detail ?? null, hint: hint ?? null },
			{ status: statusOf(code), headers: { 'access-control-allow-origin': '*' } }
		);
	};
}

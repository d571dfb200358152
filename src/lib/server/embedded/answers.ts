import { AsyncLocalStorage } from 'node:async_hooks';
import type { App } from '@supabase/lite';
import { answerAccounts } from './accounts.ts';
import type { Engine } from './engine.ts';
import { quietly } from './silence.ts';

// lite 0.10.0 answers {code: 'SUP', status: 500} for errors that PostgREST passes on with their SQLSTATE.

interface DatabaseError {
	code: string;
	message: string;
	detail?: string | null;
	hint?: string | null;
}

/** HTTP status that PostgREST gives to each SQLSTATE, or to a family of them; all others are 400. */
const STATUSES: Record<string, number> = {
	'08': 503,
	'09': 500,
	'0L': 403,
	'0P': 403,
	'23503': 409,
	'23505': 409,
	'25': 500,
	'25006': 405,
	'28': 403,
	'2D': 500,
	'38': 500,
	'39': 500,
	'3B': 500,
	'40': 500,
	// To an anonymous caller 401: lite tells them apart and its answer stands.
	'42501': 403,
	'42883': 404,
	'42P01': 404,
	'42P17': 500,
	'53': 503,
	'53400': 500,
	'54': 500,
	'55': 500,
	'57': 500,
	'57P01': 503,
	'57P03': 503,
	'58': 500,
	F0: 500,
	HV: 500,
	P0: 500,
	P0001: 400,
	XX: 500
};

const statusOf = (sqlstate: string) => STATUSES[sqlstate] ?? STATUSES[sqlstate.slice(0, 2)] ?? 400;

const isSqlstate = (code: unknown): code is string => typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);

/** True when what was thrown says that the database cannot be reached: an error of the driver or of the network. */
const isLost = (thrown: unknown) =>
	/^(CONNECTION_|CONNECT_TIMEOUT$|ECONN|EPIPE$|ETIMEDOUT$|EHOST|ENET)/.test(
		String((thrown as { code?: unknown } | undefined)?.code)
	);

/** What PostgREST answers then. */
const lostAnswer = () =>
	Response.json(
		{ code: 'PGRST001', message: 'Could not reach the database', details: null, hint: null },
		{ status: 503 }
	);

/** A request that failed for a reason nobody planned: where, and a reason without anybody's words in it. */
export interface Fault {
	path: string;
	status: number;
	/** SQLSTATE of a database error; otherwise what the code said (mail server unreachable...). */
	reason: string;
}

function reasonOf(error: DatabaseError | undefined, printed: unknown[]): string {
	if (error?.code) return error.code;
	const thrown = printed.find((thing) => thing instanceof Error);
	if (!thrown) return 'unknown';
	return isSqlstate((thrown as unknown as DatabaseError).code)
		? (thrown as unknown as DatabaseError).code
		: thrown.message;
}

/** Answers requests through lite as PostgREST and GoTrue would, without printing anything; faults go to `onFault`. */
export function repairedFetch(app: Pick<App, 'fetch'>, engine: Engine, onFault: (fault: Fault) => void) {
	const failure = new AsyncLocalStorage<{ error?: DatabaseError }>();
	Object.assign(engine.connection, {
		normalizeDbError(error: unknown) {
			const seen = failure.getStore();
			if (seen) seen.error = error as DatabaseError;
			return error;
		}
	});
	const isUnconfirmed = async (email: string) =>
		(
			await engine.query(`select from auth.users where email = lower($1) and email_confirmed_at is null`, [
				email
			])
		).length > 0;
	return async function answer(
		request: Request,
		context: { peerAddress: string | null } = { peerAddress: null }
	): Promise<Response> {
		const seen: { error?: DatabaseError } = {};
		const printed: unknown[] = [];
		const through = async (asked: Request) => app.fetch(asked, context);
		const response = await quietly(
			() => failure.run(seen, () => answerAccounts(request, through, isUnconfirmed)),
			printed
		);
		const lost = response.status >= 400 && [seen.error, ...printed].some(isLost);
		const repaired = lost ? lostAnswer() : await repair(response, seen.error);
		if (repaired.status >= 500) {
			const { pathname } = new URL(request.url);
			onFault({ path: pathname, status: repaired.status, reason: reasonOf(seen.error, printed) });
		}
		return repaired;
	};
}

/** The answer of lite, with the code, details and hint of the database where lite hides or drops them. */
async function repair(response: Response, error: DatabaseError | undefined): Promise<Response> {
	if (response.status < 400 || !error || !isSqlstate(error.code)) return response;
	const body = (await response
		.clone()
		.json()
		.catch(() => null)) as { code?: string } | null;
	if (body?.code !== 'SUP' && body?.code !== error.code) return response;
	const { code, message, detail, hint } = error;
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	return Response.json(
		{ code, message, details: detail ?? null, hint: hint ?? null },
		{ status: response.status === 500 ? statusOf(code) : response.status, headers }
	);
}

import { randomUUID } from 'node:crypto';

// Where lite 0.10.0 differs from GoTrue: verifyOtp({type: 'email'}) is refused, a sign-up with an address that has an
// account answers 429, which tells everybody that it has one, and a lost confirmation mail is never sent again.

type Answer = (request: Request) => Promise<Response>;
/** Says whether this address belongs to an account that was never confirmed. */
export type IsUnconfirmed = (email: string) => Promise<boolean>;

const post = (request: Request, path: string, body: object) =>
	new Request(new URL(path, request.url), {
		method: 'POST',
		headers: request.headers,
		body: JSON.stringify(body)
	});

/** What GoTrue answers for a taken address: a user that looks new, and is nobody. */
function nobody(email: string, data: object): Response {
	const now = new Date().toISOString();
	return Response.json({
		id: randomUUID(),
		aud: 'authenticated',
		role: 'authenticated',
		email: email.toLowerCase(),
		phone: '',
		app_metadata: { provider: 'email', providers: ['email'] },
		user_metadata: data,
		identities: [],
		created_at: now,
		updated_at: now,
		is_anonymous: false,
		confirmation_sent_at: now
	});
}

/** A sign-in link confirms an address as well as the first mail did. */
async function sendAgain(request: Request, email: string, answer: Answer, isUnconfirmed: IsUnconfirmed) {
	if (await isUnconfirmed(email)) await answer(post(request, '/auth/v1/otp', { email, create_user: false }));
}

async function resend(request: Request, answer: Answer, isUnconfirmed: IsUnconfirmed): Promise<Response> {
	const body = (await request.clone().json()) as { type?: string; email?: string };
	if (body.type !== 'signup' || !body.email) return answer(request);
	await sendAgain(request, body.email, answer, isUnconfirmed);
	return Response.json({});
}

async function signUp(request: Request, answer: Answer, isUnconfirmed: IsUnconfirmed): Promise<Response> {
	const body = (await request.clone().json()) as { email?: string; data?: object };
	const response = await answer(request);
	if (response.status !== 429 || !body.email) return response;
	const { error_code: code } = (await response.clone().json()) as { error_code?: string };
	if (code !== 'over_email_send_rate_limit') return response;
	await sendAgain(request, body.email, answer, isUnconfirmed);
	return nobody(body.email, body.data ?? {});
}

async function verify(request: Request, answer: Answer): Promise<Response> {
	const body = (await request.json()) as { type?: string };
	if (body.type === 'email') body.type = 'magiclink';
	return answer(post(request, '/auth/v1/verify', body));
}

const isJson = (request: Request) => request.headers.get('content-type')?.includes('json') ?? false;

/** Answers as GoTrue where lite does not; everything else goes through unchanged. */
export async function answerAccounts(
	request: Request,
	answer: Answer,
	isUnconfirmed: IsUnconfirmed
): Promise<Response> {
	if (request.method !== 'POST' || !isJson(request)) return answer(request);
	const { pathname } = new URL(request.url);
	try {
		if (pathname === '/auth/v1/signup') return await signUp(request, answer, isUnconfirmed);
		if (pathname === '/auth/v1/resend') return await resend(request, answer, isUnconfirmed);
		if (pathname === '/auth/v1/verify') return await verify(request, answer);
	} catch (error) {
		if (error instanceof SyntaxError)
			return Response.json({ code: 400, error_code: 'bad_json' }, { status: 400 });
		throw error;
	}
	return answer(request);
}

/** What the form of an open page sends, and no other one. */
export const ENHANCED_HEADER = 'x-sveltekit-action';

/** True when a form of an open page asks, which reads its answer itself. */
export const isEnhanced = (request: Request): boolean => request.headers.get(ENHANCED_HEADER) === 'true';

/** A refusal as the form of an open page reads it. */
export const formRefusal = (message: string, status: number) => ({
	type: 'error',
	status,
	error: { message }
});

/** The answer that carries it. */
export const refuseForm = (message: string, init: { status: number; headers?: Record<string, string> }) =>
	Response.json(formRefusal(message, init.status), init);

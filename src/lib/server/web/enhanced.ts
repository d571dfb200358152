/** True when a form of an open page asks, which reads its answer itself. */
export const isEnhanced = (request: Request): boolean => request.headers.get('x-sveltekit-action') === 'true';

/** A refusal as the form of an open page reads it. */
export const refuseForm = (message: string, init: { status: number; headers?: Record<string, string> }) =>
	Response.json({ type: 'error', status: init.status, error: { message } }, init);

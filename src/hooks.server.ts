import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { en } from '$lib/messages/en';
import { fr } from '$lib/messages/fr';
import { getRuntime } from '$lib/server/runtime';
import { createSessionClient } from '$lib/server/session/client';
import { readUser } from '$lib/server/session/identify';
import { allowFraming } from '$lib/server/web/framing';
import { isEnhanced, refuseForm } from '$lib/server/web/enhanced';
import { readLineBreaksOnce } from '$lib/server/web/line-breaks';
import { asksNoOrigin, isForeignWrite, isWrite } from '$lib/server/web/origin';
import { securityHeaders } from '$lib/server/web/security-headers';
import { unavailable } from '$lib/server/web/unavailable';

/** Gives the request an id, counts it, and writes one log line about it. */
const observe: Handle = async ({ event, resolve }) => {
	const { log, metrics } = getRuntime();
	event.locals.requestId = randomUUID();
	const start = performance.now();
	const response = await resolve(event);
	const seconds = (performance.now() - start) / 1000;
	const route = event.route.id ?? 'none';
	const { method } = event.request;
	metrics.requests.inc({ route, method, status: response.status });
	metrics.seconds.observe({ route }, seconds);
	log.info({
		request: event.locals.requestId,
		method,
		route,
		status: response.status,
		ms: Math.round(seconds * 1000)
	});
	response.headers.set('x-request-id', event.locals.requestId);
	return response;
};

/** Refuses writes from other sites and writes that come too fast; adds the headers that keep the browser careful. What a write posted is mailed at once. */
const guard: Handle = async ({ event, resolve }) => {
	const { config, limits, outbox } = getRuntime();
	if (isWrite(event.request)) {
		const refuse = isEnhanced(event.request)
			? refuseForm
			: (message: string, init: ResponseInit) => new Response(message, init);
		if (isForeignWrite(event.request, config.origin) && !asksNoOrigin(event.route.id))
			return refuse(fr.erreurs.origine, { status: 403 });
		readLineBreaksOnce(event.request);
		const wait = await limits.consume('writesByPlace', event.getClientAddress());
		if (wait > 0) {
			return refuse(fr.erreurs.tropVite(wait), { status: 429, headers: { 'retry-after': String(wait) } });
		}
	}
	const response = await resolve(event);
	if (isWrite(event.request)) outbox.wake();
	for (const [name, value] of securityHeaders(config.origin)) response.headers.set(name, value);
	if (event.locals.framed) allowFraming(response.headers);
	return response;
};

/** Who is asking, in which language and theme. */
const identify: Handle = async ({ event, resolve }) => {
	const { config, supabase } = getRuntime();
	const { cookies, locals } = event;
	locals.langue = cookies.get('langue') === 'en' ? 'en' : 'fr';
	locals.messages = locals.langue === 'en' ? en : fr;
	const theme = cookies.get('theme');
	locals.theme = theme === 'clair' || theme === 'sombre' ? theme : 'auto';
	const secure = config.origin.startsWith('https:');
	const reach = { lost: false };
	locals.supabase = createSessionClient(supabase, cookies, secure, reach);
	locals.user = await readUser(locals.supabase, cookies, secure, reach);
	// Not knowing is not "signed out": the page is refused and the session kept.
	const asked = isEnhanced(event.request) ? 'form' : event.isDataRequest ? 'data' : 'page';
	const refuse = () => unavailable(locals.langue, locals.messages, asked);
	if (reach.lost) return refuse();
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%langue%', locals.langue).replace('%theme%', locals.theme),
		filterSerializedResponseHeaders: (name) => name === 'content-type'
	});
	return reach.lost && (response.status >= 500 || asked !== 'page') ? refuse() : response;
};

export const handle = sequence(observe, guard, identify);

/** A fault: the person gets an id to quote, the log gets the rest. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const { log, metrics } = getRuntime();
	const messages = event.locals.messages ?? fr;
	if (status === 404) return { message: messages.erreurs.introuvable };
	metrics.faults.inc();
	log.error({ request: event.locals.requestId, route: event.route.id, err: error }, 'fault');
	return { message: messages.erreurs.interne, id: event.locals.requestId };
};

import type { IncomingMessage, ServerResponse } from 'node:http';
import { fr } from '../../messages/fr.ts';
import type { Runtime } from '../runtime.ts';
import { canonicalAddress } from './canonical.ts';
import { ENHANCED_HEADER, formRefusal } from './enhanced.ts';
import { asksFraming } from './framing.ts';
import { PLACE_HEADER, placeOf } from './place.ts';
import { securityHeaders } from './security-headers.ts';
import { withoutFiles } from './without-files.ts';

/** Largest form that a page reads, in bytes: a text with an attachment of 5 MB. */
export const LARGEST_FORM = 6 * 1024 * 1024;

/** Up to so many bytes, a form that is too large is let pass to its end, so that its refusal is read. */
const PATIENCE = 10 * LARGEST_FORM;

/** What supervisors ask; it is answered to the very end, whatever name they know the machine by. */
const PROBES = new Set(['/sante', '/pret', '/metriques']);

/** For what is not a page (assets, API, refusals); a page brings its own, with its nonces. */
const POLICY = [
	"default-src 'none'",
	...['script', 'style', 'img', 'font', 'connect', 'manifest', 'worker'].map((kind) => `${kind}-src 'self'`),
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'"
].join('; ');

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface FrontDoor {
	answer: Answer;
	/** True while a request is being answered. */
	isBusy: () => boolean;
}

/** Says no in one sentence: as the form of an open page reads it, or as plain text. */
function refuse(
	{ headers: { [ENHANCED_HEADER]: enhanced } }: IncomingMessage,
	response: ServerResponse,
	status: number,
	sentence: string,
	headers: Record<string, string>
) {
	const [type, body] =
		enhanced === 'true'
			? ['application/json', JSON.stringify(formRefusal(sentence, status))]
			: ['text/plain; charset=utf-8', `${sentence}\n`];
	response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}

/**
 * Every request of the process comes through here: it gets the careful headers, and what can be refused without knowing
 * who asks is refused. `api` answers true when the request was its own; `pages` answers the rest.
 */
export function frontDoor(
	runtime: Runtime,
	api: (request: IncomingMessage, response: ServerResponse) => boolean,
	pages: Answer
): FrontDoor {
	const { config, log } = runtime;
	const headers = [...securityHeaders(config.origin), ['content-security-policy', POLICY] as const];
	let running = 0;

	function route(request: IncomingMessage, response: ServerResponse): void {
		const url = request.url ?? '/';
		request.headers[PLACE_HEADER] = placeOf(request, config.trustProxy);
		const isProbe = PROBES.has(url.split('?', 1)[0]!);
		// The guard adds it to a page that may not be framed after all.
		const framed = asksFraming(url);
		for (const [name, value] of headers)
			if (!framed || name !== 'x-frame-options') response.setHeader(name, value);
		if (runtime.draining) {
			response.setHeader('connection', 'close');
			if (!isProbe) return refuse(request, response, 503, fr.erreurs.arret, { 'retry-after': '10' });
		}
		if (api(request, response)) return;
		const elsewhere = isProbe ? null : canonicalAddress(request.headers.host, url, config.origin);
		if (elsewhere) return void response.writeHead(307, { location: elsewhere }).end();
		const length = Number(request.headers['content-length'] ?? 0);
		// Whoever still sends reads a refusal only if the rest is let pass; of what is out of all measure it is not.
		if (length > PATIENCE)
			return refuse(request, response, 413, fr.erreurs.tropGrand, { connection: 'close' });
		if (length > LARGEST_FORM) return void lighten(request, response);
		pages(request, response);
	}

	/** What is too large because of its files is answered without them; anything else that is too large is refused. */
	async function lighten(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const light = await withoutFiles(request, LARGEST_FORM).catch(() => null);
		if (light) pages(light, response);
		else refuse(request, response, 413, fr.erreurs.tropGrand, {});
	}

	return {
		isBusy: () => running > 0,
		answer(request, response) {
			running++;
			response.once('close', () => running--);
			// Nobody reads the rest of a body that was answered early: let it pass, or the connection stays stuck behind it.
			response.once('finish', () => request.complete || request.removeAllListeners('data').resume());
			try {
				route(request, response);
			} catch (error) {
				log.error({ err: error }, 'fault at the front door');
				if (!response.headersSent) refuse(request, response, 500, fr.erreurs.interne, {});
			}
		}
	};
}

import type { Langue } from '../../domain/personne/langue.ts';
import type { Messages } from '../../messages/fr.ts';
import { escapeHtml } from '../mail/escape-html.ts';
import { refuseForm } from './enhanced.ts';

/** Seconds after which a browser or a robot may try again. */
const RETRY = 15;

// Inline because nothing else may be needed to show it; the hash of the policy below is the one of this text.
const STYLE =
	':root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:42rem;margin:15vh auto;padding:0 1rem}h1{line-height:1.15}a{color:inherit}';

/**
 * Answer while Supabase is away: a whole page that needs neither database nor session, or JSON for the router of a
 * page that is already open, or for one of its forms. Always 503 with Retry-After, cookies untouched.
 */
export async function unavailable(
	langue: Langue,
	{ erreurs }: Messages,
	asked: 'page' | 'data' | 'form'
): Promise<Response> {
	const headers = { 'retry-after': String(RETRY), 'cache-control': 'no-store' };
	const { indisponible } = erreurs;
	if (asked === 'form') return refuseForm(indisponible, { status: 503, headers });
	if (asked === 'data') return Response.json({ message: indisponible }, { status: 503, headers });
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE));
	const hash = Buffer.from(digest).toString('base64');
	const title = escapeHtml(erreurs.titres.indisponible);
	const html = `<!doctype html>
<html lang="${langue}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Ensemblier</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${escapeHtml(erreurs.indisponible)}</p>
<p><a href="">${escapeHtml(erreurs.reessayer)}</a></p></main></body>
</html>`;
	return new Response(html, {
		status: 503,
		headers: {
			...headers,
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
		}
	});
}

import { error } from '@sveltejs/kit';
import { toHtml } from '$lib/documents/texte/html';
import { toMarkdown } from '$lib/documents/texte/markdown';
import { computeSlug } from '$lib/domain/demarche/slug';
import { isId } from '$lib/domain/id';
import { formatDay, formatMoment } from '$lib/messages/dates';
import * as versions from '$lib/server/data/versions';
import { openDocument } from '../open.server';
import { readNow } from '../text-now.server';
import type { RequestEvent, RequestHandler } from './$types';
import { embedImages } from './images.server';
import { standalonePage } from './standalone.server';

type Contenu = Parameters<typeof toHtml>[0];

/** The text that is asked for and what it is; null when there is none that this person may read. */
async function read(
	{ locals, url }: RequestEvent,
	{ document, droit }: Awaited<ReturnType<typeof openDocument>>
): Promise<{ contenu: Contenu; quoi: string } | null> {
	const { documents: words, versions: versionWords } = locals.messages;
	const asked = url.searchParams.get('version') ?? '';
	if (asked === 'publiee' || !droit) {
		if (!document.publiee || !document.publie_le) return null;
		const version = await versions.get(locals.supabase, document.id, document.publiee);
		const quoi = words.versionPublique(formatDay(document.publie_le, locals.langue));
		return version && { contenu: version.contenu as Contenu, quoi };
	}
	if (asked) {
		const version = isId(asked) ? await versions.get(locals.supabase, document.id, asked) : null;
		const quoi = version && versionWords.versionDu(formatMoment(version.cree_le, locals.langue));
		return (
			version && {
				contenu: version.contenu as Contenu,
				quoi: [quoi, version.nom].filter(Boolean).join(' – ')
			}
		);
	}
	const texte = await readNow(locals, document.id);
	const contenu = texte?.contenu ?? { type: 'doc', content: [] };
	const now = new Date().toISOString();
	return { contenu, quoi: words.exporteLe(formatMoment(now, locals.langue)) };
}

/** The text as a file: ?format=html (one page with its images in it) or markdown; ?version= one that was kept, `publiee`, or none for what it says now. */
export const GET: RequestHandler = async (event) => {
	const { locals, url } = event;
	const opened = await openDocument(locals, event.params);
	const { demarche, document } = opened;
	const found = await read(event, opened);
	const format = url.searchParams.get('format') ?? 'html';
	if (!found || !['html', 'markdown'].includes(format)) error(404, locals.messages.erreurs.introuvable);

	const here = `${url.origin}/demarches/${demarche.slug}/documents/${document.id}`;
	const name = computeSlug(document.titre);
	const answer = (body: string, type: string, extension: string) =>
		new Response(body, {
			headers: {
				'content-type': `${type}; charset=utf-8`,
				'content-disposition': `attachment; filename="${name}.${extension}"`,
				'cache-control': 'private, no-store'
			}
		});
	if (format === 'markdown') {
		const text = toMarkdown(found.contenu, { imageUrl: (id) => `${here}/images/${id}` });
		const titre = document.titre.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&');
		return answer(`# ${titre}\n\n*${demarche.titre} – ${found.quoi}*\n\n${text}`, 'text/markdown', 'md');
	}
	const images = await embedImages(locals, document.id, found.contenu);
	const page = standalonePage({
		langue: demarche.langue,
		titre: document.titre,
		demarche: demarche.titre,
		avertissement: demarche.avertissement,
		quoi: found.quoi,
		adresse: here,
		html: toHtml(found.contenu, { imageUrl: (id) => images.get(id) ?? '' })
	});
	return answer(page, 'text/html', 'html');
};

import { error } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { clean } from '$lib/documents/texte/clean';
import { publicationSchema } from '$lib/domain/document/schema';
import { isId } from '$lib/domain/id';
import type { Refus } from '$lib/domain/refus';
import * as documents from '$lib/server/data/documents';
import * as versions from '$lib/server/data/versions';
import { requireRight } from '../../../access.server';
import { textOf } from '../../../form-text.server';
import { ask, statusOf } from '../../ask.server';
import { openDocument, trailTo } from '../open.server';
import { readNow } from '../text-now.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

type Told = { refus: Refus } | { publiee: true };
const validate = (data: FormData | { version: string }) =>
	superValidate<Infer<typeof publicationSchema>, Told>(data as FormData, zod4(publicationSchema));

/** What is public now, and what would be: the text as it is, or the version of ?version=. */
export const load: PageServerLoad = async (event) => {
	const { demarche, document, canUpdate } = await event.parent();
	requireRight(event, canUpdate);
	const { supabase, messages } = event.locals;
	const asked = event.url.searchParams.get('version');
	const [published, texte, chosen] = await Promise.all([
		document.publiee ? versions.get(supabase, document.id, document.publiee) : null,
		readNow(event.locals, document.id),
		isId(asked) ? versions.get(supabase, document.id, asked) : null
	]);
	if (asked && !chosen) error(404, messages.erreurs.introuvable);
	const summary = (version: typeof chosen) =>
		version && { id: version.id, nom: version.nom, cree_le: version.cree_le, mots: version.mots };
	return {
		publiee: summary(published),
		choisie: summary(chosen),
		mots: chosen?.mots ?? texte?.mots ?? 0,
		inchange:
			!chosen && published !== null && texte !== null && clean(published.contenu).eq(clean(texte.contenu)),
		form: await validate({ version: chosen?.id ?? '' }),
		partie: messages.versions.publication,
		trail: trailTo(event.locals, demarche.slug, document, { label: messages.versions.publication })
	};
};

async function openToPublish(event: RequestEvent) {
	const opened = await openDocument(event.locals, event.params);
	requireRight(event, opened.canUpdate);
	return opened;
}

const inWords = (refus: Refus | null) =>
	refus === 'modifie_entre_temps' ? ('publie_entre_temps' as const) : refus;

export const actions: Actions = {
	/** Makes a version the one that everybody reads: a kept one, or what the text says now. */
	publier: async (event) => {
		const { document } = await openToPublish(event);
		const { locals, request } = event;
		const data = await request.formData();
		const form = await validate(data);
		if (!form.valid) return fail(400, { form });
		const seen = textOf(data, 'vu');
		if (document.archive_le) return message(form, { refus: 'document_archive' }, { status: 409 });
		if (document.modifie_le !== seen) return message(form, { refus: 'publie_entre_temps' }, { status: 409 });
		let { version } = form.data;
		if (version) {
			if (!(await versions.get(locals.supabase, document.id, version)))
				error(404, locals.messages.erreurs.introuvable);
		} else {
			const nom = form.data.nom || null;
			const kept = await ask(locals, (living, person) =>
				living.saveVersion(document.id, person, { genre: 'publiee', nom })
			);
			if (kept.refus) return message(form, { refus: kept.refus }, { status: statusOf(kept.refus) });
			version = kept.answer;
		}
		const refus = inWords(await documents.updatePublication(locals.supabase, document.id, version, seen));
		if (refus) return message(form, { refus }, { status: 409 });
		return message(form, { publiee: true });
	},

	/** Nobody but its readers reads it any more. */
	retirer: async (event) => {
		const { document } = await openToPublish(event);
		const seen = textOf(await event.request.formData(), 'vu');
		const refus = inWords(await documents.updatePublication(event.locals.supabase, document.id, null, seen));
		return refus ? fail(409, { refus }) : { retiree: true };
	}
};

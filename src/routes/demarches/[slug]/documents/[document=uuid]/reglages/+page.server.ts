import { redirect } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { documentSchema, type DocumentSaisie } from '$lib/domain/document/schema';
import type { Refus } from '$lib/domain/refus';
import * as documents from '$lib/server/data/documents';
import * as versions from '$lib/server/data/versions';
import { requireRight } from '../../../access.server';
import { textOf } from '../../../form-text.server';
import { ask } from '../../ask.server';
import { openDocument, trailTo } from '../open.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

type Told = { refus: Refus; actuel?: DocumentSaisie & { modifie_le: string } } | { fait: true };
const validate = (data: FormData | DocumentSaisie) =>
	superValidate<Infer<typeof documentSchema>, Told>(data as FormData, zod4(documentSchema));

const pickSaisie = ({
	titre,
	etape_id,
	lecture,
	ecriture
}: Awaited<ReturnType<typeof openDocument>>['document']): DocumentSaisie => ({
	titre,
	etape_id: etape_id ?? '',
	lecture,
	ecriture: ecriture as DocumentSaisie['ecriture']
});

/** Settings, archive and deletion, for those who lead the document. */
export const load: PageServerLoad = async (event) => {
	const { demarche, document, canUpdate, canRemove } = await event.parent();
	requireRight(event, canUpdate);
	const { supabase, messages } = event.locals;
	const [texte, kept] = await Promise.all([
		canRemove ? documents.getTexte(supabase, document.id) : null,
		canRemove ? versions.count(supabase, document.id) : 0
	]);
	return {
		form: await validate(pickSaisie(document)),
		loss: { mots: texte?.mots ?? 0, versions: kept },
		partie: messages.documents.reglages,
		trail: trailTo(event.locals, demarche.slug, document, { label: messages.documents.reglages })
	};
};

async function openToChange(event: RequestEvent) {
	const opened = await openDocument(event.locals, event.params);
	requireRight(event, opened.canUpdate);
	return { ...opened, data: await event.request.formData() };
}

/** Rights are read again for those who have it open: once it answers, whoever lost them is out. It never fails. */
const reviewRights = (event: RequestEvent) => ask(event.locals, (living) => living.review());

export const actions: Actions = {
	/** Saves the settings, unless somebody else did since the page was shown. */
	enregistrer: async (event) => {
		const { demarche, document, data } = await openToChange(event);
		const form = await validate(data);
		if (!form.valid) return fail(400, { form });
		const { etape_id } = form.data;
		if (etape_id && !demarche.etapes.some(({ id }) => id === etape_id)) form.data.etape_id = '';
		const refus = await documents.update(event.locals.supabase, document.id, form.data, textOf(data, 'vu'));
		if (refus === 'modifie_entre_temps') {
			const { document: now } = await openDocument(event.locals, event.params);
			const actuel = { ...pickSaisie(now), modifie_le: now.modifie_le };
			return message(form, { refus, actuel }, { status: 409 });
		}
		if (refus) return message(form, { refus }, { status: 403 });
		await reviewRights(event);
		return message(form, { fait: true });
	},

	/** Archives the document, or puts it back. */
	archiver: async (event) => {
		const { document, data } = await openToChange(event);
		const archived = textOf(data, 'archive') === 'oui';
		const refus = await documents.updateArchive(
			event.locals.supabase,
			document.id,
			archived,
			textOf(data, 'vu')
		);
		if (refus === 'modifie_entre_temps') return fail(409, { refus: 'publie_entre_temps' as const });
		if (refus) return fail(403, { refus });
		await reviewRights(event);
		return { archive: archived };
	},

	/** Deletes the document once the person confirmed; without JavaScript the page asks first. */
	supprimer: async (event) => {
		const { demarche, document, canRemove, data } = await openToChange(event);
		requireRight(event, canRemove);
		if (textOf(data, 'confirme') !== 'oui') return { aConfirmer: true };
		const refus = await documents.remove(event.locals.supabase, document.id);
		if (refus) return fail(403, { refus });
		await reviewRights(event);
		redirect(303, `/demarches/${demarche.slug}/documents`);
	}
};

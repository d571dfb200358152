import { fail } from '@sveltejs/kit';
import { message, superValidate, type SuperValidated } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { langueSchema, pageLegaleSchema, type PageLegaleSaisie } from '$lib/domain/page-legale/schema';
import * as pagesLegales from '$lib/server/data/pages-legales';
import { requireAdministrator } from '$lib/server/account/guarded';
import { getShippedText } from '$lib/server/web/legal-texts';
import { renderMarkdown } from '$lib/server/web/markdown';
import { refuse } from '$lib/server/web/slow-down';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What a form says when it is done: published, back to the shipped text, or how it would look. */
type Done = { fait: 'publie' | 'retabli' } | { apercu: string };
type Form = SuperValidated<PageLegaleSaisie, Done>;

const adapter = zod4(pageLegaleSchema);
const langueOf = ({ url }: Pick<RequestEvent, 'url'>) => langueSchema.parse(url.searchParams.get('langue'));
const cleOf = ({ params }: Pick<RequestEvent, 'params'>) => params.cle;

export const load: PageServerLoad = async (event) => {
	await requireAdministrator(event);
	const [cle, langue] = [cleOf(event), langueOf(event)];
	const written = await pagesLegales.get(event.locals.supabase, cle, langue);
	const contenu = written?.contenu ?? getShippedText(cle, langue);
	const form: Form = await superValidate({ contenu, vu: written?.modifie_le ?? '' }, adapter, {
		errors: false
	});
	return { form, cle, editee: langue, isWritten: written !== null };
};

async function readForm(event: RequestEvent): Promise<Form> {
	await requireAdministrator(event);
	return superValidate(event.request, adapter);
}

export const actions: Actions = {
	async apercu(event) {
		const form = await readForm(event);
		if (!form.valid) return fail(400, { form });
		return message(form, { apercu: renderMarkdown(form.data.contenu) });
	},

	async publier(event) {
		const form = await readForm(event);
		if (!form.valid) return fail(400, { form });
		const { supabase } = event.locals;
		const [cle, langue] = [cleOf(event), langueOf(event)];
		const { contenu, vu } = form.data;
		const refus = await pagesLegales.update(supabase, cle, langue, contenu, vu || null);
		const now = await pagesLegales.get(supabase, cle, langue);
		// After a conflict the person is shown what stands: the next try may replace it.
		form.data.vu = now?.modifie_le ?? '';
		if (refus === 'modifie_entre_temps') {
			refuse(form, refus);
			return fail(409, { form, publie: now?.contenu ?? getShippedText(cle, langue) });
		}
		if (refus) return refuse(form, refus, 403);
		return message(form, { fait: 'publie' });
	},

	async retablir(event) {
		const form = await readForm(event);
		const [cle, langue] = [cleOf(event), langueOf(event)];
		const refus = await pagesLegales.remove(event.locals.supabase, cle, langue);
		if (refus) return refuse(form, refus, 403);
		form.valid = true;
		form.errors = {};
		form.data = { contenu: getShippedText(cle, langue), vu: '' };
		return message(form, { fait: 'retabli' });
	}
};

import { error } from '@sveltejs/kit';
import { fail, message, setError, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { nomVersionSchema } from '$lib/domain/document/schema';
import { toHtml } from '$lib/documents/texte/html';
import type { Refus } from '$lib/domain/refus';
import { formatMoment } from '$lib/messages/dates';
import * as versions from '$lib/server/data/versions';
import { requireRight } from '../../../../access.server';
import { ask, statusOf } from '../../../ask.server';
import { openDocument, trailTo } from '../../open.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

type Told = { refus: Refus } | { fait: true };
const validate = (data: FormData | { nom: string }) =>
	superValidate<Infer<typeof nomVersionSchema>, Told>(data as FormData, zod4(nomVersionSchema), {
		errors: data instanceof FormData
	});

/** What the document said in one version. */
export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { demarche, document, droit } = await parent();
	const version = droit && (await versions.get(locals.supabase, document.id, params.version));
	if (!version) error(404, locals.messages.erreurs.introuvable);
	const here = `/demarches/${demarche.slug}/documents/${document.id}`;
	const { contenu, ...summary } = version;
	const nom = version.nom ?? locals.messages.versions.versionDu(formatMoment(version.cree_le, locals.langue));
	return {
		version: {
			...summary,
			html: toHtml(contenu as Parameters<typeof toHtml>[0], { imageUrl: (id) => `${here}/images/${id}` })
		},
		form: await validate({ nom: version.nom ?? '' }),
		partie: nom,
		trail: trailTo(
			locals,
			demarche.slug,
			document,
			{ label: locals.messages.versions.historique, href: `${here}/historique` },
			{ label: nom }
		)
	};
};

async function openVersion({ locals, params }: RequestEvent) {
	const opened = await openDocument(locals, params);
	const version = opened.droit && (await versions.get(locals.supabase, opened.document.id, params.version));
	if (!version) error(404, locals.messages.erreurs.introuvable);
	return { ...opened, version };
}

export const actions: Actions = {
	nommer: async (event) => {
		const { version, canUpdate } = await openVersion(event);
		requireRight(event, canUpdate);
		const form = await validate(await event.request.formData());
		if (!form.valid) return fail(400, { form });
		const refus = await versions.updateNom(event.locals.supabase, version.id, form.data.nom);
		return refus ? setError(form, 'nom', refus) : message(form, { fait: true });
	},

	/** Makes the text say again what it said in this version, as a new edit. */
	revenir: async (event) => {
		const { document, version } = await openVersion(event);
		const { refus } = await ask(event.locals, (living, person) =>
			living.restore(document.id, person, version.id)
		);
		if (refus) return fail(statusOf(refus), { refus });
		const [newest] = await versions.listNames(event.locals.supabase, document.id);
		return { revenue: true, avant: newest?.genre === 'retablissement' ? newest.id : null };
	}
};

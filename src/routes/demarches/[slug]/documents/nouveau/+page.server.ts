import { redirect } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { z } from 'zod';
import { contentOf } from '$lib/documents/texte/plans/blocks';
import { PLANS, planOf } from '$lib/documents/texte/plans/plans';
import { canCreateDocument } from '$lib/domain/document/droits';
import { documentSchema } from '$lib/domain/document/schema';
import type { Refus } from '$lib/domain/refus';
import { composer, typographier } from '$lib/messages/typographie';
import * as documents from '$lib/server/data/documents';
import { requireRight } from '../../access.server';
import { openDemarche } from '../../frame.server';
import { textOf } from '../../form-text.server';
import { ask } from '../ask.server';
import type { Actions, PageServerLoad } from './$types';

const creationSchema = documentSchema.safeExtend({
	plan: z.enum(
		PLANS.map(({ cle }) => cle),
		'choix_inconnu'
	)
});
const validate = (data: FormData | Partial<Infer<typeof creationSchema>>) =>
	superValidate<Infer<typeof creationSchema>, Refus>(data as FormData, zod4(creationSchema), {
		errors: false
	});

/** The outlines to start from; with ?etape= those of the stage come first and it is chosen. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canCreateDocument(personne));
	const etape = demarche.etapes.find(({ nature }) => nature === event.url.searchParams.get('etape'));
	const plan = PLANS.find(({ nature }) => etape && nature === etape.nature) ?? PLANS[0]!;
	return {
		plans: PLANS.map(({ cle, nom, phrase, nature }) => ({ cle, nature, ...composer({ nom, phrase }) })),
		form: await validate({ plan: plan.cle, etape_id: etape?.id ?? '' }),
		trail: [
			{ label: event.locals.messages.documents.titre, href: `/demarches/${demarche.slug}/documents` },
			{ label: event.locals.messages.documents.nouveau }
		]
	};
};

export const actions: Actions = {
	/** Creates the document, writes its outline into it, and goes there. */
	default: async (event) => {
		const { locals, params } = event;
		const { demarche, personne } = await openDemarche(locals, params.slug);
		requireRight(event, canCreateDocument(personne));
		const data = await event.request.formData();
		const plan = planOf(textOf(data, 'plan'));
		if (plan && !textOf(data, 'titre').trim()) data.set('titre', typographier(plan.nom));
		const form = await superValidate<Infer<typeof creationSchema>, Refus>(data, zod4(creationSchema));
		if (!form.valid || !plan) return fail(400, { form });
		const { plan: _, ...saisie } = form.data;
		if (saisie.etape_id && !demarche.etapes.some(({ id }) => id === saisie.etape_id)) {
			saisie.etape_id = '';
		}
		const created = await documents.create(locals.supabase, demarche.id, saisie);
		if ('refus' in created) return message(form, created.refus, { status: 403 });
		const address = `/demarches/${demarche.slug}/documents/${created.id}`;
		const filled = plan.blocs.length
			? await ask(locals, (living, person) =>
					living.fill(created.id, person, contentOf(plan.blocs, typographier))
				)
			: null;
		redirect(303, filled?.refus ? `${address}?plan=absent` : address);
	}
};

import { redirect } from '@sveltejs/kit';
import { fail, message, setError, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { z } from 'zod';
import { contentOf } from '$lib/documents/texte/plans/blocks';
import { canCreateDocument } from '$lib/domain/document/droits';
import { documentSchema } from '$lib/domain/document/schema';
import type { Refus } from '$lib/domain/refus';
import { typographier } from '$lib/messages/typographie';
import * as documents from '$lib/server/data/documents';
import { requireRight } from '../../access.server';
import { openDemarche } from '../../frame.server';
import { textOf } from '../../form-text.server';
import { ask } from '../ask.server';
import { listPlans } from './plans.server';
import type { Actions, PageServerLoad } from './$types';

const creationSchema = documentSchema.safeExtend({ plan: z.string().max(80, 'choix_inconnu') });
const validate = (data: FormData | Partial<Infer<typeof creationSchema>>) =>
	superValidate<Infer<typeof creationSchema>, Refus>(data as FormData, zod4(creationSchema), {
		errors: false
	});

/** The outlines to start from; with ?plan= that one is chosen, with ?etape= the first one of that stage. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canCreateDocument(personne));
	const etape = demarche.etapes.find(({ nature }) => nature === event.url.searchParams.get('etape'));
	const plans = await listPlans(event.locals.supabase, demarche.id);
	const asked = plans.find(({ cle }) => cle === event.url.searchParams.get('plan'));
	const plan = asked ?? plans.find(({ nature }) => etape && nature === etape.nature) ?? plans[0]!;
	const place = etape ?? demarche.etapes.find(({ nature }) => nature === asked?.nature);
	return {
		plans: plans.map(({ blocs: _, ...offer }) => offer),
		form: await validate({ plan: plan.cle, etape_id: place?.id ?? '' }),
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
		const asked = textOf(data, 'plan');
		const plan = (await listPlans(locals.supabase, demarche.id)).find(({ cle }) => cle === asked);
		if (plan && !textOf(data, 'titre').trim()) data.set('titre', plan.nom);
		const form = await superValidate<Infer<typeof creationSchema>, Refus>(data, zod4(creationSchema));
		if (!plan) return setError(form, 'plan', 'choix_inconnu');
		if (!form.valid) return fail(400, { form });
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

import { redirect } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { charteSchema, type CharteSaisie } from '$lib/domain/cadre/charte-saisie';
import { canPublishCharte, canWriteCharte } from '$lib/domain/cadre/droits';
import type { Refus } from '$lib/domain/refus';
import * as chartes from '$lib/server/data/chartes';
import { requireRight } from '../../../access.server';
import { openDemarche } from '../../../frame.server';
import { textOf } from '../../../form-text.server';
import { openCharte } from '../../charte.server';
import type { Actions, PageServerLoad } from './$types';

type Answer = { refus: Refus; actuel?: CharteSaisie & { modifie_le: string } } | { fait: true };
const validate = (data: FormData | CharteSaisie | null) =>
	superValidate<Infer<typeof charteSchema>, Answer>(data as FormData, zod4(charteSchema));

const pickSaisie = ({
	attendu,
	decision,
	moyens,
	desaccords,
	suites,
	autres,
	changements
}: CharteSaisie) => ({
	attendu,
	decision,
	moyens,
	desaccords,
	suites,
	autres,
	changements
});

/** The draft of the charte; without one, the version in force to start from. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canWriteCharte(personne));
	const { versions, brouillon } = await openCharte(event.locals, { demarche, personne });
	const current = versions[0];
	const start = brouillon ?? (current && { ...current, changements: '' });
	return {
		form: await validate(start ? pickSaisie(start) : null),
		seen: brouillon?.modifie_le ?? '',
		next: (current?.numero ?? 0) + 1,
		canPublish: canPublishCharte(personne),
		trail: [
			{ label: event.locals.messages.demarche.espaces.cadre, href: `/demarches/${demarche.slug}/cadre` },
			{ label: event.locals.messages.charte.modifierTitre }
		]
	};
};

export const actions: Actions = {
	/** Saves the draft, unless somebody else did since the page was shown. */
	enregistrer: async ({ locals, params, request }) => {
		const frame = await openDemarche(locals, params.slug);
		const data = await request.formData();
		const form = await validate(data);
		if (!form.valid) return fail(400, { form });
		const refus = await chartes.update(locals.supabase, frame.demarche.id, form.data, textOf(data, 'vu'));
		if (!refus) return message(form, { fait: true });
		const { brouillon } = await openCharte(locals, frame);
		const actuel = brouillon ? { ...pickSaisie(brouillon), modifie_le: brouillon.modifie_le } : undefined;
		return message(form, { refus, actuel }, { status: refus === 'modifie_entre_temps' ? 409 : 403 });
	},

	/** Publishes what is saved, and only what the person had before their eyes. */
	publier: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const seen = textOf(await request.formData(), 'vu');
		const refus = await chartes.createVersion(locals.supabase, demarche.id, seen);
		if (refus) return fail(refus === 'role_insuffisant' ? 403 : 409, { refus });
		redirect(303, `/demarches/${demarche.slug}/cadre?publiee`);
	},

	/** Gives up the draft once the person confirmed; without JavaScript the page asks first. */
	supprimer: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		if ((await request.formData()).get('confirme') !== 'oui') return { aConfirmer: true };
		const refus = await chartes.removeBrouillon(locals.supabase, demarche.id);
		if (refus) return fail(403, { refus });
		redirect(303, `/demarches/${demarche.slug}/cadre`);
	}
};

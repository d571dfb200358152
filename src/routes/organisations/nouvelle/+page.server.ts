import { redirect } from '@sveltejs/kit';
import { fail, message, setError, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { organisationSchema, type OrganisationSaisie } from '$lib/domain/organisation/schema';
import type { Refus } from '$lib/domain/refus';
import { requireUser } from '$lib/server/account/guarded';
import * as organisations from '$lib/server/data/organisations';
import { textOf } from '../../demarches/[slug]/form-text.server';
import { findTerritoire, lookForTerritoire } from '../find-territoire.server';
import type { Actions, PageServerLoad } from './$types';

type Similar = Awaited<ReturnType<typeof organisations.listSimilar>>;
/** Why nothing was declared yet: the number is taken, or the name looks like others. */
type Hindrance = { refus: Refus; existe: { id: string; nom: string } | null } | { semblables: Similar };

const validate = (data: FormData | null) =>
	superValidate<Infer<typeof organisationSchema>, Hindrance>(data, zod4(organisationSchema));

export const load: PageServerLoad = async (event) => {
	requireUser(event);
	return { form: await validate(null) };
};

/** Who has the number of this refusal. */
async function ownerOf({ supabase }: App.Locals, refus: Refus, { siret, rna }: OrganisationSaisie) {
	if (refus === 'siret_deja_declare') return organisations.getBySiret(supabase, siret);
	return refus === 'rna_deja_declare' ? organisations.getByRna(supabase, rna) : null;
}

export const actions: Actions = {
	/** Declares the organisation, once it is sure that nobody did. */
	creer: async (event) => {
		requireUser(event);
		const { supabase } = event.locals;
		const data = await event.request.formData();
		const form = await validate(data);
		const territoire = await findTerritoire(form.data.territoire);
		if (territoire === undefined) setError(form, 'territoire', 'territoire_inconnu');
		if (!form.valid || territoire === undefined) return fail(400, { form, territoire: territoire ?? null });
		const { siret, rna } = form.data;
		const known =
			(siret && (await organisations.getBySiret(supabase, siret))) ||
			(rna && (await organisations.getByRna(supabase, rna)));
		if (!known && textOf(data, 'confirme') !== 'oui') {
			const semblables = await organisations.listSimilar(supabase, form.data);
			if (semblables.length) return { ...message(form, { semblables }), territoire };
		}
		// A number that was taken meanwhile is refused by the database itself.
		const created = await organisations.create(supabase, form.data, territoire);
		if ('id' in created) redirect(303, `/organisations/${created.id}?fait=creee`);
		const { refus } = created;
		const existe = await ownerOf(event.locals, refus, form.data);
		form.valid = false;
		form.message = { refus, existe };
		return fail(409, { form, territoire });
	},

	/** Looks for a territory, and keeps what was typed. */
	territoire: async (event) => {
		requireUser(event);
		return lookForTerritoire(event.request, validate);
	}
};

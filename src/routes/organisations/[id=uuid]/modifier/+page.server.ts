import { error } from '@sveltejs/kit';
import { fail, message, setError, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { readImage } from '$lib/domain/document/image';
import { COTE_LOGO, POIDS_LOGO, TYPES_LOGO } from '$lib/domain/organisation/logo';
import {
	contactSchema,
	ficheSchema,
	type FicheSaisie,
	type OrganisationSaisie
} from '$lib/domain/organisation/schema';
import type { Refus } from '$lib/domain/refus';
import * as logos from '$lib/server/data/logos';
import * as organisations from '$lib/server/data/organisations';
import { textOf } from '../../../demarches/[slug]/form-text.server';
import { findTerritoire, lookForTerritoire } from '../../find-territoire.server';
import { openOrganisation, requireReferent } from '../open.server';
import type { Actions, PageServerLoad } from './$types';

type Answer = { refus: Refus } | { fait: string };
type Fiche = Awaited<ReturnType<typeof openOrganisation>>['organisation'];
/** What stands saved, shown beside the text of the person who saved later. */
type Actuel = OrganisationSaisie & { territoire_nom: string };
type FicheAnswer = { refus: Refus; actuel?: Actuel } | { fait: string };

const validateFiche = (data: FormData | Partial<FicheSaisie>) =>
	superValidate<Infer<typeof ficheSchema>, FicheAnswer>(data as FormData, zod4(ficheSchema), {
		id: 'fiche',
		errors: data instanceof FormData
	});
const validateContact = (data: FormData | null) =>
	superValidate<Infer<typeof contactSchema>, Answer>(data, zod4(contactSchema), { id: 'contact' });

/** The territory that is chosen, as the list of radio buttons names it. */
const chosen = ({
	territoire_nature: nature,
	territoire_code,
	territoire_nom,
	territoire_departement
}: Fiche) =>
	nature && {
		nature,
		code: territoire_code!,
		nom: territoire_nom!,
		departement: territoire_departement ?? ''
	};

function saisieOf(fiche: Fiche): Partial<FicheSaisie> {
	const territoire = chosen(fiche);
	return {
		nom: fiche.nom,
		sigle: fiche.sigle ?? '',
		forme: fiche.forme ?? undefined,
		qualites: fiche.qualites as OrganisationSaisie['qualites'],
		siae: fiche.siae as OrganisationSaisie['siae'],
		siret: fiche.siret ?? '',
		rna: fiche.rna ?? '',
		territoire: territoire ? `${territoire.nature}:${territoire.code}` : '',
		presentation: fiche.presentation,
		site_web: fiche.site_web ?? '',
		vu: fiche.modifie_le
	};
}

export const load: PageServerLoad = async (event) => {
	const parent = await event.parent();
	requireReferent(event, parent);
	const { organisation } = parent;
	return {
		fiche: await validateFiche(saisieOf(organisation)),
		contact: await validateContact(null),
		territoire: chosen(organisation),
		contacts: await organisations.listContacts(event.locals.supabase, organisation.id),
		trail: [{ label: event.locals.messages.organisations.modifier.titre }]
	};
};

export const actions: Actions = {
	/** Saves the page, unless somebody else did since it was shown: what stands saved then shows beside what was typed. */
	creer: async ({ locals, params, request }) => {
		const fiche = await validateFiche(await request.formData());
		const territoire = await findTerritoire(fiche.data.territoire);
		if (territoire === undefined) setError(fiche, 'territoire', 'territoire_inconnu');
		// The territory that was chosen stays offered: only what was found or saved has a name on the page.
		const kept = { fiche, territoire: territoire ?? null };
		if (!fiche.valid || territoire === undefined) return fail(400, kept);
		const answer = await organisations.update(
			locals.supabase,
			params.id,
			fiche.data,
			territoire,
			fiche.data.vu
		);
		if ('modifie_le' in answer) {
			fiche.data.vu = answer.modifie_le;
			fiche.message = { fait: fiche.data.nom };
			return kept;
		}
		const { refus } = answer;
		fiche.valid = false;
		fiche.message = { refus };
		if (refus === 'modifie_entre_temps') {
			const { organisation: now } = await openOrganisation(locals, params.id);
			const { vu, ...saved } = saisieOf(now);
			fiche.data.vu = vu!;
			fiche.message.actuel = { ...(saved as OrganisationSaisie), territoire_nom: now.territoire_nom ?? '' };
		}
		return fail(409, kept);
	},

	/** Looks for a territory, and keeps what was typed. */
	territoire: async ({ request }) => {
		const { form: fiche, ...looked } = await lookForTerritoire(request, validateFiche);
		return { fiche, ...looked };
	},

	ajouterContact: async ({ locals, params, request }) => {
		const contact = await validateContact(await request.formData());
		if (!contact.valid) return fail(400, { contact });
		const refus = await organisations.createContact(locals.supabase, params.id, contact.data);
		return refus
			? message(contact, { refus }, { status: 403 })
			: message(contact, { fait: contact.data.nom });
	},

	/** Removes a contact and answers what it was, so that it can be put back. */
	retirerContact: async ({ locals, params, request }) => {
		const id = textOf(await request.formData(), 'id');
		const contacts = await organisations.listContacts(locals.supabase, params.id);
		const found = contacts.find((one) => one.id === id);
		if (!found) error(404, locals.messages.erreurs.introuvable);
		const refus = await organisations.removeContact(locals.supabase, params.id, id);
		if (refus) return fail(403, { refus });
		const { nom, fonction, courriel, telephone } = found;
		return { contactRetire: { nom, fonction, courriel, telephone } };
	},

	/** Takes a logo: what it is, its own bytes say. */
	logo: async ({ locals, params, request }) => {
		const file = (await request.formData()).get('logo');
		if (!(file instanceof File) || file.size === 0 || file.size > POIDS_LOGO)
			return fail(400, { logo: 'logoRefus' as const });
		const bytes = new Uint8Array(await file.arrayBuffer());
		const image = readImage(bytes);
		const isFit =
			image &&
			TYPES_LOGO.some((type) => type === image.type) &&
			Math.max(image.largeur, image.hauteur) <= COTE_LOGO;
		if (!isFit) return fail(400, { logo: 'logoRefus' as const });
		const refus = await logos.update(locals.supabase, params.id, { ...image, bytes });
		return refus ? fail(403, { refus }) : { logo: 'logoEnregistre' as const };
	},

	/** Removes the logo once the person confirmed; the page asks first. */
	retirerLogo: async ({ locals, params, request }) => {
		if ((await request.formData()).get('confirme') !== 'oui') return { logo: 'logoPerte' as const };
		const refus = await logos.remove(locals.supabase, params.id);
		return refus ? fail(403, { refus }) : { logo: 'logoRetire' as const };
	}
};

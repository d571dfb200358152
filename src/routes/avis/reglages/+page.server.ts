import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { RYTHMES_AVIS, type RythmeAvis } from '$lib/domain/avis/genre';
import { requireUser } from '$lib/server/account/guarded';
import * as abonnements from '$lib/server/data/abonnements';
import * as membres from '$lib/server/data/membres';
import * as personnes from '$lib/server/data/personnes';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const { supabase } = event.locals;
	const [preferences, mine, chosen] = await Promise.all([
		personnes.getPreferences(supabase, user.id),
		membres.listMine(supabase, user.id),
		abonnements.listMine(supabase)
	]);
	const isMine = new Set(mine.map(({ demarche }) => demarche.id));
	const rythmes = new Map(chosen.map(({ id, rythme }) => [id, rythme]));
	return {
		alertes: preferences?.alertes_immediates ?? true,
		resume: preferences?.resume_hebdomadaire ?? true,
		demarches: mine.map(({ demarche: { id, titre } }) => ({
			id,
			titre,
			rythme: rythmes.get(id) ?? ('' as const)
		})),
		suivies: chosen
			.filter(({ id }) => !isMine.has(id))
			.toSorted((a, b) => a.titre.localeCompare(b.titre, 'fr'))
	};
};

const rythme = z.union([z.enum(RYTHMES_AVIS), z.literal('').transform(() => null)]);
const saved = z.object({
	alertes: z.literal('on').optional(),
	resume: z.literal('on').optional(),
	demarches: z.record(z.uuid(), rythme)
});

/** The fields of the form; those named `rythme:<démarche>` together. */
function readForm(data: FormData) {
	const fields = [...data].filter(([, value]) => typeof value === 'string');
	const demarches = fields.flatMap(([name, value]) =>
		name.startsWith('rythme:') ? [[name.slice('rythme:'.length), value] as const] : []
	);
	return saved.safeParse({ ...Object.fromEntries(fields), demarches: Object.fromEntries(demarches) });
}

export const actions: Actions = {
	default: async (event) => {
		const user = requireUser(event);
		const { supabase } = event.locals;
		const form = readForm(await event.request.formData());
		if (!form.success) return fail(400, { refus: 'choix_inconnu' as const });
		const { alertes, resume, demarches } = form.data;
		const choices = new Map<string, RythmeAvis | null>(Object.entries(demarches));
		// The démarches first: one that closed meanwhile refuses them, and then nothing at all is changed.
		const refus =
			(await abonnements.update(supabase, user.id, choices)) ??
			(await personnes.updatePreferences(supabase, user.id, {
				alertes_immediates: alertes === 'on',
				resume_hebdomadaire: resume === 'on'
			}));
		return refus ? fail(403, { refus }) : { fait: true };
	}
};

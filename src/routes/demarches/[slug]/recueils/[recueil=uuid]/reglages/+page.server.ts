import { isDeepStrictEqual } from 'node:util';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { canPrepareRecueil } from '$lib/domain/recueil/droits';
import { reglerSchema } from '$lib/domain/recueil/schema';
import type { Refus } from '$lib/domain/refus';
import * as colleges from '$lib/server/data/colleges';
import * as recueils from '$lib/server/data/recueils';
import { requireRight } from '../../../access.server';
import { textOf } from '../../../form-text.server';
import { openRecueil, openToPrepare } from '../open.server';
import type { Actions, PageServerLoad } from './$types';

type Reglages = Infer<typeof reglerSchema>;
/** What stands saved, shown beside the settings of the person who saved later. */
type Actuel = Reglages & { modifie_le: string };

const validate = (data: FormData | Reglages) =>
	superValidate<Reglages, { refus: Refus; actuel?: Actuel } | { fait: true }>(
		data as FormData,
		zod4(reglerSchema)
	);

function pickReglages(recueil: Awaited<ReturnType<typeof openRecueil>>): Reglages {
	return {
		titre: recueil.titre,
		presentation: recueil.presentation,
		etape_id: recueil.etape_id,
		ouverture: recueil.ouverture,
		colleges: recueil.colleges,
		college_id: recueil.college_id ?? '',
		debut: recueil.debut,
		fin: recueil.fin,
		limite: recueil.limite,
		natures: recueil.natures as Reglages['natures'],
		moderation: recueil.moderation,
		remerciement: recueil.remerciement,
		resultats_publics: recueil.resultats_publics,
		integration: recueil.integration
	};
}

/** Whether both settle the same, in whatever order they name kinds and collèges. */
function settleSame(...both: [Reglages, Reglages]): boolean {
	const [one, other] = both.map((reglages) => ({
		...reglages,
		natures: reglages.natures.toSorted(),
		colleges: reglages.colleges.toSorted()
	}));
	return isDeepStrictEqual(one, other);
}

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canPrepareRecueil(personne));
	const { messages, supabase } = event.locals;
	const recueil = await openRecueil(event.locals, { demarche }, event.params.recueil);
	const root = `/demarches/${demarche.slug}/recueils`;
	return {
		recueil,
		colleges: await colleges.list(supabase, demarche.id),
		form: await validate(pickReglages(recueil)),
		trail: [
			{ label: messages.demarche.espaces.recueils, href: root },
			{ label: recueil.titre, href: `${root}/${recueil.id}` },
			{ label: messages.recueils.reglages }
		]
	};
};

export const actions: Actions = {
	/** Saves the settings, unless somebody else did since the page was shown. */
	default: async (event) => {
		const { recueil } = await openToPrepare(event);
		const data = await event.request.formData();
		const form = await validate(data);
		if (!form.valid) return fail(400, { form });
		const refus = await recueils.update(event.locals.supabase, recueil.id, form.data, textOf(data, 'vu'));
		if (refus === 'modifie_entre_temps') {
			const { recueil: now } = await openToPrepare(event);
			const saved = pickReglages(now);
			// Two people who settled the same have nothing to compare.
			if (settleSame(form.data, saved)) return message(form, { fait: true });
			const actuel = { ...saved, modifie_le: now.modifie_le };
			return message(form, { refus, actuel }, { status: 409 });
		}
		return refus ? message(form, { refus }, { status: 403 }) : message(form, { fait: true });
	}
};

import { z } from 'zod';
import { NATURES, type Nature } from '$lib/domain/etape/nature';
import { planEtapeSchema, type PlanEtape } from '$lib/domain/etape/plan';
import { textOf } from '../../form-text.server';

/** What is typed for one stage, right or not; `vu` is the moment of what the page showed. */
type Saisie = Record<keyof PlanEtape | 'vu', string>;
type Erreurs = Partial<Record<Nature, Partial<Record<keyof PlanEtape, string[]>>>>;

/** The fields of one stage as a form or an address carries them; null when it carries none. */
export function typedOf(fields: FormData | URLSearchParams, nature: Nature): Saisie | null {
	if (!fields.has(`niveau-${nature}`)) return null;
	const read = (field: string) =>
		fields instanceof FormData
			? textOf(fields, `${field}-${nature}`)
			: (fields.get(`${field}-${nature}`) ?? '');
	return { niveau: read('niveau'), debut: read('debut'), fin: read('fin'), vu: read('vu') };
}

/** What was typed for the five stages. */
export type Plan = ReturnType<typeof readPlan>;

/** The five stages as they were typed: ready to be saved, or what is wrong with each. */
export function readPlan(data: FormData) {
	const plan: (PlanEtape & { nature: Nature; vu: string })[] = [];
	const saisie: Partial<Record<Nature, Saisie>> = {};
	const erreurs: Erreurs = {};
	for (const nature of NATURES) {
		const { vu, ...typed } = typedOf(data, nature) ?? { niveau: '', debut: '', fin: '', vu: '' };
		saisie[nature] = { ...typed, vu };
		const read = planEtapeSchema.safeParse(typed);
		if (read.success) plan.push({ ...read.data, nature, vu });
		else erreurs[nature] = z.flattenError(read.error).fieldErrors;
	}
	return { plan: plan.length === NATURES.length ? plan : null, saisie, erreurs };
}

import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { charteSchema, pickCharte, type CharteSaisie } from '$lib/domain/cadre/charte-saisie';
import * as chartes from '$lib/server/data/chartes';
import { openDemarche } from '../../../frame.server';
import { textOf } from '../../../form-text.server';
import { openCharte } from '../../charte.server';
import type { CharteAnswer } from './answer.ts';
import type { RequestEvent } from './$types';

/** The form of the draft. */
export const validateCharte = (data: FormData | CharteSaisie | null) =>
	superValidate<Infer<typeof charteSchema>, CharteAnswer>(data as FormData, zod4(charteSchema));

/** Saves what is typed, unless somebody else saved since the page was shown: `refusal` is then what the action answers. */
export async function saveBrouillon({ locals, params, request }: RequestEvent) {
	const frame = await openDemarche(locals, params.slug);
	const data = await request.formData();
	const form = await validateCharte(data);
	if (!form.valid) return { refusal: fail(400, { form }) };
	const { demarche } = frame;
	const written = await chartes.update(locals.supabase, demarche.id, form.data, textOf(data, 'vu'));
	if (written.refus === null) return { refusal: null, form, demarche, seen: written.seen };
	if (written.refus !== 'modifie_entre_temps')
		return { refusal: message(form, { refus: written.refus }, { status: 403 }) };
	const { brouillon } = await openCharte(locals, frame);
	const actuel = brouillon && { ...pickCharte(brouillon), modifie_le: brouillon.modifie_le };
	return { refusal: message(form, { refus: written.refus, actuel }, { status: 409 }) };
}

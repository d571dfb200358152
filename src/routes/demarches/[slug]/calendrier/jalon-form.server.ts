import { setError, superValidate, type Infer, type SuperValidated } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { jalonSchema, type JalonSaisie } from '$lib/domain/demarche/jalon';
import type { Refus } from '$lib/domain/refus';
import type { openDemarche } from '../frame.server';

export type JalonAnswer = { refus: Refus; actuel?: JalonSaisie & { revision: number } };

/** The form of a date. */
export const validateJalon = (data: FormData | JalonSaisie | null) =>
	superValidate<Infer<typeof jalonSchema>, JalonAnswer>(data as FormData, zod4(jalonSchema));

/** Marks a stage or body that is not of this démarche; answers whether all is well. */
export function checkPlaces(
	form: SuperValidated<JalonSaisie, JalonAnswer>,
	{ demarche }: Awaited<ReturnType<typeof openDemarche>>
): boolean {
	const { etape_id, instance_id } = form.data;
	if (etape_id && !demarche.etapes.some(({ id }) => id === etape_id))
		setError(form, 'etape_id', 'choix_inconnu');
	if (instance_id && !demarche.instances.some(({ id }) => id === instance_id))
		setError(form, 'instance_id', 'choix_inconnu');
	return form.valid;
}

import type { RequestEvent } from '@sveltejs/kit';
import { setError, type SuperValidated } from 'sveltekit-superforms';
import type { Refus } from '../../domain/refus.ts';

/** Refuses a form as a whole with a code of Refus. */
export const refuse = <T extends Record<string, unknown>, M>(
	form: SuperValidated<T, M>,
	refus: Refus,
	status: 400 | 403 | 409 | 429 | 503 = 400
) => setError(form, refus, { status });

/** Refuses a form that came too fast: 429, with the seconds to wait in Retry-After. */
export function slowDown<T extends Record<string, unknown>, M>(
	event: Pick<RequestEvent, 'setHeaders'>,
	form: SuperValidated<T, M>,
	seconds: number
) {
	event.setHeaders({ 'retry-after': String(seconds) });
	return refuse(form, 'trop_de_tentatives', 429);
}

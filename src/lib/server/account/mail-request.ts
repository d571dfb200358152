import type { RequestEvent } from '@sveltejs/kit';
import { message, type SuperValidated } from 'sveltekit-superforms';
import { getRuntime } from '../runtime.ts';
import { afterExactly } from '../web/pace.ts';
import { refuse, slowDown } from '../web/slow-down.ts';
import { SupabaseAway } from '../session/accounts.ts';
import { countMail } from './attempts.ts';

/** Time that every answer takes, in milliseconds: more than opening an account needs, so that none stands out. */
const ANSWER = 800;

/** What a form says when its message is on its way. */
export interface Sent {
	courriel: string;
}

/**
 * Answers a form that asks for a message to its address. Known or unknown, the same answer after the same time: `work`
 * goes on behind it, and what it finds only reaches the log.
 */
export async function answerMailRequest<T extends { courriel: string }>(
	event: Pick<RequestEvent, 'getClientAddress' | 'setHeaders' | 'locals'>,
	form: SuperValidated<T, Sent>,
	work: () => Promise<unknown>
) {
	const { limits, log } = getRuntime();
	const { courriel } = form.data;
	const wait = await countMail(limits, event.getClientAddress(), courriel);
	if (wait > 0) return slowDown(event, form, wait);
	const note = (err: unknown) => log.error({ request: event.locals.requestId, err }, 'message not sent');
	try {
		await afterExactly(ANSWER, work(), note);
	} catch (error) {
		if (error instanceof SupabaseAway) return refuse(form, 'service_indisponible', 503);
		note(error);
	}
	return message(form, { courriel });
}

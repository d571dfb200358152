import { Cron } from 'croner';
import type { Logger } from 'pino';
import { forget, type Call } from './courriers.ts';
import { MONDAY_MORNING } from './monday.ts';
import type { Outbox } from './outbox.ts';
import { postResumes } from './resumes.ts';

/** Does at its hours what the process does by itself; the answer ends it. A failure is logged, the next time does it. */
export function schedule(call: Call, outbox: Outbox, log: Logger): () => void {
	const failed = (error: unknown) => log.error({ err: error }, 'job failed');
	const when = { timezone: 'Europe/Paris', protect: true, unref: true, catch: failed };
	async function tellTheWeek() {
		const posted = await postResumes(call);
		if (posted) log.info({ posted }, 'weekly letters posted');
		outbox.wake();
	}
	// What a server that was stopped on Monday morning missed.
	void tellTheWeek().catch(failed);
	const jobs = [
		new Cron(MONDAY_MORNING, when, tellTheWeek),
		new Cron('15 4 * * *', when, () => forget(call))
	];
	return () => jobs.forEach((job) => job.stop());
}

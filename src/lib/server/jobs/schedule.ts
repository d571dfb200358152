import { Cron } from 'croner';
import type { Logger } from 'pino';
import { forget, type Call } from './courriers.ts';

const PARIS = { timezone: 'Europe/Paris', protect: true, unref: true };

/** Does at its hours what the process does by itself; the answer ends it. A failure is logged, the next time does it. */
export function schedule(call: Call, log: Logger): () => void {
	const failed = (error: unknown) => log.error({ err: error }, 'job failed');
	const jobs = [new Cron('15 4 * * *', { ...PARIS, catch: failed }, () => forget(call))];
	return () => jobs.forEach((job) => job.stop());
}

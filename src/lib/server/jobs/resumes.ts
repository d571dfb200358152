import type { Call } from './courriers.ts';
import { lastMonday } from './monday.ts';

const ONE_DAY = 24 * 60 * 60 * 1000;

/**
 * Posts this week's letters, at any moment and from any number of processes: nobody gets two. A server that was away for
 * more than a day on Monday leaves them for the next week. Answers how many it posted.
 */
export async function postResumes(call: Call, now = new Date()): Promise<number> {
	const monday = lastMonday(now);
	if (now.getTime() - monday.getTime() > ONE_DAY) return 0;
	return Number(await call('post_resumes', { p_lundi: monday.toISOString() }));
}

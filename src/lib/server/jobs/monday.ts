import { Cron } from 'croner';

/** When the weekly letters leave, in Paris. */
export const MONDAY_MORNING = '0 7 * * 1';

/** The last Monday morning, seven o'clock in Paris, that is not after this moment. */
export function lastMonday(now: Date): Date {
	const mondays = new Cron(MONDAY_MORNING, { timezone: 'Europe/Paris', paused: true });
	// Eight days: a week is an hour longer or shorter when clocks change.
	let last = mondays.nextRun(new Date(now.getTime() - 8 * 24 * 60 * 60 * 1000))!;
	for (let next = mondays.nextRun(last)!; next <= now; next = mondays.nextRun(next)!) last = next;
	return last;
}

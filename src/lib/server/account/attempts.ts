import type { Limits } from '../web/limits.ts';

// Counted before the password is looked at, so that many tries at once do not all pass; given back when it was right.

/** Counts a try at the password of an address. Answers the seconds to wait, 0 when the try may be made. */
export async function countAttempt(limits: Limits, place: string, email: string): Promise<number> {
	const byPlace = await limits.consume('attemptsByPlace', place);
	const byAddress = await limits.consume('attemptsByAddress', `${place} ${email}`);
	return Math.max(byPlace, byAddress);
}

/** The password was right: what was counted is forgotten. */
export async function forgiveAttempt(limits: Limits, place: string, email: string): Promise<void> {
	await limits.forgive('attemptsByPlace', place);
	await limits.forget('attemptsByAddress', `${place} ${email}`);
}

/** Counts a message asked for an address. Answers the seconds to wait, 0 when it may be sent. */
export async function countMail(limits: Limits, place: string, email: string): Promise<number> {
	const byPlace = await limits.consume('mailsByPlace', place);
	const byAddress = await limits.consume('mailsByAddress', email);
	return Math.max(byPlace, byAddress);
}

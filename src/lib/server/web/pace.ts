const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The result of the work, no sooner than `ms` after the start. */
export async function noSoonerThan<T>(ms: number, work: Promise<T>): Promise<T> {
	const [done] = await Promise.allSettled([work, wait(ms)]);
	if (done.status === 'rejected') throw done.reason;
	return done.value;
}

/**
 * Waits `ms`, whatever the work does meanwhile, and gives its result when it has one by then; undefined when it
 * still runs, and then `late` hears about a failure.
 */
export async function afterExactly<T>(
	ms: number,
	work: Promise<T>,
	late: (error: unknown) => void
): Promise<T | undefined> {
	let state: { value: T } | { error: unknown } | undefined;
	let gone = false;
	void work.then(
		(value) => (state = { value }),
		(error: unknown) => (gone ? late(error) : (state = { error }))
	);
	await wait(ms);
	gone = true;
	if (!state) return undefined;
	if ('error' in state) throw state.error;
	return state.value;
}

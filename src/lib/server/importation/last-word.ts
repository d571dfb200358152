/** What a generator answers in the end, for whoever does not look at what it gives on the way. */
export async function lastWord<T>(talking: AsyncGenerator<unknown, T>): Promise<T> {
	let step = await talking.next();
	while (!step.done) step = await talking.next();
	return step.value;
}

/**
 * A body that is made while it is read: what `parts` gives is never in memory as a whole. Who stops reading stops the work: the
 * generator is ended where it stands.
 */
export function streamOf(parts: AsyncGenerator<string | Uint8Array, void>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { done, value } = await parts.next();
			if (done) controller.close();
			else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
		},
		async cancel() {
			await parts.return();
		}
	});
}

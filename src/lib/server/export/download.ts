/**
 * An answer that is made while it is read: what `parts` gives is never in memory as a whole. Who stops reading stops the work:
 * the generator is ended where it stands.
 */
export function download(
	parts: AsyncGenerator<string | Uint8Array, void>,
	name: string,
	type: string
): Response {
	const encoder = new TextEncoder();
	const stream = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { done, value } = await parts.next();
			if (done) controller.close();
			else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
		},
		async cancel() {
			await parts.return();
		}
	});
	return new Response(stream, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
}

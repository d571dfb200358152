import { getRuntime } from '../runtime.ts';

/** Says to whoever runs the instance that something broke off: the status of the answer was sent long before. */
function logFault(error: unknown): void {
	const { log, metrics } = getRuntime();
	metrics.faults.inc();
	log.error({ err: error }, 'a stream broke off');
}

/**
 * A body that is made while it is read: what `parts` gives is never in memory as a whole. Who stops reading stops the work: the
 * generator is ended where it stands. A fault breaks the body off, so that no part passes for the whole.
 */
export function streamOf(
	parts: AsyncGenerator<string | Uint8Array, void>,
	tell: (error: unknown) => void = logFault
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream<Uint8Array>({
		async pull(controller) {
			try {
				const { done, value } = await parts.next();
				if (done) controller.close();
				else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
			} catch (error) {
				tell(error);
				throw error;
			}
		},
		async cancel() {
			await parts.return();
		}
	});
}

/** How long the worker may take to fetch what it keeps, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Asks the service worker to keep what opens a page without a network: the empty page and its scripts. True once they are
 * kept; false when they cannot be, or when nobody answered in time.
 */
export async function keepShell(): Promise<boolean> {
	const late = new Promise<false>((done) => setTimeout(() => done(false), PATIENCE));
	return Promise.race([ask(), late]);
}

async function ask(): Promise<boolean> {
	// No worker: the first page of a new browser, or a browser without them. The next page asks again.
	const worker = (await navigator.serviceWorker?.ready)?.active;
	if (!worker) return false;
	const { port1, port2 } = new MessageChannel();
	return new Promise((answered) => {
		port1.onmessage = ({ data }) => answered(data === true);
		worker.postMessage('garder', [port2]);
	});
}

/** Asks the service worker to keep what opens a document without a network: the empty page and its scripts. */
export function keepShell(): void {
	// No worker: the first page of a new browser, or a browser without them. The next document asks again.
	void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage('garder'));
}

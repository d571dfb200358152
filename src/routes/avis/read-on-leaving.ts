/** Whoever follows an avis to what it tells has read it: said while the page is already going. */
export function markReadOnLeaving(id: string): void {
	void fetch('/avis?/lire', { method: 'POST', body: new URLSearchParams({ id }), keepalive: true });
}

/** What an address may say that was just done. */
const FAITS = [
	'creee',
	'enregistree',
	'ajoutees',
	'retirees',
	'publiee',
	'depubliee',
	'fusionnee',
	'scindee',
	'supprimee',
	'annule'
] as const;

/** What was just done, as the address says it after the gesture, and to how many; null for nothing. */
export function readFait(url: URL): { quoi: (typeof FAITS)[number]; nombre: number } | null {
	const quoi = FAITS.find((name) => name === url.searchParams.get('fait'));
	const nombre = Number(url.searchParams.get('nombre'));
	return quoi ? { quoi, nombre: Number.isSafeInteger(nombre) && nombre > 0 ? nombre : 0 } : null;
}

import type { Commune } from '../domain/territoire/communes.ts';

async function ask<T>(address: string): Promise<T | null> {
	try {
		const response = await fetch(address, {
			headers: { accept: 'application/json' },
			signal: AbortSignal.timeout(8_000)
		});
		return response.ok ? ((await response.json()) as T) : null;
	} catch {
		return null;
	}
}

/** The communes of the démarche of this workshop; null when nobody answers. */
export const fetchCommunes = (adresse: string) => ask<Commune[]>(`${adresse}/communes`);

/** Communes of the whole country that answer what is typed, the likeliest first; none when nobody answers. */
export const searchCommunes = async (adresse: string, mots: string) =>
	(await ask<Commune[]>(`${adresse}/communes?${new URLSearchParams({ mots })}`)) ?? [];

/** What each of these names means in the whole country: null for none, for several, and when nobody answers. */
export async function findCommunes(adresse: string, noms: string[]): Promise<(Commune | null)[]> {
	const asked = new URLSearchParams(noms.map((nom) => ['nom', nom]));
	return (await ask<(Commune | null)[]>(`${adresse}/communes?${asked}`)) ?? noms.map(() => null);
}

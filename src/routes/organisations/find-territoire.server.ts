import type { Territoire } from '$lib/domain/territoire/territoire';
import { getRuntime } from '$lib/server/runtime';

/** The territory that a field means by `nature:code`: null for none, undefined for one that does not exist. */
export async function findTerritoire(value: string): Promise<Territoire | null | undefined> {
	if (!value) return null;
	const [nature = '', code = ''] = value.split(':');
	return (await getRuntime().territoires.get(nature, code)) ?? undefined;
}

/** Territories that answer these words, the likeliest first. */
export async function searchTerritoires(words: string): Promise<Territoire[]> {
	const { found } = await getRuntime().territoires.search(words.trim().slice(0, 200), { limit: 8 });
	return found;
}

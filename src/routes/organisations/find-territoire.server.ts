import type { Lieu } from '$lib/domain/territoire/lieu';
import type { Territoire } from '$lib/domain/territoire/territoire';
import { getRuntime } from '$lib/server/runtime';
import { textOf } from '../demarches/[slug]/form-text.server';

/** The territory that a field means by `nature:code`: null for none, undefined for one that does not exist. */
export async function findTerritoire(value: string): Promise<Territoire | null | undefined> {
	if (!value) return null;
	const [nature = '', code = ''] = value.split(':');
	return (await getRuntime().territoires.get(nature, code)) ?? undefined;
}

/** The same as the place of something, with what it lies in. */
export async function locate(value: string): Promise<Lieu | null | undefined> {
	if (!value) return null;
	const [nature = '', code = ''] = value.split(':');
	return (await getRuntime().territoires.locate(nature, code)) ?? undefined;
}

/** Territories that answer these words, the likeliest first. */
async function searchTerritoires(words: string): Promise<Territoire[]> {
	const { found } = await getRuntime().territoires.search(words.trim().slice(0, 200), { limit: 8 });
	return found;
}

/** What a form with a `TerritoireField` shows when somebody looks for a territory: what answers, and what was typed. */
export async function lookForTerritoire<F extends { data: { territoire: string } }>(
	request: Request,
	validate: (data: FormData) => Promise<F>
) {
	const data = await request.formData();
	const form = await validate(data);
	const asked = textOf(data, 'territoire_mots');
	return {
		form: { ...form, errors: {}, valid: true },
		asked,
		found: await searchTerritoires(asked),
		territoire: (await findTerritoire(form.data.territoire)) ?? null
	};
}

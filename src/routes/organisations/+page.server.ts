import { NATURES_ORGANISATION } from '$lib/domain/organisation/nature';
import * as organisations from '$lib/server/data/organisations';
import { typedWords } from '../demarches/typed-words.server';
import type { PageServerLoad } from './$types';

const SIZE = 24;

/** One page of the directory, by name. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const words = typedWords(url);
	const nature = NATURES_ORGANISATION.find((name) => name === url.searchParams.get('famille'));
	const onlyEss = url.searchParams.has('ess');
	const page = Math.min(Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1), 10_000);
	const { found, total } = await organisations.list(locals.supabase, {
		words,
		nature,
		onlyEss,
		page,
		size: SIZE
	});
	return { words, nature: nature ?? '', onlyEss, page, pages: Math.ceil(total / SIZE), found, total };
};

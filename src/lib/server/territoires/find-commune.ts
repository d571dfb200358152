import { foldWords } from '../../domain/territoire/fold.ts';
import type { Lieu } from '../../domain/territoire/lieu.ts';
import type { Territoires } from './territoires.ts';

/** The commune that somebody wrote, by its INSEE code or its whole name; null when none has it, or several. */
export async function findCommune(territoires: Territoires, word: string): Promise<Lieu | null> {
	const byCode = await territoires.locate('commune', word);
	if (byCode) return byCode;
	const { found } = await territoires.search(word, { natures: ['commune'], limit: 20 });
	const whole = foldWords(word).join(' ');
	const same = found.filter(({ nom }) => foldWords(nom).join(' ') === whole);
	// Two communes of one name: only its code tells which.
	return same.length === 1 ? territoires.locate('commune', same[0]!.code) : null;
}

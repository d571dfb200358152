import { foldWords } from '../../domain/territoire/fold.ts';
import type { Territoire } from '../../domain/territoire/territoire.ts';
import type { Territoires } from './territoires.ts';

/** The commune that somebody wrote, by its INSEE code or its whole name; null when none has it, or several. */
export async function findCommune(territoires: Territoires, word: string): Promise<Territoire | null> {
	const byCode = await territoires.get('commune', word);
	if (byCode) return byCode;
	const { found } = await territoires.search(word, { natures: ['commune'], limit: 20 });
	const whole = foldWords(word).join(' ');
	const same = found.filter(({ nom }) => foldWords(nom).join(' ') === whole);
	// Two communes of one name: only its code tells which.
	return same.length === 1 ? same[0]! : null;
}

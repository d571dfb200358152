import type { Stade } from '$lib/domain/recueil/stade';
import { formatDay } from '$lib/messages/dates';
import type { Messages } from '$lib/messages/fr';
import type { Langue } from '$lib/ui/messages';

interface Dates {
	stade: Stade;
	debut: string | null;
	fin: string | null;
}

/** When one may answer, in a few words: « jusqu’au 3 octobre 2026 »; '' when nothing is settled. */
export function sayPeriod({ stade, debut, fin }: Dates, words: Messages['recueils'], langue: Langue): string {
	if (stade === 'a_venir' && debut) return words.aPartirDu(formatDay(debut, langue));
	if (!fin) return '';
	return stade === 'clos' ? words.finiLe(formatDay(fin, langue)) : words.jusquAu(formatDay(fin, langue));
}

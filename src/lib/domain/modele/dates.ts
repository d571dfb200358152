import type { NatureJalon } from '../demarche/nature-jalon.ts';
import type { Nature } from '../etape/nature.ts';
import { addMonths } from './calendrier.ts';
import type { Modele } from './schema.ts';

/** A date that usually comes, as it would stand in the calendar of a démarche. */
export interface DateProposee {
	/** Its rank in the modèle: what a form sends back. */
	rang: number;
	etape: Nature;
	etape_id: string;
	nature: NatureJalon;
	titre: string;
	/** First day of its month; null while its stage has no first day. */
	mois: string | null;
	/** A date of this title stands in the calendar already. */
	inscrite: boolean;
}

const plain = (titre: string) => titre.trim().toLowerCase();

/** The dates of a modèle counted from the first day of each stage, those that people entered already marked. */
export function proposeDates(
	calendrier: Modele['calendrier'],
	{
		etapes,
		jalons
	}: { etapes: { id: string; nature: Nature; debut: string | null }[]; jalons: { titre: string }[] }
): DateProposee[] {
	const known = new Set(jalons.map(({ titre }) => plain(titre)));
	return calendrier.flatMap(({ etape, nature, titre, mois }, rang) => {
		const found = etapes.find((one) => one.nature === etape);
		if (!found) return [];
		const day = found.debut && addMonths(found.debut, mois);
		return {
			...{ rang, etape, nature, titre, etape_id: found.id },
			mois: day && `${day.slice(0, 7)}-01`,
			inscrite: known.has(plain(titre))
		};
	});
}

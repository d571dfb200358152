import { isEnCours, type Etat } from './cycle-de-vie.ts';
import { NATURES, type Nature } from './nature.ts';

interface Etape {
	nature: Nature;
	etat: Etat;
}

/** Where a démarche stands: the stages open now, in their order, or why there is none. */
export type Avancement =
	{ en: 'cours'; natures: Nature[] } | { en: 'attente' | 'pause' | 'fin'; natures: [] };

/** Stages in the order of the five, whatever the order given. */
export const sortEtapes = <E extends { nature: Nature }>(etapes: readonly E[]): E[] =>
	etapes.toSorted((a, b) => NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature));

/** Where a démarche stands, from its stages: none opened yet, some open, all closed, or between two. */
export function computeAvancement(etapes: readonly Etape[]): Avancement {
	const open = sortEtapes(etapes.filter(({ etat }) => isEnCours(etat)));
	if (open.length) return { en: 'cours', natures: open.map(({ nature }) => nature) };
	if (etapes.every(({ etat }) => etat === 'prevue')) return { en: 'attente', natures: [] };
	return { en: etapes.every(({ etat }) => etat === 'close') ? 'fin' : 'pause', natures: [] };
}

import { cadre } from './fr/cadre.ts';
import { domaine } from './fr/domaine.ts';
import { erreurs } from './fr/erreurs.ts';
import { refus } from './fr/refus.ts';
import { composer } from './typographie.ts';

/** Every sentence of the interface, in French: the source that the other languages satisfy. */
export const fr = composer({ cadre, domaine, erreurs, refus });

export type Messages = typeof fr;

import { cadre } from './en/cadre.ts';
import { domaine } from './en/domaine.ts';
import { erreurs } from './en/erreurs.ts';
import { refus } from './en/refus.ts';
import type { Messages } from './fr.ts';

export const en: Messages = { cadre, domaine, erreurs, refus };

import { accueil } from './en/accueil.ts';
import { cadre } from './en/cadre.ts';
import { demarche } from './en/demarche.ts';
import { domaine } from './en/domaine.ts';
import { erreurs } from './en/erreurs.ts';
import { etape } from './en/etape.ts';
import { refus } from './en/refus.ts';
import type { Messages } from './fr.ts';

export const en: Messages = { accueil, cadre, demarche, domaine, erreurs, etape, refus };

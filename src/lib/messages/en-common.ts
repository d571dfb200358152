import { accueil } from './en/accueil.ts';
import { cadre } from './en/cadre.ts';
import { demarche } from './en/demarche.ts';
import { documents } from './en/documents.ts';
import { domaine } from './en/domaine.ts';
import { erreurs } from './en/erreurs.ts';
import { etape } from './en/etape.ts';
import { refus } from './en/refus.ts';
import type { frCommon } from './fr-common.ts';

/** The English sentences that every page may say. */
export const enCommon: typeof frCommon = {
	accueil,
	cadre,
	demarche,
	documents,
	domaine,
	erreurs,
	etape,
	refus
};

import { accueil } from './fr/accueil.ts';
import { cadre } from './fr/cadre.ts';
import { demarche } from './fr/demarche.ts';
import { documents } from './fr/documents.ts';
import { domaine } from './fr/domaine.ts';
import { erreurs } from './fr/erreurs.ts';
import { etape } from './fr/etape.ts';
import { refus } from './fr/refus.ts';
import { composer } from './typographie.ts';

/** The French sentences that every page may say. */
export const frCommon = composer({
	accueil,
	cadre,
	demarche,
	documents,
	domaine,
	erreurs,
	etape,
	refus
});

import { accueil } from './fr/accueil.ts';
import { cadre } from './fr/cadre.ts';
import { collaboration } from './fr/collaboration.ts';
import { compte } from './fr/compte.ts';
import { demarche } from './fr/demarche.ts';
import { demo } from './fr/demo.ts';
import { documents } from './fr/documents.ts';
import { domaine } from './fr/domaine.ts';
import { editeur } from './fr/editeur.ts';
import { erreurs } from './fr/erreurs.ts';
import { etape } from './fr/etape.ts';
import { legal } from './fr/legal.ts';
import { refus } from './fr/refus.ts';
import { territoire } from './fr/territoire.ts';
import { versions } from './fr/versions.ts';
import { composer } from './typographie.ts';

/** Every sentence of the interface, in French: the source that the other languages satisfy. */
export const fr = composer({
	accueil,
	cadre,
	collaboration,
	compte,
	demarche,
	demo,
	documents,
	domaine,
	editeur,
	erreurs,
	etape,
	legal,
	refus,
	territoire,
	versions
});

export type Messages = typeof fr;

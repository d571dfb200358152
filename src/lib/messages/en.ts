import { accueil } from './en/accueil.ts';
import { cadre } from './en/cadre.ts';
import { collaboration } from './en/collaboration.ts';
import { compte } from './en/compte.ts';
import { demarche } from './en/demarche.ts';
import { demo } from './en/demo.ts';
import { documents } from './en/documents.ts';
import { domaine } from './en/domaine.ts';
import { editeur } from './en/editeur.ts';
import { erreurs } from './en/erreurs.ts';
import { etape } from './en/etape.ts';
import { legal } from './en/legal.ts';
import { refus } from './en/refus.ts';
import { territoire } from './en/territoire.ts';
import { versions } from './en/versions.ts';
import type { Messages } from './fr.ts';

export const en: Messages = {
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
};

import { atelier } from './en/atelier.ts';
import { avis } from './en/avis.ts';
import { calendrier } from './en/calendrier.ts';
import { charte } from './en/charte.ts';
import { collaboration } from './en/collaboration.ts';
import { colleges } from './en/colleges.ts';
import { compte } from './en/compte.ts';
import { creation } from './en/creation.ts';
import { contribution } from './en/contribution.ts';
import { contributions } from './en/contributions.ts';
import { courriers } from './en/courriers.ts';
import { conditions } from './en/conditions.ts';
import { demo } from './en/demo.ts';
import { editeur } from './en/editeur.ts';
import { feuille } from './en/feuille.ts';
import { importation } from './en/importation.ts';
import { instances } from './en/instances.ts';
import { invitation } from './en/invitation.ts';
import { journal } from './en/journal.ts';
import { legal } from './en/legal.ts';
import { mandats } from './en/mandats.ts';
import { membres } from './en/membres.ts';
import { fusion } from './en/fusion.ts';
import { organisations } from './en/organisations.ts';
import { moderation } from './en/moderation.ts';
import { modeles } from './en/modeles.ts';
import { perimetre } from './en/perimetre.ts';
import { recueils } from './en/recueils.ts';
import { reponse } from './en/reponse.ts';
import { resultats } from './en/resultats.ts';
import { syntheses } from './en/syntheses.ts';
import { territoire } from './en/territoire.ts';
import { themes } from './en/themes.ts';
import { versions } from './en/versions.ts';
import { voix } from './en/voix.ts';
import { enCommon } from './en-common.ts';
import type { Messages } from './fr.ts';

export const en: Messages = {
	...enCommon,
	atelier,
	avis,
	calendrier,
	charte,
	collaboration,
	colleges,
	compte,
	creation,
	contribution,
	contributions,
	courriers,
	conditions,
	demo,
	editeur,
	feuille,
	importation,
	instances,
	invitation,
	journal,
	legal,
	mandats,
	membres,
	fusion,
	organisations,
	moderation,
	modeles,
	perimetre,
	recueils,
	reponse,
	resultats,
	syntheses,
	territoire,
	themes,
	versions,
	voix
};

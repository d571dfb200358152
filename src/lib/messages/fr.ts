import { atelier } from './fr/atelier.ts';
import { avis } from './fr/avis.ts';
import { calendrier } from './fr/calendrier.ts';
import { charte } from './fr/charte.ts';
import { collaboration } from './fr/collaboration.ts';
import { colleges } from './fr/colleges.ts';
import { compte } from './fr/compte.ts';
import { creation } from './fr/creation.ts';
import { contribution } from './fr/contribution.ts';
import { contributions } from './fr/contributions.ts';
import { courriers } from './fr/courriers.ts';
import { conditions } from './fr/conditions.ts';
import { demo } from './fr/demo.ts';
import { editeur } from './fr/editeur.ts';
import { feuille } from './fr/feuille.ts';
import { importation } from './fr/importation.ts';
import { instances } from './fr/instances.ts';
import { invitation } from './fr/invitation.ts';
import { journal } from './fr/journal.ts';
import { legal } from './fr/legal.ts';
import { mandats } from './fr/mandats.ts';
import { membres } from './fr/membres.ts';
import { fusion } from './fr/fusion.ts';
import { organisations } from './fr/organisations.ts';
import { moderation } from './fr/moderation.ts';
import { modeles } from './fr/modeles.ts';
import { perimetre } from './fr/perimetre.ts';
import { recueils } from './fr/recueils.ts';
import { reponse } from './fr/reponse.ts';
import { resultats } from './fr/resultats.ts';
import { syntheses } from './fr/syntheses.ts';
import { territoire } from './fr/territoire.ts';
import { themes } from './fr/themes.ts';
import { versions } from './fr/versions.ts';
import { voix } from './fr/voix.ts';
import { frCommon } from './fr-common.ts';
import { composer } from './typographie.ts';

/** Every sentence of the interface, in French: the source that the other languages satisfy. */
export const fr = {
	...frCommon,
	...composer({
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
	})
};

export type Messages = typeof fr;

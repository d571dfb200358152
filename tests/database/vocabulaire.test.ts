import { describe, expect, test } from 'vitest';
import { CONDITIONS_FAVORABLES } from '../../src/lib/domain/cadre/condition.ts';
import { ETATS_CONTRIBUTION } from '../../src/lib/domain/contribution/etat.ts';
import { DECISIONS_MODERATION, MOTIFS_MODERATION } from '../../src/lib/domain/contribution/moderation.ts';
import { NATURES_CONTRIBUTION } from '../../src/lib/domain/contribution/nature.ts';
import { TYPES_PIECE } from '../../src/lib/domain/piece.ts';
import { ETATS_IMPORTATION } from '../../src/lib/domain/contribution/importation.ts';
import { PROVENANCES } from '../../src/lib/domain/contribution/provenance.ts';
import {
	ETATS_RECUEIL,
	MODERATIONS,
	NATURES_RECUEIL,
	OUVERTURES
} from '../../src/lib/domain/recueil/nature.ts';
import { NATURES_QUESTION } from '../../src/lib/domain/recueil/question.ts';
import { ETATS_REPONSE } from '../../src/lib/domain/recueil/reponse.ts';
import { FUSEAUX } from '../../src/lib/domain/demarche/fuseau.ts';
import { GENRES_AVIS, RYTHMES_AVIS } from '../../src/lib/domain/avis/genre.ts';
import { PAS } from '../../src/lib/domain/demarche/preparation.ts';
import { ROLES } from '../../src/lib/domain/demarche/role.ts';
import { VISIBILITES } from '../../src/lib/domain/demarche/visibilite.ts';
import { DROITS_DOCUMENT } from '../../src/lib/domain/document/droit.ts';
import { GENRES_DOCUMENT } from '../../src/lib/domain/document/genre.ts';
import { TYPES_IMAGE } from '../../src/lib/domain/document/image.ts';
import { GENRES_VERSION } from '../../src/lib/domain/document/version.ts';
import { ETATS, SENS_CRITERE, TRANSITIONS } from '../../src/lib/domain/etape/cycle-de-vie.ts';
import { NATURES } from '../../src/lib/domain/etape/nature.ts';
import { NIVEAUX } from '../../src/lib/domain/etape/niveau.ts';
import { FORMES } from '../../src/lib/domain/organisation/forme.ts';
import { ETATS_DEMANDE_MEMBRE } from '../../src/lib/domain/membre/demande.ts';
import { VISIBILITES_MODELE } from '../../src/lib/domain/modele/visibilite.ts';
import { NATURES_ORGANISATION } from '../../src/lib/domain/organisation/nature.ts';
import { ETATS_DEMANDE, ROLES_MANDAT } from '../../src/lib/domain/personne/mandat.ts';
import { LANGUES } from '../../src/lib/domain/personne/langue.ts';
import { isRefus } from '../../src/lib/domain/refus.ts';
import { GESTES_SYNTHESE } from '../../src/lib/domain/synthese/geste.ts';
import type { PrecisionDate } from '../../src/lib/messages/dates.ts';
import { NATURES_PERIMETRE } from '../../src/lib/domain/territoire/perimetre.ts';
import { NATURES_TERRITOIRE } from '../../src/lib/domain/territoire/nature.ts';
import { domaine } from '../../src/lib/messages/fr/domaine.ts';
import { readMigrations } from '../../src/lib/server/embedded/migrations.ts';
import { ENGINES, useInstance } from './harness/instance.ts';

/** Every enumeration of the database and the list of the code with the same words in the same order. */
const LISTS: Record<string, readonly string[]> = {
	condition_favorable: CONDITIONS_FAVORABLES,
	droit_document: DROITS_DOCUMENT,
	decision_moderation: DECISIONS_MODERATION,
	motif_moderation: MOTIFS_MODERATION,
	etat_contribution: ETATS_CONTRIBUTION,
	etat_importation: ETATS_IMPORTATION,
	etat_recueil: ETATS_RECUEIL,
	etat_reponse: ETATS_REPONSE,
	moderation_recueil: MODERATIONS,
	nature_contribution: NATURES_CONTRIBUTION,
	nature_question: NATURES_QUESTION,
	nature_recueil: NATURES_RECUEIL,
	ouverture_recueil: OUVERTURES,
	provenance: PROVENANCES,
	etat_demande_mandat: ETATS_DEMANDE,
	etat_demande: ETATS_DEMANDE_MEMBRE,
	etat_etape: ETATS,
	forme_juridique: FORMES,
	fuseau: FUSEAUX,
	genre_avis: GENRES_AVIS,
	geste_synthese: GESTES_SYNTHESE,
	genre_document: GENRES_DOCUMENT,
	genre_version: GENRES_VERSION,
	langue: LANGUES,
	nature_etape: NATURES,
	nature_jalon: Object.keys(domaine.naturesJalon),
	nature_organisation: NATURES_ORGANISATION,
	nature_perimetre: NATURES_PERIMETRE,
	nature_territoire: NATURES_TERRITOIRE,
	niveau_engagement: NIVEAUX,
	pas_preparation: PAS,
	precision_date: ['jour', 'mois', 'annee'] satisfies PrecisionDate[],
	role_demarche: ROLES,
	role_instance: Object.keys(domaine.rolesInstance),
	role_mandat: ROLES_MANDAT,
	rythme_avis: RYTHMES_AVIS,
	sens_critere: SENS_CRITERE,
	type_image: TYPES_IMAGE,
	type_piece: TYPES_PIECE,
	visibilite: VISIBILITES,
	visibilite_modele: VISIBILITES_MODELE
};

describe.each(ENGINES)('la base et le code ont les mêmes mots (%s)', (engine) => {
	const instance = useInstance(engine);

	test('pour chaque énumération', async () => {
		const rows = await instance.engine.query(
			`select t.typname::text as name, string_agg(e.enumlabel, ' ' order by e.enumsortorder) as words
			from pg_type t join pg_enum e on e.enumtypid = t.oid
			where t.typnamespace = 'public'::regnamespace group by t.typname`
		);
		const expected = Object.entries(LISTS).map(([name, words]) => [name, words.join(' ')]);
		expect(Object.fromEntries(rows.map(({ name, words }) => [name, words]))).toEqual(
			Object.fromEntries(expected)
		);
	});

	test('pour le cycle de vie d’une étape', async () => {
		const rows = await instance.engine.query(
			'select de, vers, qui, criteres, motif_requis from private.transition_etape order by de, vers'
		);
		expect(rows).toEqual(
			TRANSITIONS.map(({ de, vers, qui, criteres, motifRequis }) => ({
				de,
				vers,
				qui,
				criteres,
				motif_requis: motifRequis
			}))
		);
	});
});

const RAISED = readMigrations('supabase/migrations').flatMap(({ name, sql }) =>
	[...sql.matchAll(/raise exception '([^']+)'/g)].map(([, code]) => [name, code!])
);

test('les migrations opposent des refus', () => {
	expect(RAISED.length).toBeGreaterThan(5);
});

test.each(RAISED)('le refus de %s « %s » a sa phrase', (_, code) => {
	expect(isRefus(code)).toBe(true);
});

import { ACTEURS_CALLS, ACTEURS_STATEMENTS } from './acteurs.ts';
import type { Role } from '../../../src/lib/domain/demarche/role.ts';
import { STATEMENTS_AVIS } from './avis.ts';
import { CALLS_COURRIERS } from './courriers.ts';
import type { DemarcheScene, Scene } from './scene.ts';
import { ORGANISATION_CALLS, ORGANISATION_STATEMENTS } from './organisations.ts';
import { CADRE_CALLS, CADRE_STATEMENTS } from './cadre.ts';
import { MODELE_CALLS, MODELE_STATEMENTS } from './modeles.ts';
import { CONTRIBUTION_CALLS, CONTRIBUTION_STATEMENTS } from './contributions.ts';
import { MODERATION_CALLS, MODERATION_STATEMENTS } from './moderations.ts';
import { RECUEIL_CALLS, RECUEIL_STATEMENTS } from './recueils.ts';
import { FICHIER_CALLS, FICHIER_STATEMENTS } from './fichiers.ts';
import { PIECE_CALLS, PIECE_STATEMENTS } from './pieces.ts';
import { SAISIE_CALLS, SAISIE_STATEMENTS } from './saisies.ts';
import { LISTES_CALLS } from './listes-contributions.ts';
import { REPONDRE_CALLS } from './repondre.ts';
import { SYNTHESE_CALLS, SYNTHESE_STATEMENTS } from './syntheses.ts';
import { PERIMETRE_CALLS, PERIMETRE_STATEMENTS } from './perimetres.ts';
import type { FunctionName, TABLES, TableName } from './matrix.ts';

/** Where a case happens: the scene, one of its démarches, and who acts. */
export interface Place extends DemarcheScene {
	scene: Scene;
	/** Identifier of whoever acts; of nobody when anonymous. */
	moi: string;
}

/** SQL of a case. Inserts give complete valid rows, so that a refusal is really one of a policy or a grant. */
type Statement = (place: Place) => string;

const insertDocument = ({ demarche, etape }: Place, lecture: Role, ecriture: Role) =>
	`insert into public.document (demarche_id, etape_id, genre, titre, lecture, ecriture, ordre)
	values ('${demarche}', '${etape}', 'texte', 'Un texte', '${lecture}', '${ecriture}', 3)`;

const insertImage = (demarche: string, document: string) =>
	`insert into public.document_image (document_id, demarche_id, type, largeur, hauteur, donnees)
	values ('${document}', '${demarche}', 'image/png', 1, 1, '\\x00')`;

/** One statement for each line of the matrix: the compiler asks for the missing ones. */
export const STATEMENTS: { [T in TableName]: Record<keyof (typeof TABLES)[T]['lines'], Statement> } = {
	...CADRE_STATEMENTS,
	...MODELE_STATEMENTS,
	...PERIMETRE_STATEMENTS,
	...CONTRIBUTION_STATEMENTS,
	...PIECE_STATEMENTS,
	...FICHIER_STATEMENTS,
	...MODERATION_STATEMENTS,
	...RECUEIL_STATEMENTS,
	...SAISIE_STATEMENTS,
	...SYNTHESE_STATEMENTS,
	profil: {
		'select (le sien)': ({ moi }) => `select from public.profil where id = '${moi}'`,
		'select (d’un membre de la démarche)': ({ scene }) =>
			`select from public.profil where id = '${scene.autre}'`,
		'select (d’un inconnu)': ({ scene }) => `select from public.profil where id = '${scene.inconnu}'`,
		'select (de qui demande à rejoindre la démarche)': ({ demandeur }) =>
			`select from public.profil where id = '${demandeur}'`,
		insert: ({ scene }) => `insert into public.profil (id, nom) values ('${scene.sansProfil}', 'Nom')`,
		'update (le sien)': ({ moi }) => `update public.profil set nom = 'Nom' where id = '${moi}'`,
		'update (d’un membre de la démarche)': ({ scene }) =>
			`update public.profil set nom = 'Nom' where id = '${scene.autre}'`,
		'delete (le sien)': ({ moi }) => `delete from public.profil where id = '${moi}'`
	},
	profil_prive: {
		'select (le sien)': ({ moi }) => `select from public.profil_prive where profil_id = '${moi}'`,
		'select (d’un membre de la démarche)': ({ scene }) =>
			`select from public.profil_prive where profil_id = '${scene.autre}'`,
		insert: ({ scene }) => `insert into public.profil_prive (profil_id) values ('${scene.sansPreferences}')`,
		'update (le sien)': ({ moi }) =>
			`update public.profil_prive set langue = 'en' where profil_id = '${moi}'`,
		'update (d’un membre de la démarche)': ({ scene }) =>
			`update public.profil_prive set langue = 'en' where profil_id = '${scene.autre}'`,
		'delete (le sien)': ({ moi }) => `delete from public.profil_prive where profil_id = '${moi}'`
	},
	administrateur: {
		select: ({ scene }) =>
			`select from public.administrateur where profil_id = '${scene.persons.administrateur.id}'`,
		insert: ({ scene }) => `insert into public.administrateur (profil_id) values ('${scene.inconnu}')`,
		update: () => `update public.administrateur set depuis = now()`,
		delete: () => `delete from public.administrateur`
	},
	...ORGANISATION_STATEMENTS,
	demarche: {
		select: ({ demarche }) => `select from public.demarche where id = '${demarche}'`,
		insert: () => `insert into public.demarche (slug, titre) values ('nouvelle', 'Nouvelle démarche')`,
		update: ({ demarche, visibilite }) => `update public.demarche set titre = 'Autre titre', objet = 'o',
			question = 'q', territoire = 't', visibilite = '${visibilite}', avertissement = 'a' where id = '${demarche}'`,
		delete: ({ demarche }) => `delete from public.demarche where id = '${demarche}'`
	},
	portage: {
		select: ({ demarche }) => `select from public.portage where demarche_id = '${demarche}'`,
		'insert (une organisation dont on est porte-parole)': ({ demarche, scene }) =>
			`insert into public.portage (demarche_id, organisation_id, ordre) values ('${demarche}', '${scene.organisations.sienne}', 2)`,
		'insert (l’organisation d’autrui)': ({ demarche, scene }) =>
			`insert into public.portage (demarche_id, organisation_id, ordre) values ('${demarche}', '${scene.organisations.autrui}', 2)`,
		update: ({ demarche }) => `update public.portage set ordre = 3 where demarche_id = '${demarche}'`,
		delete: ({ demarche }) => `delete from public.portage where demarche_id = '${demarche}'`
	},
	membre: {
		'select (les autres)': ({ demarche, scene }) =>
			`select from public.membre where demarche_id = '${demarche}' and profil_id = '${scene.autre}'`,
		'select (soi-même)': ({ demarche, moi }) =>
			`select from public.membre where demarche_id = '${demarche}' and profil_id = '${moi}'`,
		'insert (un inconnu)': ({ demarche, scene }) =>
			`insert into public.membre (demarche_id, profil_id, role) values ('${demarche}', '${scene.inconnu}', 'observateur')`,
		'update (le rôle d’un autre)': ({ demarche, scene }) =>
			`update public.membre set role = 'facilitateur' where demarche_id = '${demarche}' and profil_id = '${scene.autre}'`,
		'update (le collège d’un autre)': ({ demarche, college, scene }) =>
			`update public.membre set college_id = '${college}' where demarche_id = '${demarche}' and profil_id = '${scene.autre}'`,
		'update (son propre collège)': ({ demarche, college, moi }) =>
			`update public.membre set college_id = '${college}' where demarche_id = '${demarche}' and profil_id = '${moi}'`,
		'update (retirer un autre)': ({ demarche, scene }) =>
			`update public.membre set retire_le = now() where demarche_id = '${demarche}' and profil_id = '${scene.autre}'`,
		'update (rappeler quelqu’un qui est parti)': ({ demarche, scene }) =>
			`update public.membre set retire_le = null where demarche_id = '${demarche}' and profil_id = '${scene.persons.retire.id}'`,
		'update (partir)': ({ demarche, moi }) => `update public.membre set retire_le = now()
			where demarche_id = '${demarche}' and profil_id = '${moi}' and retire_le is null`,
		'update (se faire porteur)': ({ demarche, moi }) =>
			`update public.membre set role = 'porteur' where demarche_id = '${demarche}' and profil_id = '${moi}'`,
		delete: ({ demarche, scene }) =>
			`delete from public.membre where demarche_id = '${demarche}' and profil_id = '${scene.autre}'`
	},
	college: {
		select: ({ college }) => `select from public.college where id = '${college}'`,
		insert: ({ demarche }) => `insert into public.college (demarche_id, nom, presentation, ordre)
			values ('${demarche}', 'Habitants', 'Texte', 2)`,
		update: ({ college }) => `update public.college set nom = 'Autre nom' where id = '${college}'`,
		delete: ({ college }) => `delete from public.college where id = '${college}'`
	},
	etape: {
		select: ({ etape }) => `select from public.etape where id = '${etape}'`,
		insert: ({ demarche }) =>
			`insert into public.etape (demarche_id, nature, niveau) values ('${demarche}', 'diagnostic', 'consultation')`,
		update: ({
			etape
		}) => `update public.etape set niveau = 'consultation', question = 'q', presentation = 'p',
			livrable = 'l', debut = '2026-01-01', fin = '2026-02-01' where id = '${etape}'`,
		delete: ({ etape }) => `delete from public.etape where id = '${etape}'`
	},
	critere: {
		select: ({ critere }) => `select from public.critere where id = '${critere}'`,
		insert: ({
			demarche,
			etape
		}) => `insert into public.critere (demarche_id, etape_id, sens, libelle, rempli, ordre)
			values ('${demarche}', '${etape}', 'sortie', 'Un critère', false, 2)`,
		update: ({ critere }) =>
			`update public.critere set libelle = 'Autre', rempli = true, ordre = 3 where id = '${critere}'`,
		delete: ({ critere }) => `delete from public.critere where id = '${critere}'`
	},
	etape_passage: {
		select: ({ etape }) => `select from public.etape_passage where etape_id = '${etape}'`,
		insert: ({ demarche, etape }) =>
			`insert into public.etape_passage (demarche_id, etape_id, de, vers) values ('${demarche}', '${etape}', 'ouverte', 'close')`,
		update: ({ etape }) => `update public.etape_passage set motif = 'réécrit' where etape_id = '${etape}'`,
		delete: ({ etape }) => `delete from public.etape_passage where etape_id = '${etape}'`
	},
	demarche_territoire: {
		select: ({ demarche }) => `select from public.demarche_territoire where demarche_id = '${demarche}'`,
		insert: ({
			demarche
		}) => `insert into public.demarche_territoire (demarche_id, nature, code, nom, departement, population)
			values ('${demarche}', 'commune', '29151', 'Morlaix', 'Finistère', 15194)`,
		update: ({ demarche }) =>
			`update public.demarche_territoire set nom = 'Ailleurs' where demarche_id = '${demarche}'`,
		delete: ({ demarche }) => `delete from public.demarche_territoire where demarche_id = '${demarche}'`
	},
	instance: {
		select: ({ instance }) => `select from public.instance where id = '${instance}'`,
		insert: ({ demarche }) => `insert into public.instance (demarche_id, nom, role, composition, ordre)
			values ('${demarche}', 'Un comité', 'suit', '', 2)`,
		update: ({ instance }) => `update public.instance set nom = 'Autre nom' where id = '${instance}'`,
		delete: ({ instance }) => `delete from public.instance where id = '${instance}'`
	},
	jalon: {
		select: ({ jalon }) => `select from public.jalon where id = '${jalon}'`,
		insert: ({
			demarche,
			etape
		}) => `insert into public.jalon (demarche_id, etape_id, nature, titre, debut, date_precision)
			values ('${demarche}', '${etape}', 'atelier', 'Un atelier', '2026-03-01', 'mois')`,
		update: ({ jalon }) => `update public.jalon set titre = 'Autre titre' where id = '${jalon}'`,
		delete: ({ jalon }) => `delete from public.jalon where id = '${jalon}'`
	},
	document: {
		'select (ouvert aux observateurs)': ({ document }) =>
			`select from public.document where id = '${document.id}'`,
		'select (réservé aux contributeurs)': ({ documentContributeurs }) =>
			`select from public.document where id = '${documentContributeurs.id}'`,
		'select (réservé aux porteurs)': ({ documentPorteurs }) =>
			`select from public.document where id = '${documentPorteurs.id}'`,
		'select (publié)': ({ documentPublie }) =>
			`select from public.document where id = '${documentPublie.id}'`,
		'select (publié puis archivé)': ({ documentArchive }) =>
			`select from public.document where id = '${documentArchive.id}'`,
		insert: (place) => insertDocument(place, 'observateur', 'contributeur'),
		'insert (réservé aux porteurs)': (place) => insertDocument(place, 'porteur', 'porteur'),
		update: ({ document, etape }) =>
			`update public.document set etape_id = '${etape}', titre = 'Autre titre', lecture = 'contributeur',
			ecriture = 'facilitateur', ordre = 4, archive_le = now() where id = '${document.id}'`,
		'update (réservé aux porteurs)': ({ documentPorteurs }) =>
			`update public.document set lecture = 'observateur' where id = '${documentPorteurs.id}'`,
		'update (le réserver aux porteurs)': ({ document }) =>
			`update public.document set lecture = 'porteur', ecriture = 'porteur' where id = '${document.id}'`,
		'update (publier une version)': ({ document }) =>
			`update public.document set publie_version_id = '${document.version}' where id = '${document.id}'`,
		delete: ({ document }) => `delete from public.document where id = '${document.id}'`
	},
	document_version: {
		'select (gardée)': ({ document }) =>
			`select from public.document_version where id = '${document.version}'`,
		'select (publiée)': ({ documentPublie }) =>
			`select from public.document_version where id = '${documentPublie.publiee}'`,
		'select (gardée, d’un document publié)': ({ documentPublie }) =>
			`select from public.document_version where id = '${documentPublie.version}'`,
		'select (publiée puis archivée)': ({ documentArchive }) =>
			`select from public.document_version where id = '${documentArchive.publiee}'`,
		insert: ({ demarche, document }) =>
			`insert into public.document_version (document_id, demarche_id, numero, genre, contenu, mots)
			values ('${document.id}', '${demarche}', 9, 'nommee', '{}', 0)`,
		update: ({ document }) =>
			`update public.document_version set nom = 'Avant l’atelier' where id = '${document.version}'`,
		'update (d’un document réservé aux porteurs)': ({ documentPorteurs }) =>
			`update public.document_version set nom = 'Avant l’atelier' where id = '${documentPorteurs.version}'`,
		delete: ({ document }) => `delete from public.document_version where id = '${document.version}'`
	},
	document_version_auteur: {
		'select (d’une version gardée)': ({ document }) =>
			`select from public.document_version_auteur where version_id = '${document.version}'`,
		'select (de la version publiée)': ({ documentPublie }) =>
			`select from public.document_version_auteur where version_id = '${documentPublie.publiee}'`,
		insert: ({ demarche, document, scene }) =>
			`insert into public.document_version_auteur (version_id, demarche_id, profil_id, signes)
			values ('${document.version}', '${demarche}', '${scene.inconnu}', 12)`,
		update: ({ document }) =>
			`update public.document_version_auteur set signes = 0 where version_id = '${document.version}'`,
		delete: ({ document }) =>
			`delete from public.document_version_auteur where version_id = '${document.version}'`
	},
	document_texte: {
		select: ({ document }) => `select from public.document_texte where document_id = '${document.id}'`,
		'select (d’un document publié)': ({ documentPublie }) =>
			`select from public.document_texte where document_id = '${documentPublie.id}'`,
		insert: ({ demarche, documentVide }) =>
			`insert into public.document_texte (document_id, demarche_id, contenu, texte, mots)
			values ('${documentVide}', '${demarche}', '{}', 'Texte', 1)`,
		update: ({ document }) =>
			`update public.document_texte set texte = 'Autre' where document_id = '${document.id}'`,
		delete: ({ document }) => `delete from public.document_texte where document_id = '${document.id}'`
	},
	document_image: {
		'select (d’un document)': ({ document }) =>
			`select from public.document_image where id = '${document.image}'`,
		'select (montrée par la version publiée)': ({ documentPublie }) =>
			`select from public.document_image where id = '${documentPublie.image}'`,
		'select (d’un document publié, sans qu’il la montre)': ({ documentPublie }) =>
			`select from public.document_image where id = '${documentPublie.autreImage}'`,
		insert: ({ demarche, document }) => insertImage(demarche, document.id),
		'insert (dans un document archivé)': ({ demarche, documentArchive }) =>
			insertImage(demarche, documentArchive.id),
		update: ({ document }) => `update public.document_image set largeur = 2 where id = '${document.image}'`,
		delete: ({ document }) => `delete from public.document_image where id = '${document.image}'`
	},
	journal: {
		'select (une ligne publique)': ({ demarche }) =>
			`select from public.journal where demarche_id = '${demarche}' and action = 'demarche.creee'`,
		'select (une ligne interne)': ({ demarche }) =>
			`select from public.journal where demarche_id = '${demarche}' and action = 'membre.ajoute'`,
		insert: ({ demarche }) =>
			`insert into public.journal (demarche_id, action) values ('${demarche}', 'demarche.inventee')`,
		update: ({ demarche }) => `update public.journal set resume = '{}' where demarche_id = '${demarche}'`,
		delete: ({ demarche }) => `delete from public.journal where demarche_id = '${demarche}'`
	},
	...ACTEURS_STATEMENTS,
	page_legale: {
		select: () => `select from public.page_legale where cle = 'conditions'`,
		insert: () => `insert into public.page_legale (cle, langue, contenu) values ('conditions', 'en', 'Text')`,
		update: () => `update public.page_legale set contenu = 'Autre' where cle = 'conditions'`,
		delete: () => `delete from public.page_legale where cle = 'conditions'`
	},
	...STATEMENTS_AVIS
};

/** One call for each function of the matrix. */
export const CALLS: Record<FunctionName, Statement> = {
	...ORGANISATION_CALLS,
	...CADRE_CALLS,
	...MODELE_CALLS,
	...PERIMETRE_CALLS,
	...CONTRIBUTION_CALLS,
	...MODERATION_CALLS,
	...RECUEIL_CALLS,
	...PIECE_CALLS,
	...FICHIER_CALLS,
	...SAISIE_CALLS,
	...SYNTHESE_CALLS,
	...LISTES_CALLS,
	...REPONDRE_CALLS,
	'create_demarche(jsonb)': () => `select public.create_demarche(jsonb_build_object(
		'slug', 'nouvelle', 'titre', 'Nouvelle démarche',
		'etapes', (select jsonb_agg(jsonb_build_object('nature', n, 'niveau', 'concertation'))
			from unnest(enum_range(null::public.nature_etape)) n)))`,
	'change_etape_etat(uuid,etat_etape,text)': ({ etape }) =>
		`select public.change_etape_etat('${etape}', 'ouverte', null)`,
	'delete_account()': () => 'select public.delete_account()',
	...ACTEURS_CALLS,
	'list_administrateurs()': () => 'select * from public.list_administrateurs()',
	'newest_migration()': () => 'select public.newest_migration()',
	'set_administrateur(text,boolean)': ({ moi }) =>
		`select public.set_administrateur('${moi}@exemple.test', true)`,
	'get_document_pass(uuid)': ({ document }) => `select public.get_document_pass('${document.id}')`,
	'load_document(uuid,bigint)': ({ document }) => `select public.load_document('${document.id}', 0)`,
	'append_document_updates(jsonb)': ({ document }) =>
		`select public.append_document_updates(jsonb_build_array(jsonb_build_object('document', '${document.id}', 'data', 'AA==')))`,
	'compact_document(uuid,bigint,text,text)': ({ document }) =>
		`select public.compact_document('${document.id}', 1, 'AA==', 'AA==')`,
	'review_document_rights(jsonb)': () => `select public.review_document_rights('[]')`,
	'follow_documents(uuid,jsonb,jsonb)': ({ moi }) => `select public.follow_documents('${moi}', '[]', '[]')`,
	'leave_documents(uuid)': ({ moi }) => `select public.leave_documents('${moi}')`,
	'get_document_right(uuid,uuid)': ({ document, moi }) =>
		`select public.get_document_right('${document.id}', '${moi}')`,
	'get_document_version(uuid,uuid)': ({ document }) =>
		`select public.get_document_version('${document.id}', '${document.id}')`,
	'save_document_version(uuid,uuid,text,text,jsonb,integer,jsonb,bigint,text,bigint,jsonb)': ({ document }) =>
		`select public.save_document_version('${document.id}', null, 'automatique', null, '{}', 0, '[]', 1, 'AA==', 0, '[]')`,
	'save_document_texts(jsonb)': () => `select public.save_document_texts('[]')`,
	'list_documents_to_project(boolean)': () => `select public.list_documents_to_project(true)`,
	...CALLS_COURRIERS
};

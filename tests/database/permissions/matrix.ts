import { MODELE_FUNCTIONS, MODELE_TABLES } from './modeles.ts';
import { CONTRIBUTION_FUNCTIONS, CONTRIBUTION_HELPERS, CONTRIBUTION_TABLES } from './contributions.ts';
import { MODERATION_FUNCTIONS, MODERATION_HELPERS, MODERATION_TABLES } from './moderations.ts';
import { RECUEIL_FUNCTIONS, RECUEIL_TABLES } from './recueils.ts';
import { PIECE_FUNCTIONS, PIECE_HELPERS, PIECE_TABLES } from './pieces.ts';
import { FICHIER_FUNCTIONS, FICHIER_HELPERS, FICHIER_TABLES } from './fichiers.ts';
import { SAISIE_FUNCTIONS, SAISIE_HELPERS, SAISIE_TABLES } from './saisies.ts';
import { LISTES_FUNCTIONS, LISTES_HELPERS } from './listes-contributions.ts';
import { REPONDRE_FUNCTIONS, REPONDRE_HELPERS } from './repondre.ts';
import { SYNTHESE_FUNCTIONS, SYNTHESE_HELPERS, SYNTHESE_TABLES } from './syntheses.ts';
import { PERIMETRE_FUNCTIONS, PERIMETRE_TABLES } from './perimetres.ts';
import type { Visibilite } from '../../../src/lib/domain/demarche/visibilite.ts';
import { HELPERS_AVIS, TABLES_AVIS } from './avis.ts';
import { FUNCTIONS_COURRIERS } from './courriers.ts';
import { ORGANISATIONS, ORGANISATION_FUNCTIONS, ORGANISATION_HELPERS } from './organisations.ts';
import { CADRE_FUNCTIONS, CADRE_HELPERS, CADRE_TABLES } from './cadre.ts';
import { ACTEURS_FUNCTIONS, ACTEURS_HELPERS, ACTEURS_TABLES } from './acteurs.ts';

// Who may do what. Words: persons and groups of persons.ts. A line with one expectation holds for a démarche that is a
// draft, for its members, or public; otherwise it names the three. What is not named is refused.

export type Expectation = string | Record<Visibilite, string>;

export interface TableRules {
	/** Columns that signed-in people may give when they insert, and those they may change. All others are closed. */
	columns: { insert: string; update: string };
	/** `<operation>`, or `<operation> (<what is particular>)`, and who may. */
	lines: Record<string, Expectation>;
}

const READABLE = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'tous'
};
/** Members who may read the démarche, and administrators. */
const MEMBERS_READ = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'membres administrateur'
};
const CONTRIBUTEURS_READ = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'contributeur facilitateur porteur administrateur',
	public: 'contributeur facilitateur porteur administrateur'
};
const NOBODY_WRITES = { insert: 'personne', update: 'personne', delete: 'personne' };
const PREPARING = 'facilitateur porteur';

/** One entry for every table and view of schema public. */
export const TABLES = {
	...CADRE_TABLES,
	...MODELE_TABLES,
	...PERIMETRE_TABLES,
	...CONTRIBUTION_TABLES,
	...PIECE_TABLES,
	...FICHIER_TABLES,
	...MODERATION_TABLES,
	...RECUEIL_TABLES,
	...SAISIE_TABLES,
	...SYNTHESE_TABLES,
	profil: {
		columns: { insert: '', update: 'nom' },
		lines: {
			'select (le sien)': 'connectes',
			// Those who speak for an organisation know who speaks or spoke for it, and who asks to.
			'select (d’un membre de la démarche)': 'membres administrateur mandataire referent',
			'select (d’un inconnu)': 'administrateur mandataire referent',
			'select (de qui demande à rejoindre la démarche)': 'facilitateur porteur administrateur',
			insert: 'personne',
			'update (le sien)': 'connectes',
			'update (d’un membre de la démarche)': 'personne',
			'delete (le sien)': 'personne'
		}
	},
	profil_prive: {
		columns: { insert: '', update: 'langue resume_hebdomadaire alertes_immediates' },
		lines: {
			'select (le sien)': 'connectes',
			'select (d’un membre de la démarche)': 'personne',
			insert: 'personne',
			'update (le sien)': 'connectes',
			'update (d’un membre de la démarche)': 'personne',
			'delete (le sien)': 'personne'
		}
	},
	administrateur: {
		columns: { insert: '', update: '' },
		lines: { select: 'administrateur', ...NOBODY_WRITES }
	},
	...ORGANISATIONS,
	demarche: {
		columns: { insert: '', update: 'titre objet question territoire visibilite langue avertissement fuseau' },
		lines: {
			select: READABLE,
			insert: 'personne',
			update: 'porteur',
			delete: { brouillon: 'porteur', membres: 'personne', public: 'personne' }
		}
	},
	portage: {
		columns: { insert: 'demarche_id organisation_id ordre', update: '' },
		lines: {
			select: READABLE,
			'insert (une organisation dont on est porte-parole)': 'porteur',
			'insert (l’organisation d’autrui)': 'personne',
			update: 'personne',
			// A référent withdraws what they can read.
			delete: { brouillon: 'porteur', membres: 'porteur', public: 'porteur referent' }
		}
	},
	membre: {
		columns: { insert: '', update: 'role college_id retire_le' },
		lines: {
			'select (les autres)': 'membres administrateur',
			'select (soi-même)': 'membres retire',
			'insert (un inconnu)': 'personne',
			'update (le rôle d’un autre)': 'porteur',
			'update (le collège d’un autre)': 'porteur',
			'update (son propre collège)': 'porteur',
			'update (retirer un autre)': 'porteur',
			'update (rappeler quelqu’un qui est parti)': 'personne',
			'update (partir)': 'membres',
			'update (se faire porteur)': 'porteur',
			delete: 'personne'
		}
	},
	college: {
		columns: { insert: 'demarche_id nom presentation ordre', update: 'nom presentation' },
		lines: { select: READABLE, insert: 'porteur', update: 'porteur', delete: 'porteur' }
	},
	etape: {
		columns: { insert: '', update: 'niveau question presentation livrable debut fin' },
		lines: { select: READABLE, insert: 'personne', update: PREPARING, delete: 'personne' }
	},
	critere: {
		columns: {
			insert: 'demarche_id etape_id sens libelle rempli ordre',
			update: 'libelle rempli ordre'
		},
		lines: { select: READABLE, insert: PREPARING, update: PREPARING, delete: PREPARING }
	},
	etape_passage: {
		columns: { insert: '', update: '' },
		lines: { select: READABLE, ...NOBODY_WRITES }
	},
	demarche_territoire: {
		columns: { insert: 'demarche_id nature code nom departement population', update: '' },
		lines: { select: READABLE, insert: 'porteur', update: 'personne', delete: 'porteur' }
	},
	instance: {
		columns: { insert: 'demarche_id nom role composition ordre', update: 'nom role composition ordre' },
		lines: { select: READABLE, insert: 'porteur', update: 'porteur', delete: 'porteur' }
	},
	jalon: {
		columns: {
			insert:
				'demarche_id etape_id instance_id nature titre lieu debut fin date_precision heure_debut heure_fin lien_visio description',
			update:
				'etape_id instance_id nature titre lieu debut fin date_precision heure_debut heure_fin lien_visio description'
		},
		lines: { select: READABLE, insert: PREPARING, update: PREPARING, delete: PREPARING }
	},
	document: {
		columns: {
			insert: 'demarche_id etape_id genre titre lecture ecriture ordre',
			update: 'etape_id titre lecture ecriture ordre archive_le publie_version_id'
		},
		lines: {
			'select (ouvert aux observateurs)': MEMBERS_READ,
			'select (réservé aux contributeurs)': CONTRIBUTEURS_READ,
			'select (réservé aux porteurs)': 'porteur administrateur',
			'select (publié)': READABLE,
			'select (publié puis archivé)': MEMBERS_READ,
			insert: PREPARING,
			'insert (réservé aux porteurs)': 'porteur',
			update: PREPARING,
			'update (réservé aux porteurs)': 'porteur',
			'update (le réserver aux porteurs)': 'porteur',
			'update (publier une version)': PREPARING,
			delete: 'porteur'
		}
	},
	document_version: {
		columns: { insert: '', update: 'nom' },
		lines: {
			'select (gardée)': MEMBERS_READ,
			'select (publiée)': READABLE,
			'select (gardée, d’un document publié)': CONTRIBUTEURS_READ,
			'select (publiée puis archivée)': MEMBERS_READ,
			insert: 'personne',
			update: PREPARING,
			'update (d’un document réservé aux porteurs)': 'porteur',
			delete: 'personne'
		}
	},
	document_version_auteur: {
		columns: { insert: '', update: '' },
		lines: {
			'select (d’une version gardée)': MEMBERS_READ,
			'select (de la version publiée)': CONTRIBUTEURS_READ,
			...NOBODY_WRITES
		}
	},
	document_texte: {
		columns: { insert: '', update: '' },
		lines: { select: MEMBERS_READ, 'select (d’un document publié)': CONTRIBUTEURS_READ, ...NOBODY_WRITES }
	},
	document_image: {
		columns: { insert: 'document_id demarche_id type largeur hauteur donnees', update: '' },
		lines: {
			'select (d’un document)': MEMBERS_READ,
			'select (montrée par la version publiée)': READABLE,
			'select (d’un document publié, sans qu’il la montre)': CONTRIBUTEURS_READ,
			insert: {
				brouillon: PREPARING,
				membres: 'contributeur facilitateur porteur',
				public: 'contributeur facilitateur porteur'
			},
			'insert (dans un document archivé)': 'personne',
			update: 'personne',
			delete: 'personne'
		}
	},
	journal: {
		columns: { insert: '', update: '' },
		lines: {
			'select (une ligne publique)': READABLE,
			'select (une ligne interne)': MEMBERS_READ,
			...NOBODY_WRITES
		}
	},
	...ACTEURS_TABLES,
	page_legale: {
		columns: { insert: 'cle langue contenu', update: 'cle langue contenu' },
		lines: {
			select: 'tous',
			insert: 'administrateur',
			update: 'administrateur',
			delete: 'administrateur'
		}
	},
	...TABLES_AVIS
} as const satisfies Record<string, TableRules>;
export type TableName = keyof typeof TABLES;

/** One entry for every function of schema public, named with its arguments. */
export const FUNCTIONS = {
	...ORGANISATION_FUNCTIONS,
	...CADRE_FUNCTIONS,
	...RECUEIL_FUNCTIONS,
	...MODELE_FUNCTIONS,
	...PERIMETRE_FUNCTIONS,
	...CONTRIBUTION_FUNCTIONS,
	...PIECE_FUNCTIONS,
	...FICHIER_FUNCTIONS,
	...SAISIE_FUNCTIONS,
	...SYNTHESE_FUNCTIONS,
	...LISTES_FUNCTIONS,
	...REPONDRE_FUNCTIONS,
	...MODERATION_FUNCTIONS,
	'create_demarche(jsonb)': 'connectes',
	'change_etape_etat(uuid,etat_etape,text)': PREPARING,
	'delete_account()': 'connectes',
	'get_document_pass(uuid)': 'connectes',
	...ACTEURS_FUNCTIONS,
	// For the collaboration server's secret key only.
	'load_document(uuid,bigint)': 'personne',
	'append_document_updates(jsonb)': 'personne',
	'compact_document(uuid,bigint,text,text)': 'personne',
	'review_document_rights(jsonb)': 'personne',
	'follow_documents(uuid,jsonb,jsonb)': 'personne',
	'leave_documents(uuid)': 'personne',
	'get_document_right(uuid,uuid)': 'personne',
	'get_document_version(uuid,uuid)': 'personne',
	'save_document_version(uuid,uuid,text,text,jsonb,integer,jsonb,bigint,text,bigint,jsonb)': 'personne',
	'save_document_texts(jsonb)': 'personne',
	'list_documents_to_project(boolean)': 'personne',
	// For the operator's secret key only.
	'list_administrateurs()': 'personne',
	'newest_migration()': 'personne',
	'set_administrateur(text,boolean)': 'personne',
	...FUNCTIONS_COURRIERS
} as const satisfies Record<string, Expectation>;
export type FunctionName = keyof typeof FUNCTIONS;

/** Functions of schema private that the API roles may run, because a policy or a public function calls them. */
export const HELPERS = {
	anon: [
		...CADRE_HELPERS.anon,
		...ACTEURS_HELPERS.anon,
		...CONTRIBUTION_HELPERS.anon,
		...PIECE_HELPERS.anon,
		...FICHIER_HELPERS.anon,
		...LISTES_HELPERS,
		...REPONDRE_HELPERS.anon,
		...MODERATION_HELPERS.anon,
		...SYNTHESE_HELPERS.anon,
		'can_read_demarche(uuid)',
		'document_right(uuid,uuid)',
		'has_mandat(uuid,role_mandat)',
		'get_invitation_mandat(text)',
		'is_admin()',
		'may_speak_for(uuid)',
		'mots(text)',
		'published_version(uuid)',
		'role_in(uuid)',
		'sans_accents(text)',
		'shares_demarche(uuid)',
		'shares_organisation(uuid)'
	],
	authenticated: [
		...ACTEURS_HELPERS.authenticated,
		...CONTRIBUTION_HELPERS.authenticated,
		...PIECE_HELPERS.authenticated,
		...FICHIER_HELPERS.authenticated,
		...SAISIE_HELPERS,
		...MODERATION_HELPERS.authenticated,
		...SYNTHESE_HELPERS.authenticated,
		...CADRE_HELPERS.authenticated,
		'accept_demande_mandat(uuid,role_mandat,text,date)',
		'accept_invitation_mandat(text)',
		'save_perimetre(uuid,jsonb)',
		'change_etape_etat(uuid,etat_etape,text)',
		'create_demarche(jsonb)',
		'delete_account()',
		'invite_mandat(uuid,uuid,text,role_mandat,text,date,text)',
		'merge_organisations(uuid,uuid)',
		'refuse_demande_mandat(uuid,text)',
		'trigrammes(text)',
		...ORGANISATION_HELPERS,
		...HELPERS_AVIS
	]
};

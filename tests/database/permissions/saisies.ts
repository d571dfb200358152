import type { Place } from './statements.ts';

// Contributions entered for others: who may do what, and the statement of each line.

const PREPARING = 'facilitateur porteur';
const NOT_BEGUN = { 'insert (avant de commencer)': PREPARING, 'insert (après)': 'personne' };

export const SAISIE_TABLES = {
	importation: {
		columns: {
			insert: 'demarche_id fichier',
			update: 'etape_id etat encodage separateur colonnes choix bilan lignes'
		},
		lines: {
			select: PREPARING,
			insert: PREPARING,
			'update (avant de commencer)': PREPARING,
			'update (vers la fin, sans rien importer)': 'personne',
			delete: 'personne'
		}
	},
	importation_morceau: {
		columns: { insert: 'importation_id demarche_id numero octets', update: '' },
		lines: { select: PREPARING, ...NOT_BEGUN, update: 'personne', delete: PREPARING }
	},
	importation_lot: {
		columns: { insert: 'importation_id demarche_id premiere lignes', update: '' },
		lines: {
			select: PREPARING,
			...NOT_BEGUN,
			update: 'personne',
			'delete (avant de commencer)': PREPARING,
			'delete (après)': 'personne'
		}
	}
} as const;

export const SAISIE_FUNCTIONS = {
	'save_saisies(uuid,jsonb)': PREPARING,
	'known_cles(uuid,jsonb)': PREPARING,
	'advance_importation(uuid,integer,jsonb)': PREPARING,
	'remove_importation(uuid,integer)': PREPARING
} as const;

export const SAISIE_HELPERS = [
	'save_saisies(uuid,jsonb)',
	'known_cles(uuid,jsonb)',
	'advance_importation(uuid,integer,jsonb)',
	'remove_importation(uuid,integer)'
];

const LIGNES = `[{"cle": "une clé de papier", "nature": "constat", "texte": "Dit en salle"}]`;
const insertMorceau = (demarche: string, importation: string) =>
	`insert into public.importation_morceau (importation_id, demarche_id, numero, octets)
	values ('${importation}', '${demarche}', 1, 'YQ==')`;
const insertLot = (demarche: string, importation: string) =>
	`insert into public.importation_lot (importation_id, demarche_id, premiere, lignes)
	values ('${importation}', '${demarche}', 1, '[[3, "Un autre"]]')`;

export const SAISIE_STATEMENTS = {
	importation: {
		select: ({ importation }: Place) => `select from public.importation where id = '${importation.recue}'`,
		insert: ({ demarche }: Place) =>
			`insert into public.importation (demarche_id, fichier) values ('${demarche}', 'avis.csv')`,
		'update (avant de commencer)': ({ importation }: Place) =>
			`update public.importation set choix = '{"texte": 1}' where id = '${importation.recue}'`,
		'update (vers la fin, sans rien importer)': ({ importation }: Place) =>
			`update public.importation set etat = 'finie' where id = '${importation.verifiee}'`,
		delete: ({ importation }: Place) => `delete from public.importation where id = '${importation.recue}'`
	},
	importation_morceau: {
		select: ({ importation }: Place) =>
			`select from public.importation_morceau where importation_id = '${importation.recue}'`,
		'insert (avant de commencer)': ({ demarche, importation }: Place) =>
			insertMorceau(demarche, importation.recue),
		'insert (après)': ({ demarche, importation }: Place) => insertMorceau(demarche, importation.verifiee),
		update: ({ importation }: Place) =>
			`update public.importation_morceau set octets = '' where importation_id = '${importation.recue}'`,
		delete: ({ importation }: Place) =>
			`delete from public.importation_morceau where importation_id = '${importation.recue}'`
	},
	importation_lot: {
		select: ({ importation }: Place) =>
			`select from public.importation_lot where importation_id = '${importation.recue}'`,
		'insert (avant de commencer)': ({ demarche, importation }: Place) =>
			insertLot(demarche, importation.recue),
		'insert (après)': ({ demarche, importation }: Place) => insertLot(demarche, importation.verifiee),
		update: ({ importation }: Place) =>
			`update public.importation_lot set lignes = '[[2, "x"]]' where importation_id = '${importation.recue}'`,
		'delete (avant de commencer)': ({ importation }: Place) =>
			`delete from public.importation_lot where importation_id = '${importation.recue}'`,
		'delete (après)': ({ importation }: Place) =>
			`delete from public.importation_lot where importation_id = '${importation.verifiee}'`
	}
};

export const SAISIE_CALLS = {
	'save_saisies(uuid,jsonb)': ({ demarche, contributions }: Place) =>
		`select public.save_saisies('${demarche}',
			'{"etape_id": "${contributions.etape}", "provenance": "papier", "lignes": ${LIGNES}}')`,
	'known_cles(uuid,jsonb)': ({ demarche }: Place) =>
		`select public.known_cles('${demarche}', '["une clé de papier"]')`,
	'advance_importation(uuid,integer,jsonb)': ({ importation }: Place) =>
		`select public.advance_importation('${importation.verifiee}', 0, '${LIGNES}')`,
	'remove_importation(uuid,integer)': ({ importation }: Place) =>
		`select public.remove_importation('${importation.verifiee}', 10)`
};

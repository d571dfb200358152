import type { Place } from './statements.ts';

// Files given with answers: what becomes of them is tried in comportements/fichiers.test.ts.

const ASKED = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'tous'
};

export const FICHIER_TABLES = {
	fichier_reponse: {
		columns: { insert: '', update: '' },
		lines: {
			'select (d’une réponse)': 'facilitateur porteur',
			'select (d’une réponse à soi)': 'contributeur facilitateur porteur',
			insert: 'personne',
			update: 'personne',
			delete: 'personne'
		}
	}
} as const;

export const FICHIER_FUNCTIONS = {
	'attach_fichier(uuid,text,uuid,text,type_piece,bytea)': ASKED,
	'detach_fichier(uuid,text,uuid)': ASKED,
	'moderate_piece(uuid,decision_moderation,motif_moderation,text)': 'facilitateur porteur'
} as const;

export const FICHIER_HELPERS = {
	anon: ['attach_fichier(uuid,text,uuid,text,type_piece,bytea)', 'detach_fichier(uuid,text,uuid)'],
	authenticated: ['moderate_piece(uuid,decision_moderation,motif_moderation,text)']
};

const read = (reponse: string) => `select from public.fichier_reponse where reponse_id = '${reponse}'`;

export const FICHIER_STATEMENTS = {
	fichier_reponse: {
		'select (d’une réponse)': ({ recueil }: Place) => read(recueil.reponse),
		'select (d’une réponse à soi)': ({ recueil }: Place) => read(recueil.sienne),
		insert: ({ demarche, recueil }: Place) =>
			`insert into public.fichier_reponse (demarche_id, reponse_id, question_id, nom, type, donnees)
			values ('${demarche}', '${recueil.sienne}', '${recueil.question}', 'plan.txt', 'txt', '\\x41')`,
		update: ({ recueil }: Place) =>
			`update public.fichier_reponse set nom = 'autre.txt' where reponse_id = '${recueil.sienne}'`,
		delete: ({ recueil }: Place) =>
			`delete from public.fichier_reponse where reponse_id = '${recueil.sienne}'`
	}
};

export const FICHIER_CALLS = {
	'attach_fichier(uuid,text,uuid,text,type_piece,bytea)': ({ recueil }: Place) =>
		`select public.attach_fichier('${recueil.ouvert}', '${recueil.secret}', '${recueil.fichier}', 'plan.txt', 'txt', '\\x41')`,
	'detach_fichier(uuid,text,uuid)': ({ recueil }: Place) =>
		`select public.detach_fichier('${recueil.ouvert}', '${recueil.secret}', '${recueil.fichier}')`,
	'moderate_piece(uuid,decision_moderation,motif_moderation,text)': ({ contributions }: Place) =>
		`select public.moderate_piece('${contributions.piece}', 'piece_retiree', 'hors_sujet')`
};

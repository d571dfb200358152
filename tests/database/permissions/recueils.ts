import type { Place } from './statements.ts';

// Collections, their questions and answers: who may do what, and the statement of each line.

const READABLE = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'tous'
};
const PREPARING = 'facilitateur porteur';
const NOBODY_WRITES = { insert: 'personne', update: 'personne', delete: 'personne' };
const SETTINGS =
	'titre presentation remerciement ouverture moderation natures college_id debut fin limite resultats_publics integration';

export const RECUEIL_TABLES = {
	recueil: {
		columns: { insert: `id demarche_id etape_id nature ${SETTINGS}`, update: `etape_id etat ${SETTINGS}` },
		lines: {
			'select (ouvert)': READABLE,
			'select (en préparation)': PREPARING,
			insert: PREPARING,
			update: PREPARING,
			delete: PREPARING
		}
	},
	recueil_college: {
		columns: { insert: 'demarche_id recueil_id college_id', update: '' },
		lines: { select: READABLE, insert: PREPARING, update: 'personne', delete: PREPARING }
	},
	question: {
		columns: {
			insert:
				'id demarche_id recueil_id ordre nature libelle aide requise reglages condition_question condition_valeurs',
			update: 'ordre libelle aide requise reglages condition_question condition_valeurs retiree_le'
		},
		lines: {
			select: READABLE,
			insert: PREPARING,
			update: PREPARING,
			'delete (sans réponse)': PREPARING,
			'delete (qui a une réponse)': 'personne'
		}
	},
	reponse: {
		columns: { insert: '', update: '' },
		lines: {
			'select (la sienne)': 'contributeur facilitateur porteur',
			'select (celle d’un autre)': PREPARING,
			...NOBODY_WRITES
		}
	}
} as const;

export const RECUEIL_STATEMENTS = {
	recueil: {
		'select (ouvert)': ({ recueil }: Place) => `select from public.recueil where id = '${recueil.ouvert}'`,
		'select (en préparation)': ({ recueil }: Place) =>
			`select from public.recueil where id = '${recueil.brouillon}'`,
		insert: ({ demarche, contributions }: Place) =>
			`insert into public.recueil (demarche_id, etape_id, nature, titre)
			values ('${demarche}', '${contributions.etape}', 'appel', 'Vos idées')`,
		update: ({ recueil }: Place) => `update public.recueil set etat = 'clos' where id = '${recueil.ouvert}'`,
		delete: ({ recueil }: Place) => `delete from public.recueil where id = '${recueil.brouillon}'`
	},
	recueil_college: {
		select: ({ recueil }: Place) =>
			`select from public.recueil_college where recueil_id = '${recueil.ouvert}'`,
		insert: ({ demarche, college, recueil }: Place) =>
			`insert into public.recueil_college (demarche_id, recueil_id, college_id)
			values ('${demarche}', '${recueil.brouillon}', '${college}')`,
		update: ({ recueil }: Place) =>
			`update public.recueil_college set college_id = college_id where recueil_id = '${recueil.ouvert}'`,
		delete: ({ recueil }: Place) =>
			`delete from public.recueil_college where recueil_id = '${recueil.ouvert}'`
	},
	question: {
		select: ({ recueil }: Place) => `select from public.question where id = '${recueil.question}'`,
		insert: ({ demarche, recueil }: Place) =>
			`insert into public.question (demarche_id, recueil_id, nature, libelle)
			values ('${demarche}', '${recueil.ouvert}', 'longue', 'Et alors ?')`,
		update: ({ recueil }: Place) =>
			`update public.question set libelle = 'Et alors ?' where id = '${recueil.question}'`,
		'delete (sans réponse)': ({ recueil }: Place) =>
			`delete from public.question where id = '${recueil.question}'`,
		'delete (qui a une réponse)': ({ recueil }: Place) =>
			`delete from public.question where id = '${recueil.questionRepondue}'`
	},
	reponse: {
		'select (la sienne)': ({ recueil }: Place) => `select from public.reponse where id = '${recueil.sienne}'`,
		'select (celle d’un autre)': ({ recueil }: Place) =>
			`select from public.reponse where id = '${recueil.reponse}'`,
		insert: ({ demarche, recueil }: Place) =>
			`insert into public.reponse (demarche_id, recueil_id, cle) values ('${demarche}', '${recueil.ouvert}', 'une autre')`,
		update: ({ recueil }: Place) => `update public.reponse set contenu = '{}' where id = '${recueil.sienne}'`,
		delete: ({ recueil }: Place) => `delete from public.reponse where id = '${recueil.sienne}'`
	}
};

export const RECUEIL_FUNCTIONS = {
	'create_recueil(uuid,jsonb)': PREPARING,
	'move_question(uuid,integer)': PREPARING,
	'copy_question(uuid)': PREPARING,
	'choose_colleges(uuid,uuid[])': PREPARING
} as const;

export const RECUEIL_CALLS = {
	'create_recueil(uuid,jsonb)': ({ demarche, contributions }: Place) =>
		`select public.create_recueil('${demarche}', jsonb_build_object('id', gen_random_uuid(), 'etape_id', '${contributions.etape}',
			'nature', 'appel', 'titre', 'Vos idées', 'natures', '["proposition"]'::jsonb, 'questions', '["Quelle idée ?"]'::jsonb))`,
	'move_question(uuid,integer)': ({ recueil }: Place) =>
		`select public.move_question('${recueil.question}', 1)`,
	'copy_question(uuid)': ({ recueil }: Place) => `select public.copy_question('${recueil.question}')`,
	'choose_colleges(uuid,uuid[])': ({ recueil, college }: Place) =>
		`select public.choose_colleges('${recueil.brouillon}', array['${college}']::uuid[])`
};

import type { Place } from './statements.ts';

// Answering a collection is for everybody whom it asks; what may be answered is tried in comportements/repondre.test.ts.

const ASKED = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'tous'
};

export const REPONDRE_FUNCTIONS = {
	'save_reponse(uuid,text,jsonb,boolean)': ASKED,
	// Answers everybody: why not, to those who are not asked.
	'open_reponse(uuid,text)': 'tous',
	'confirm_reponse(text)': 'tous',
	'forget_reponses()': 'personne',
	// Nothing is told to who may not read results: tests/database/comportements/resultats.test.ts.
	'read_resultats(uuid)': 'tous',
	'list_mots_reponses(uuid,uuid,text,timestamp with time zone,uuid,integer)': 'tous'
} as const;

export const REPONDRE_HELPERS = {
	anon: [
		'confirm_reponse(text)',
		'list_mots_reponses(uuid,uuid,text,timestamp with time zone,uuid,integer)',
		'open_reponse(uuid,text)',
		'read_resultats(uuid)',
		'save_reponse(uuid,text,jsonb,boolean)'
	]
};

export const REPONDRE_CALLS = {
	'save_reponse(uuid,text,jsonb,boolean)': ({ recueil }: Place) =>
		`select public.save_reponse('${recueil.ouvert}', '${'a'.repeat(40)}', '{"contenu":{}}', false)`,
	'open_reponse(uuid,text)': ({ recueil }: Place) =>
		`select public.open_reponse('${recueil.ouvert}', '${'a'.repeat(40)}')`,
	'confirm_reponse(text)': ({ recueil }: Place) => `select public.confirm_reponse('${recueil.aConfirmer}')`,
	'forget_reponses()': () => 'select public.forget_reponses()',
	'read_resultats(uuid)': ({ recueil }: Place) => `select public.read_resultats('${recueil.ouvert}')`,
	'list_mots_reponses(uuid,uuid,text,timestamp with time zone,uuid,integer)': ({ recueil }: Place) =>
		`select count(*) from public.list_mots_reponses('${recueil.ouvert}', '${recueil.question}')`
};

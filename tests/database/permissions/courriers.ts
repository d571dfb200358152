import type { Place } from './statements.ts';

// Letters are in schema private. What sends them is for the secret key only; administrators see how they fare.

export const FUNCTIONS_COURRIERS = {
	'claim_courriers(integer,integer)': 'personne',
	'settle_courrier(uuid,integer,text,text,integer)': 'personne',
	'discard_courriers(text)': 'personne',
	'forget_courriers()': 'personne',
	'count_courriers()': 'personne',
	'post_resumes(timestamp with time zone)': 'personne',
	'unsubscribe(uuid,text)': 'personne',
	'list_courriers(text,uuid,integer)': 'administrateur',
	'retry_courrier(uuid)': 'administrateur',
	// Answers everybody, and null to all but administrators: tests/database/comportements/courriers-administration.test.ts.
	'get_courriers_etat()': 'connectes'
} as const;

export const CALLS_COURRIERS: Record<keyof typeof FUNCTIONS_COURRIERS, (place: Place) => string> = {
	'claim_courriers(integer,integer)': () => 'select public.claim_courriers(1, 60)',
	'settle_courrier(uuid,integer,text,text,integer)': ({ demarche }) =>
		`select public.settle_courrier('${demarche}', 1, 'envoye', null, null)`,
	'discard_courriers(text)': () => `select public.discard_courriers('essai')`,
	'forget_courriers()': () => 'select public.forget_courriers()',
	'count_courriers()': () => 'select public.count_courriers()',
	'post_resumes(timestamp with time zone)': () => 'select public.post_resumes(now())',
	'unsubscribe(uuid,text)': ({ moi }) => `select public.unsubscribe('${moi}', 'resume')`,
	'list_courriers(text,uuid,integer)': () => `select from public.list_courriers('attente')`,
	'retry_courrier(uuid)': ({ scene }) => `select public.retry_courrier('${scene.courrier}')`,
	'get_courriers_etat()': () => 'select public.get_courriers_etat()'
};

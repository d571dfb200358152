import type { Place } from './statements.ts';

// Letters are in schema private. The functions of the outbox are for the secret key only.

export const FUNCTIONS_COURRIERS = {
	'claim_courriers(integer,integer)': 'personne',
	'settle_courrier(uuid,integer,text,text,integer)': 'personne',
	'discard_courriers(text)': 'personne',
	'forget_courriers()': 'personne',
	'count_courriers()': 'personne'
} as const;

export const CALLS_COURRIERS: Record<keyof typeof FUNCTIONS_COURRIERS, (place: Place) => string> = {
	'claim_courriers(integer,integer)': () => 'select public.claim_courriers(1, 60)',
	'settle_courrier(uuid,integer,text,text,integer)': ({ demarche }) =>
		`select public.settle_courrier('${demarche}', 1, 'envoye', null, null)`,
	'discard_courriers(text)': () => `select public.discard_courriers('essai')`,
	'forget_courriers()': () => 'select public.forget_courriers()',
	'count_courriers()': () => 'select public.count_courriers()'
};

import type { Place } from './statements.ts';

// Lists, numbers and signals of contributions: whoever may not read the démarche is answered with nothing.

const READABLE = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'tous'
};

export const LISTES_FUNCTIONS = {
	'list_contributions(uuid,jsonb,integer)': READABLE,
	'count_contributions(uuid,jsonb)': READABLE,
	// Nobody is refused: the answer is empty, as that of a démarche without places.
	'list_contribution_places(uuid,text)': 'tous',
	'list_signals(jsonb)': 'personne'
} as const;

export const LISTES_HELPERS = [
	'count_contributions(uuid,jsonb)',
	'list_contribution_places(uuid,text)',
	'list_contributions(uuid,jsonb,integer)',
	'repere(text,text)',
	'reperes(uuid,uuid,nature_contribution,provenance,uuid,uuid,uuid,nature_territoire,text,text)'
];

export const LISTES_CALLS = {
	'list_contributions(uuid,jsonb,integer)': ({ demarche }: Place) =>
		`select from public.list_contributions('${demarche}', '{}') l where jsonb_array_length(l -> 'lignes') > 0`,
	'count_contributions(uuid,jsonb)': ({ demarche }: Place) =>
		`select from public.count_contributions('${demarche}', '{}') c where (c ->> 'total')::integer > 0`,
	'list_contribution_places(uuid,text)': ({ demarche }: Place) =>
		`select count(*) from public.list_contribution_places('${demarche}')`,
	'list_signals(jsonb)': ({ demarche }: Place) => `select public.list_signals('["${demarche}"]')`
};

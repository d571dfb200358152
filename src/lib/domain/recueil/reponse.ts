/** Where an answer stands; `a_confirmer` waits for its author to follow the link they were mailed. */
export const ETATS_REPONSE = [
	'brouillon',
	'a_confirmer',
	'en_attente',
	'publiee',
	'rejetee',
	'retiree'
] as const;

/** What became of an answer that was sent, as its author is told. */
export type Suite = 'attente' | 'publiee' | 'comptee' | 'rejetee' | 'retiree';

/** What became of an answer, or of the contribution that it brought, whose own state says more. */
export function suiteOf(reponse: {
	etat: string;
	reference: string | null;
	etat_contribution: string | null;
}): Suite {
	const etat = reponse.etat_contribution ?? reponse.etat;
	if (etat === 'en_attente') return 'attente';
	if (etat === 'rejetee' || etat === 'retiree') return etat;
	return reponse.reference ? 'publiee' : 'comptee';
}

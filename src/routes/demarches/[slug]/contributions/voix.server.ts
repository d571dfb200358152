import type { LigneContribution } from '$lib/server/data/contribution-lists';
import type { nameOf } from './who';

/** Whose words a line of a list is, as one contribution says it. */
export const signedOf = ({
	signature,
	auteur,
	organisation,
	organisation_id,
	college
}: Pick<
	LigneContribution,
	'signature' | 'auteur' | 'organisation' | 'organisation_id' | 'college'
>): Parameters<typeof nameOf>[0] => ({
	signature,
	auteur,
	organisation: organisation && organisation_id ? { id: organisation_id, nom: organisation } : null,
	college: college ? { nom: college } : null
});

/** What kind of actor an organisation is. */
export const NATURES_ORGANISATION = [
	'collectivite',
	'etat',
	'etablissement_public',
	'association',
	'cooperative',
	'mutuelle',
	'fondation',
	'entreprise_ess',
	'entreprise',
	'autre'
] as const;
export type NatureOrganisation = (typeof NATURES_ORGANISATION)[number];

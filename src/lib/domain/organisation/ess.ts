/** Why an organisation belongs to the social and solidarity economy (ESS), as it declares. */
export const QUALITES_ESS = [
	'association',
	'cooperative',
	'mutuelle',
	'fondation',
	'societe_commerciale',
	'esus'
] as const;
export type QualiteEss = (typeof QUALITES_ESS)[number];

/** Kinds of work-integration structures (SIAE), and those of adapted work that go with them. */
export const TYPES_SIAE = ['ei', 'etti', 'ai', 'aci', 'ea', 'esat', 'eiti', 'geiq'] as const;
export type TypeSiae = (typeof TYPES_SIAE)[number];

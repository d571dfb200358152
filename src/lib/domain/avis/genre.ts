/** What people are told of, as the database names it (genre_avis). */
export const GENRES_AVIS = [
	'etape_passage',
	'rencontre_ajoutee',
	'rencontre_deplacee',
	'rencontre_annulee',
	'document_publie',
	'charte_publiee',
	'recueil_ouvert',
	'role_change',
	'membre_retire',
	'demande_recue',
	'demande_acceptee',
	'demande_refusee',
	'invitation_acceptee',
	'mandat_accorde',
	'mandat_revoque',
	'mandat_demande',
	'mandat_refuse',
	'contribution_moderee'
] as const;
export type GenreAvis = (typeof GENRES_AVIS)[number];

/** How a person wants the news of one démarche by mail. */
export const RYTHMES_AVIS = ['tout_de_suite', 'chaque_semaine', 'rien'] as const;
export type RythmeAvis = (typeof RYTHMES_AVIS)[number];

/** The two kinds of letters that a person may end with the link at their foot. */
export const PORTEES = ['resume', 'avis'] as const;
export type Portee = (typeof PORTEES)[number];

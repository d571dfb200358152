/** Everything that the journal tells: what it is about, and what happened to it. Triggers of the database write these words. */
export const ACTIONS = [
	'demarche.creee',
	'demarche.modifiee',
	'demarche.visibilite',
	'etape.modifiee',
	'etape.passage',
	'territoire.ajoute',
	'territoire.modifie',
	'territoire.retire',
	'membre.ajoute',
	'membre.role',
	'membre.retire',
	'invitation.envoyee',
	'invitation.lien',
	'invitation.acceptee',
	'invitation.revoquee',
	'invitation.retablie',
	'demande.ouverte',
	'demande.acceptee',
	'demande.refusee',
	'college.ajoute',
	'college.modifie',
	'college.retire',
	'charte.publiee',
	'charte.signee',
	'charte.signature_retiree',
	'auto_diagnostic.ouvert',
	'auto_diagnostic.clos',
	'auto_diagnostic.annule',
	'instance.ajoutee',
	'instance.modifiee',
	'instance.retiree',
	'instance.siege_ajoute',
	'instance.siege_retire',
	'jalon.ajoute',
	'jalon.modifie',
	'jalon.retire',
	'recueil.ouvert',
	'recueil.clos',
	'contribution.moderee',
	'synthese.publiee',
	'synthese.retiree',
	'document.cree',
	'document.publie',
	'document.retire',
	'document.archive',
	'document.remis',
	'document.supprime',
	'contribution.importees',
	'contribution.import_retire',
	'mandat.accorde',
	'mandat.revoque',
	'organisation.fusionnee',
	'organisation.fermee',
	'organisation.rouverte'
] as const;
export type Action = (typeof ACTIONS)[number];

export const isAction = (text: string): text is Action => (ACTIONS as readonly string[]).includes(text);

/** What a line of a démarche's journal can be about: the first word of an action. */
export const SUJETS = [
	'demarche',
	'etape',
	'territoire',
	'membre',
	'invitation',
	'demande',
	'college',
	'charte',
	'auto_diagnostic',
	'instance',
	'jalon',
	'recueil',
	'document',
	'synthese',
	'contribution'
] as const;
export type Sujet = (typeof SUJETS)[number];

/** What a line is about; null for a word that this version does not know. */
export const sujetOf = (action: string): Sujet | null =>
	SUJETS.find((sujet) => action.startsWith(`${sujet}.`)) ?? null;

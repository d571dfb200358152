import type { erreurs as source } from '../fr/erreurs.ts';

export const erreurs: typeof source = {
	introuvable: 'This page does not exist, or you may not open it.',
	interdit: 'Your role does not allow you to open this page.',
	interne: 'Something went wrong on our side. What you saved is safe.',
	origine: 'This request does not come from a page of Ensemblier: it was refused.',
	tropVite: (seconds) =>
		`Too many requests in a short time. Wait ${seconds} ${seconds > 1 ? 'seconds' : 'second'}, then try again.`,
	tropGrand: 'What you are sending is too large: six megabytes at most.',
	arret: 'Ensemblier is stopping or restarting. Wait a few seconds, then try again.',
	indisponible:
		'Ensemblier cannot reach its database. You stay signed in, and what you saved is safe. Try again in a minute.',
	sansReponse: 'The server did not answer. What you typed is still here: try again in a moment.',
	horsLigne: 'You are offline.',
	horsLigneAide: 'Check your connection, then try again. Nothing that you had saved is lost.',
	reessayer: 'Try again',
	retourAccueil: 'Back to the home page',
	voirLesDemarches: 'See the démarches',
	identifiant: 'Id to give to the team that runs this site:',
	titres: {
		introuvable: 'Page not found',
		interdit: 'Restricted access',
		interne: 'Something went wrong',
		indisponible: 'Service unavailable for a moment'
	}
};

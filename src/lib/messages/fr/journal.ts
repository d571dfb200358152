import type { Action, Sujet } from '../../domain/journal/ligne.ts';
import type { Faits } from '../../domain/journal/faits.ts';
import { domaine } from './domaine.ts';

type Words = Readonly<Record<string, string>>;
const named = (words: Words, key: string | undefined) => (key && words[key]) ?? key ?? '…';
const etape = (nature: string | undefined) => `« ${named(domaine.natures, nature)} »`;
const etat: Words = { prevue: 'remis en préparation', ouverte: 'ouvert', close: 'clos', rouverte: 'rouvert' };
const reponses = (n = 0) =>
	n === 0 ? 'personne n’a répondu' : n === 1 ? '1 personne a répondu' : `${n} personnes ont répondu`;
const quoted = (text: string | undefined) => (text ? ` « ${text} »` : '');

/** What was done, after the name of who did it. */
const actions: Record<Action, (faits: Faits) => string> = {
	'demarche.creee': () => 'a créé la démarche.',
	'demarche.modifiee': () => 'a modifié la présentation de la démarche.',
	'demarche.visibilite': ({ vers }) =>
		`a changé qui peut lire la démarche : ${named(domaine.visibilites, vers).toLowerCase()}.`,
	'etape.modifiee': ({ nature, niveau }) =>
		niveau
			? `a changé le niveau d’engagement de l’étape ${etape(nature)} : de « ${named(domaine.niveaux, niveau.de)} » à « ${named(domaine.niveaux, niveau.vers)} ».`
			: `a modifié l’étape ${etape(nature)}.`,
	'etape.passage': ({ nature, vers }) => `a ${named(etat, vers)} l’étape ${etape(nature)}.`,
	'territoire.ajoute': ({ nom }) => `a ajouté le territoire${quoted(nom)}.`,
	'territoire.modifie': ({ nom }) => `a modifié le territoire${quoted(nom)}.`,
	'territoire.retire': ({ nom }) => `a retiré le territoire${quoted(nom)}.`,
	'membre.ajoute': ({ qui, role }) =>
		`a accueilli ${qui ?? 'un membre'} (rôle : ${named(domaine.roles, role).toLowerCase()}).`,
	'membre.role': ({ qui, soi, vers }) =>
		`a changé ${soi ? 'son rôle' : `le rôle de ${qui ?? 'un membre'}`} : ${named(domaine.roles, vers).toLowerCase()}.`,
	'membre.retire': ({ qui, soi }) =>
		soi ? 'a quitté la démarche.' : `a retiré ${qui ?? 'un membre'} de la démarche.`,
	'invitation.envoyee': ({ nombre }) =>
		(nombre ?? 1) > 1 ? `a envoyé ${nombre} invitations.` : 'a envoyé une invitation.',
	'invitation.lien': () => 'a créé un lien d’invitation.',
	'invitation.acceptee': ({ role }) =>
		`a accepté l’invitation (rôle : ${named(domaine.roles, role).toLowerCase()}).`,
	'invitation.revoquee': () => 'a révoqué une invitation.',
	'invitation.retablie': () => 'a rétabli une invitation.',
	'demande.ouverte': () => 'a demandé à rejoindre la démarche.',
	'demande.acceptee': ({ qui }) => `a accepté la demande de ${qui ?? 'quelqu’un'}.`,
	'demande.refusee': ({ qui }) => `a refusé la demande de ${qui ?? 'quelqu’un'}.`,
	'college.ajoute': ({ nom }) => `a nommé le collège${quoted(nom)}.`,
	'college.modifie': ({ nom }) => `a modifié le collège${quoted(nom)}.`,
	'college.retire': ({ nom }) => `a retiré le collège${quoted(nom)}.`,
	'charte.publiee': ({ numero }) => `a publié la version ${numero ?? ''} de la charte.`,
	'charte.signee': ({ numero, organisation }) =>
		`a signé la version ${numero ?? ''} de la charte au nom de${quoted(organisation)}.`,
	'charte.signature_retiree': ({ numero, organisation }) =>
		`a retiré la signature de${quoted(organisation)} (version ${numero ?? ''} de la charte).`,
	'auto_diagnostic.ouvert': ({ titre }) => `a ouvert l’auto-diagnostic${quoted(titre)}.`,
	'auto_diagnostic.clos': ({ titre, personnes }) =>
		`a clos l’auto-diagnostic${quoted(titre)} : ${reponses(personnes)}.`,
	'auto_diagnostic.annule': ({ titre }) => `a annulé l’auto-diagnostic${quoted(titre)}, sans réponse.`,
	'instance.ajoutee': ({ nom }) => `a nommé l’instance${quoted(nom)}.`,
	'instance.modifiee': ({ nom }) => `a modifié l’instance${quoted(nom)}.`,
	'instance.retiree': ({ nom }) => `a retiré l’instance${quoted(nom)}.`,
	'instance.siege_ajoute': ({ nom, organisation }) =>
		`a donné un siège à${quoted(organisation)} dans l’instance${quoted(nom)}.`,
	'instance.siege_retire': ({ nom, organisation }) =>
		`a retiré le siège ${organisation ? `de${quoted(organisation)}` : 'd’une organisation supprimée'} dans l’instance${quoted(nom)}.`,
	'jalon.ajoute': ({ titre }) => `a inscrit${quoted(titre)} au calendrier.`,
	'jalon.modifie': ({ titre }) => `a modifié${quoted(titre)} au calendrier.`,
	'jalon.retire': ({ titre }) => `a retiré${quoted(titre)} du calendrier.`,
	'recueil.ouvert': ({ titre }) => `a ouvert le recueil${quoted(titre)}.`,
	'recueil.clos': ({ titre, nombre }) => `a clos le recueil${quoted(titre)} : ${reponses(nombre)}.`,
	'contribution.moderee': ({ vers, nombre = 1 }) => {
		const what = nombre > 1 ? `${nombre} contributions` : 'une contribution';
		return (
			{
				publiee: `a lu et publié ${what}.`,
				rejetee: `a rejeté ${what}.`,
				restauree: `a rétabli ${what}.`,
				maintenue: `a examiné un signalement et laissé ${what} en ligne.`,
				remise: `a remis ${what} parmi ce qui attend d’être lu.`,
				caviardee: `a retiré des données personnelles d’${what}.`,
				piece_retiree: 'a retiré un fichier d’une contribution.',
				piece_remise: 'a remis un fichier retiré d’une contribution.'
			}[vers ?? ''] ?? `a examiné ${what}.`
		);
	},
	'synthese.publiee': ({ titre }) => `a publié la synthèse${quoted(titre)}.`,
	'synthese.retiree': ({ titre }) => `a retiré la synthèse${quoted(titre)} de la lecture publique.`,
	'document.cree': () => 'a créé un document.',
	'document.publie': ({ titre }) => `a publié le document${quoted(titre)}.`,
	'document.retire': ({ titre }) => `a retiré la publication du document${quoted(titre)}.`,
	'document.archive': () => 'a archivé un document.',
	'document.remis': () => 'a remis un document archivé parmi les autres.',
	'document.supprime': () => 'a supprimé un document.',
	'contribution.importees': ({ nombre }) =>
		(nombre ?? 0) > 1 ? `a importé ${nombre} contributions.` : 'a importé une contribution.',
	'contribution.import_retire': ({ nombre }) =>
		`a retiré un import${nombre ? ` (${nombre} contribution${nombre > 1 ? 's' : ''})` : ''}.`,
	'mandat.accorde': () => 'a accordé un mandat.',
	'mandat.revoque': () => 'a mis fin à un mandat.',
	'organisation.fusionnee': ({ nom }) => `a réuni l’organisation${quoted(nom)} avec une autre.`,
	'organisation.fermee': ({ nom }) => `a fermé l’organisation${quoted(nom)}.`,
	'organisation.rouverte': ({ nom }) => `a rouvert l’organisation${quoted(nom)}.`
};

/** The journal of a démarche. */
export const journal = {
	titre: 'Journal',
	chapeau: 'Qui a fait quoi, et quand. Le journal s’écrit seul et personne ne peut le modifier.',
	partiePublique: 'Vous lisez la partie publique. Les membres lisent aussi ce qui concerne les personnes.',
	actions,
	autre: 'a fait quelque chose que cette version ne sait pas encore raconter.',
	unMembre: 'Un membre',
	motif: 'Motif :',
	vide: 'Le journal est encore vide. Il se remplira dès la première action.',
	aucune: 'Aucune ligne ne répond à ces choix.',
	tout: 'Voir tout le journal',
	filtrer: 'Filtrer',
	sujet: 'À propos de',
	sujets: {
		demarche: 'La démarche',
		etape: 'Les étapes',
		territoire: 'Le territoire',
		membre: 'Les membres',
		invitation: 'Les invitations',
		demande: 'Les demandes',
		college: 'Les collèges',
		charte: 'La charte',
		auto_diagnostic: 'Les auto-diagnostics',
		instance: 'Les instances',
		jalon: 'Le calendrier',
		recueil: 'Les recueils',
		synthese: 'Les synthèses',
		document: 'Les documents',
		contribution: 'Les contributions'
	} satisfies Record<Sujet, string>,
	etape: 'Étape',
	personne: 'Personne',
	toutes: 'Toutes',
	tous: 'Tout',
	du: 'Du',
	au: 'Au',
	suite: 'Plus ancien',
	debut: 'Revenir au plus récent',
	exporter: 'Exporter en CSV',
	colonnes: {
		date: 'Date',
		personne: 'Qui',
		action: 'Quoi',
		motif: 'Motif',
		sujet: 'À propos de',
		etape: 'Étape',
		partie: 'Partie',
		publique: 'publique',
		interne: 'réservée aux membres'
	}
};

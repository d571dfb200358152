import type { avis as french } from '../fr/avis.ts';
import { motifsModeration } from './motifs-moderation.ts';

export const avis: typeof french = {
	titre: 'Your notifications',
	chapeau: 'What has changed in your démarches since your last visit.',
	aLire: (n) => (n === 1 ? 'One to read' : `${n} to read`),
	dejaLus: 'Read',
	rienALire: 'You have read everything.',
	vide: 'Nothing to report yet',
	videAide:
		'A stage that opens, a meeting that is set, a document that is published, a change of your role: you will see it here, and by e-mail if you wish.',
	voirLesDemarches: 'See the démarches',
	reglerLesCourriels: 'E-mail settings',
	toutLu: 'Mark all as read',
	lu: 'Mark as read',
	luDe: (phrase) => `Mark as read: ${phrase}`,
	plusAnciens: 'See older ones',
	horsDemarche: 'You and your organisations',
	par: (nom) => `by ${nom}`,
	motifs: motifsModeration,
	phrases: {
		etape_passage: (etape, vers) =>
			({
				prevue: `The stage “${etape}” is in preparation again.`,
				ouverte: `The stage “${etape}” is open.`,
				close: `The stage “${etape}” is closed.`,
				rouverte: `The stage “${etape}” is open again.`
			})[vers],
		rencontre_ajoutee: (titre, quand) => `A date is set: “${titre}”, ${quand}.`,
		rencontre_deplacee: (titre, quand) => `“${titre}” has changed: ${quand}.`,
		rencontre_annulee: (titre, quand) => `“${titre}”, ${quand}, is no longer in the calendar.`,
		document_publie: (titre) => `The document “${titre}” is published.`,
		role_change: (vers) => `Your role has changed: ${vers}.`,
		membre_retire: (titre) => `You are no longer part of the démarche “${titre}”.`,
		mandat_accorde: (organisation, role) => `You may speak for “${organisation}”: ${role}.`,
		mandat_revoque: (organisation) => `Your mandate for “${organisation}” has ended.`,
		charte_publiee: (numero) => `Version ${numero} of the charter is published.`,
		recueil_ouvert: (titre) => `The collection “${titre}” is open.`,
		demande_recue: () => 'Somebody asks to take part.',
		demande_acceptee: () => 'Your request is accepted: you take part in the démarche.',
		demande_refusee: (motif) => `Your request to take part is refused: “${motif}”`,
		invitation_acceptee: () => 'Somebody has accepted your invitation.',
		mandat_demande: (organisation) => `Somebody asks to speak for “${organisation}”.`,
		mandat_refuse: (organisation, motif) =>
			`Your request to speak for “${organisation}” is refused${motif ? `: “${motif}”` : '.'}`,
		contribution_moderee: ({ decision, reference, fichier, raison, message }) => {
			const what = reference ? `Your contribution ${reference}` : 'Your answer to a recueil';
			const done = {
				publiee: 'is published.',
				rejetee: `is not published. Reason: ${raison.toLowerCase()}.`,
				restauree: 'is published again.',
				maintenue: 'stays published.',
				remise: 'will be read again.',
				caviardee: 'stays published, but personal data were taken out of it.',
				piece_retiree: `no longer has the file “${fichier}”. Reason: ${raison.toLowerCase()}.`,
				piece_remise: `has the file “${fichier}” again.`
			}[decision];
			return `${what} ${done}${message ? ` “${message}”` : ''}`;
		}
	},
	reglages: {
		titre: 'Your e-mails',
		chapeau: 'What you receive by e-mail. The page of your notifications keeps everything.',
		general: 'In general',
		alertes: 'At once, what concerns me directly',
		alertesAide: 'My role, my mandates, an answer to my request. Several within ten minutes make one e-mail.',
		resume: 'Every Monday morning, a summary of the rest',
		resumeAide: 'Nothing is sent if you have read everything here.',
		parDemarche: 'Démarche by démarche',
		aucune: 'You take part in no démarche yet. When you do, you can set each of them here.',
		comme: 'As in general',
		suivies: 'Démarches that you follow',
		suiviesAide: 'You are not a member of them: you are told only what is public.',
		aucuneSuivie:
			'On the page of a public démarche, “Follow this démarche” keeps you informed without taking part.',
		nePlusSuivre: 'Stop following',
		rythmes: {
			tout_de_suite: 'At once',
			chaque_semaine: 'In the weekly summary',
			rien: 'No e-mail'
		},
		enregistrer: 'Save my choices'
	},
	desabonnement: {
		titre: 'Stop receiving these e-mails',
		question: {
			resume: 'You will no longer receive the Monday summary.',
			avis: 'You will no longer receive an e-mail when something concerns you directly.'
		},
		aide: 'Your notifications stay on the site, and you can change your mind at any time. The e-mails of your account (sign-in, password) continue.',
		confirmer: 'Stop receiving them',
		fait: 'Done.',
		faitAide: 'If you change your mind, set your e-mails after signing in.',
		perime: 'This link no longer works',
		perimeAide: 'It is incomplete or too old, and nothing has changed. Sign in to set your e-mails.',
		regler: 'Set my e-mails'
	},
	lettres: {
		bonjour: 'Hello,',
		sujetAvis: (phrase) => phrase,
		sujetPlusieurs: (n) => `${n} notifications for you`,
		introAvis: 'Here is what concerns you.',
		sujetResume: (n) => (n === 1 ? 'This week: one piece of news' : `This week: ${n} pieces of news`),
		introResume: 'Here is what has changed in your démarches and you have not seen yet.',
		voir: 'See my notifications',
		voirCeci: 'See',
		et: (n) => `And ${n} more.`,
		pied: 'You receive this e-mail because you have an account on Ensemblier.',
		desabonner: 'Stop receiving these e-mails',
		regler: 'Choose what I receive'
	}
};

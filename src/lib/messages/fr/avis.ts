import type { GenreAvis, RythmeAvis } from '../../domain/avis/genre.ts';
import type { DecisionModeration } from '../../domain/contribution/moderation.ts';
import type { Etat } from '../../domain/etape/cycle-de-vie.ts';
import { motifsModeration } from './motifs-moderation.ts';

/** What moderation decided about something; empty what does not apply. */
interface DecisionDite {
	decision: DecisionModeration;
	reference: string;
	fichier: string;
	raison: string;
	message: string;
}

/** What people are told of: the page, its settings, the end of a subscription. */
export const avis = {
	titre: 'Vos avis',
	chapeau: 'Ce qui a changé dans vos démarches depuis votre dernier passage.',
	aLire: (n: number) => (n === 1 ? 'Un avis à lire' : `${n} avis à lire`),
	dejaLus: 'Déjà lus',
	rienALire: 'Vous avez tout lu.',
	vide: 'Rien à signaler pour le moment',
	videAide:
		'Une étape qui s’ouvre, une rencontre fixée, un document publié, votre rôle qui change : vous le verrez ici, et par courriel si vous le voulez.',
	voirLesDemarches: 'Voir les démarches',
	reglerLesCourriels: 'Régler les courriels',
	toutLu: 'Tout marquer comme lu',
	lu: 'Marquer comme lu',
	luDe: (phrase: string) => `Marquer comme lu : ${phrase}`,
	plusAnciens: 'Voir les plus anciens',
	horsDemarche: 'Vous et vos organisations',
	par: (nom: string) => `par ${nom}`,
	/** Why a contribution was rejected. */
	motifs: motifsModeration,
	phrases: {
		etape_passage: (etape: string, vers: Etat) =>
			({
				prevue: `L'étape « ${etape} » est de nouveau en préparation.`,
				ouverte: `L'étape « ${etape} » est ouverte.`,
				close: `L'étape « ${etape} » est close.`,
				rouverte: `L'étape « ${etape} » est rouverte.`
			})[vers],
		rencontre_ajoutee: (titre: string, quand: string) => `Une date est fixée : « ${titre} », ${quand}.`,
		rencontre_deplacee: (titre: string, quand: string) => `« ${titre} » change : ${quand}.`,
		rencontre_annulee: (titre: string, quand: string) => `« ${titre} », ${quand}, est retiré du calendrier.`,
		document_publie: (titre: string) => `Le document « ${titre} » est publié.`,
		role_change: (vers: string) => `Votre rôle a changé : ${vers}.`,
		membre_retire: (titre: string) => `Vous ne faites plus partie de la démarche « ${titre} ».`,
		mandat_accorde: (organisation: string, role: string) =>
			`Vous pouvez parler au nom de « ${organisation} » : ${role}.`,
		mandat_revoque: (organisation: string) => `Votre mandat pour « ${organisation} » a pris fin.`,
		charte_publiee: (numero: number) => `La version ${numero} de la charte est publiée.`,
		recueil_ouvert: (titre: string) => `Le recueil « ${titre} » est ouvert.`,
		demande_recue: () => 'Une personne demande à participer.',
		demande_acceptee: () => 'Votre demande est acceptée : vous participez à la démarche.',
		demande_refusee: (motif: string) => `Votre demande de participer est refusée : « ${motif} »`,
		invitation_acceptee: () => 'Une personne a accepté votre invitation.',
		mandat_demande: (organisation: string) => `Une personne demande à parler au nom de « ${organisation} ».`,
		mandat_refuse: (organisation: string, motif: string) =>
			`Votre demande de parler au nom de « ${organisation} » est refusée${motif ? ` : « ${motif} »` : '.'}`,
		contribution_moderee: ({ decision, reference, fichier, raison, message }: DecisionDite) => {
			const what = reference ? `Votre contribution ${reference}` : 'Votre réponse à un recueil';
			const done = {
				publiee: 'est publiée.',
				rejetee: `n’est pas publiée. Raison : ${raison.toLowerCase()}.`,
				restauree: 'est de nouveau publiée.',
				maintenue: 'reste publiée.',
				remise: 'sera relue.',
				caviardee: 'reste publiée, mais des données personnelles en ont été retirées.',
				piece_retiree: `n’a plus le fichier « ${fichier} ». Raison : ${raison.toLowerCase()}.`,
				piece_remise: `a de nouveau le fichier « ${fichier} ».`
			}[decision];
			return `${what} ${done}${message ? ` « ${message} »` : ''}`;
		}
	} satisfies Record<GenreAvis, (...parts: never[]) => string>,
	reglages: {
		titre: 'Vos courriels',
		chapeau: 'Ce que vous recevez par courriel. La page de vos avis garde tout.',
		general: 'En général',
		alertes: 'Tout de suite, ce qui me concerne directement',
		alertesAide:
			'Mon rôle, mes mandats, une réponse à ma demande. Plusieurs avis en dix minutes font un seul courriel.',
		resume: 'Chaque lundi matin, un résumé du reste',
		resumeAide: 'Rien ne part si vous avez déjà tout lu ici.',
		parDemarche: 'Démarche par démarche',
		aucune:
			'Vous ne participez encore à aucune démarche. Quand ce sera le cas, vous pourrez régler chacune ici.',
		comme: 'Comme en général',
		suivies: 'Démarches que vous suivez',
		suiviesAide: 'Vous n’en êtes pas membre : seul ce qui est public vous est dit.',
		aucuneSuivie:
			'Sur la page d’une démarche publique, « Suivre cette démarche » vous tient au courant sans y participer.',
		nePlusSuivre: 'Ne plus suivre',
		rythmes: {
			tout_de_suite: 'Tout de suite',
			chaque_semaine: 'Dans le résumé de la semaine',
			rien: 'Aucun courriel'
		} satisfies Record<RythmeAvis, string>,
		enregistrer: 'Enregistrer mes choix'
	},
	desabonnement: {
		titre: 'Ne plus recevoir ces courriels',
		question: {
			resume: 'Vous ne recevrez plus le résumé du lundi.',
			avis: 'Vous ne recevrez plus de courriel quand quelque chose vous concerne directement.'
		},
		aide: 'Vos avis restent sur le site, et vous pouvez changer de choix quand vous voulez. Les courriels de votre compte (connexion, mot de passe) continuent.',
		confirmer: 'Ne plus les recevoir',
		fait: 'C’est fait.',
		faitAide: 'Si vous changez d’idée, réglez vos courriels après vous être connecté.',
		perime: 'Ce lien ne marche plus',
		perimeAide:
			'Il est incomplet ou trop ancien, et rien n’a changé. Connectez-vous pour régler vos courriels.',
		regler: 'Régler mes courriels'
	},
	lettres: {
		bonjour: 'Bonjour,',
		sujetAvis: (phrase: string) => phrase,
		sujetPlusieurs: (n: number) => `${n} avis vous concernent`,
		introAvis: 'Voici ce qui vous concerne depuis peu.',
		sujetResume: (n: number) => (n === 1 ? 'Cette semaine : une nouvelle' : `Cette semaine : ${n} nouvelles`),
		introResume: 'Voici ce qui a changé dans vos démarches et que vous n’avez pas encore vu.',
		voir: 'Voir mes avis',
		voirCeci: 'Voir',
		et: (n: number) => (n === 1 ? 'Et un autre.' : `Et ${n} autres.`),
		pied: 'Vous recevez ce courriel parce que vous avez un compte sur Ensemblier.',
		desabonner: 'Ne plus recevoir ces courriels',
		regler: 'Choisir ce que je reçois'
	}
};

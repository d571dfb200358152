import type { DecisionModeration } from '../../domain/contribution/moderation.ts';
import { motifsModeration } from './motifs-moderation.ts';

const things = (n: number, fait: string) => (n === 1 ? `1 texte ${fait}` : `${n} textes ${fait}s`);

/** Reading what people bring, reporting it, taking personal data out of it. */
export const moderation = {
	titre: 'Modération',
	chapeau: 'Lire ce qui arrive, dire pourquoi quand un texte n’est pas publié, revenir sur une décision.',
	vues: { attente: 'À lire', signalees: 'Signalés', rejetees: 'Rejetés' },
	lesVues: 'Ce que vous regardez',
	plusDe: (n: number) => `plus de ${n}`,
	reponseRecueil: 'Réponse à un recueil',
	vides: {
		attente: 'Rien n’attend d’être lu',
		signalees: 'Personne n’a rien signalé',
		rejetees: 'Aucun texte n’est rejeté'
	},
	videsAide: {
		attente:
			'Quand un recueil demande une lecture avant publication, ce qui arrive par lui attend ici. Le reste paraît tout de suite.',
		signalees:
			'Sous chaque contribution, un lecteur peut signaler ce qui n’a pas sa place. Vous le verrez ici.',
		rejetees:
			'Un texte rejeté ne se montre plus nulle part, ni ce que d’autres y ont répondu. Il reste ici, avec sa raison, et vous pouvez le rétablir.'
	},
	clavier:
		'Au clavier, une fois dans la liste avec la touche Tab : J et K pour aller d’un texte à l’autre, P pour publier, R pour rejeter, X pour cocher. Ailleurs sur la page, ces lettres ne font rien. Tout se fait aussi avec les boutons.',
	par: (nom: string) => `de ${nom}`,
	sansNom: 'une personne sans nom',
	college: (nom: string) => `collège ${nom}`,
	recueil: (titre: string) => `par le recueil « ${titre} »`,
	enReponseA: 'En réponse à',
	cocher: (titre: string) => `Choisir « ${titre} »`,
	sansTitre: 'Sans titre',
	signale: (motif: string) => `Signalé : ${motif.toLowerCase()}`,
	rejete: (motif: string, quand: string) => `Rejeté ${quand} : ${motif.toLowerCase()}`,
	messageEnvoye: 'Message à l’auteur :',
	publier: 'Publier',
	maintenir: 'Laisser en ligne',
	rejeter: 'Rejeter',
	retablir: 'Rétablir',
	caviarder: 'Retirer des données personnelles',
	motif: 'Pourquoi ?',
	motifs: motifsModeration,
	choisir: 'Choisissez une raison',
	message: 'Message à l’auteur',
	messageAide: 'Il le lira avec la raison. Dites-lui ce qu’il peut changer.',
	confirmerRejet: 'Rejeter ce texte',
	ensemble: 'Les textes cochés',
	ensembleAide: 'Une même décision pour tous.',
	publierCoches: 'Publier les textes cochés',
	maintenirCoches: 'Laisser en ligne les textes cochés',
	rejeterCoches: 'Rejeter les textes cochés',
	retablirCoches: 'Rétablir les textes cochés',
	faits: {
		publiee: (n: number) => `${things(n, 'publié')}.`,
		rejetee: (n: number) =>
			`${things(n, 'rejeté')}. ${n === 1 ? 'Il ne se montre' : 'Ils ne se montrent'} plus nulle part.`,
		restauree: (n: number) => `${things(n, 'rétabli')}.`,
		maintenue: (n: number) => `${things(n, 'laissé')} en ligne. Le signalement est traité.`,
		remise: (n: number) => `${n === 1 ? '1 texte remis' : `${n} textes remis`} parmi ce qui attend.`,
		caviardee: (n: number) => `${things(n, 'caviardé')}.`,
		piece_retiree: () => 'Le fichier est retiré : seul son auteur le voit encore, avec vous.',
		piece_remise: () => 'Le fichier est remis avec son texte.'
	} satisfies Record<DecisionModeration, (n: number) => string>,
	dejaFait: 'Quelqu’un avait déjà décidé : rien n’a changé.',
	defaire: 'Annuler',
	defait: 'La décision est annulée.',
	suite: 'Voir les suivants',
	debut: 'Revenir au début',
	signaler: {
		titre: 'Signaler un texte',
		chapeau: 'Dites à l’équipe d’animation ce qui n’a pas sa place ici. Votre nom n’est donné à personne.',
		aPropos: 'Vous signalez :',
		pourquoi: 'Pourquoi ?',
		mots: 'Ce qu’il faut regarder',
		motsAide: 'Un passage, un mot, une explication.',
		piege: 'Laissez ce champ vide',
		envoyer: 'Signaler',
		envoye: 'Merci : l’équipe d’animation va regarder ce texte. Elle seule lit ce que vous avez écrit.',
		revenir: 'Revenir au texte'
	},
	retirer: {
		chapeau: 'Un nom, une adresse, un numéro : le reste du texte demeure, et l’auteur en est averti.',
		prendre: 'Ajouter ce que j’ai sélectionné',
		mots: 'Les mots à retirer',
		motsAide: 'Un par ligne, tels qu’ils sont écrits. Ils deviennent « [retiré] » partout dans ce texte.',
		fichiers: 'Fichiers à supprimer',
		fichiersAide:
			'Personne ne lit leur contenu pour vous : ouvrez-les. Les mots ci-dessus sont aussi retirés de leur nom.',
		ouvrir: (nom: string) => `Ouvrir « ${nom} »`,
		ouvrirCourt: 'Ouvrir',
		perte:
			'Ce qui est retiré n’est gardé nulle part, pas même dans l’historique. On ne peut pas revenir en arrière.',
		confirmer: 'Retirer pour toujours'
	},
	bilan: {
		titre: 'Ce que devient ce qui arrive',
		chapeau:
			'Tout ce qui a été déposé dans cette démarche, arguments et réponses compris, et ce que l’équipe d’animation en a fait.',
		recues: 'Reçues',
		publiees: 'Publiées',
		en_attente: 'En attente de lecture',
		rejetees: 'Rejetées',
		retirees: 'Retirées par leur auteur',
		pourquoi: 'Pourquoi des textes sont rejetés',
		tropPeu: 'Les raisons sont données à partir de cinq textes rejetés, pour ne désigner personne.',
		delai: 'Délai de lecture',
		heures: (n: number) =>
			n < 1
				? 'La moitié des décisions est prise en moins d’une heure.'
				: n < 48
					? `La moitié des décisions est prise en moins de ${Math.ceil(n)} heures.`
					: `La moitié des décisions est prise en moins de ${Math.ceil(n / 24)} jours.`,
		voir: 'Voir les statistiques publiques'
	},
	pieces: {
		titre: 'Fichiers joints',
		retirer: (nom: string) => `Retirer « ${nom} »`,
		retirerCourt: 'Retirer',
		confirmer: 'Retirer ce fichier',
		retire: (motif: string) => `Retiré : ${motif.toLowerCase()}.`,
		remettre: (nom: string) => `Remettre « ${nom} »`,
		remettreCourt: 'Remettre'
	},
	oui: 'D’accord'
};

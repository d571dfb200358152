import type { NatureContribution } from '../../domain/contribution/nature.ts';
import type { Provenance } from '../../domain/contribution/provenance.ts';
import { motifsModeration } from './motifs-moderation.ts';

/** Writing, reading and answering one contribution. */
export const contribution = {
	titre: 'Contributions',
	signaler: 'Signaler',
	/** Why it was rejected. */
	motifs: motifsModeration,
	raison: 'Raison :',
	moderer: 'Modérer',
	caviardee: 'Des données personnelles ont été retirées de ce texte.',
	natures: {
		constat: 'Constat',
		besoin: 'Besoin',
		proposition: 'Proposition',
		argument_pour: 'Argument pour',
		argument_contre: 'Argument contre',
		question: 'Question',
		temoignage: 'Témoignage',
		source: 'Source',
		reponse: 'Réponse'
	} satisfies Record<NatureContribution, string>,
	naturesAide: {
		constat: 'Ce que vous voyez aujourd’hui.',
		besoin: 'Ce qui manque, et à qui.',
		proposition: 'Ce qu’il faudrait faire.',
		temoignage: 'Ce que vous avez vécu.',
		source: 'Une étude, un article, un exemple d’ailleurs.',
		question: 'Ce que vous voulez comprendre.'
	},
	provenances: {
		en_ligne: 'en ligne',
		atelier: 'en atelier',
		papier: 'sur papier',
		courriel: 'par courriel',
		import: 'par un import'
	} satisfies Record<Provenance, string>,
	ecrire: {
		titre: 'Contribuer',
		chapeau:
			'Dites l’essentiel en une phrase ; le reste est facultatif. Votre texte est gardé au fur et à mesure.',
		fermees: 'Aucune étape ne reçoit de contributions en ce moment.',
		fermeesAide:
			'Une étape en reçoit tant qu’elle est ouverte. Vos brouillons vous attendent ; rien n’est perdu.',
		etape: 'Pour quelle étape ?',
		nature: 'Qu’apportez-vous ?',
		phrase: 'L’essentiel, en une phrase',
		phraseAide:
			'C’est ce qu’on lira d’abord. Par exemple : « Servir un repas local par semaine à la cantine ».',
		texte: 'Votre texte',
		texteAide: 'Pourquoi, pour qui, comment. 20 000 signes au plus.',
		longueur: (n: number) => `${n.toLocaleString('fr-FR')} signes sur 20 000 au plus.`,
		outils: 'Mise en forme',
		gras: 'Gras',
		italique: 'Italique',
		liste: 'Liste',
		citation: 'Citation',
		lien: 'Lien',
		lienTexte: 'texte du lien',
		themes: 'Thématiques',
		lieu: 'Territoire concerné',
		lieuAide: 'Commune, intercommunalité, département ou région dont vous parlez. Cherchez, puis choisissez.',
		pieces: 'Pièces jointes',
		piecesAide:
			'Images, PDF, ODT, DOCX, texte ou tableur (ODS, XLSX, CSV). 5 fichiers au plus, 5 Mo chacun, et 6 Mo en tout à chaque envoi.',
		retirerPiece: (nom: string) => `Retirer « ${nom} »`,
		signature: 'Le nom sous lequel vous signez',
		signatureAide:
			'Public. Laissez vide pour rester sans nom : on lira seulement votre collège. Les membres de la démarche voient toujours qui écrit.',
		deposer: 'Déposer',
		garder: 'Garder en brouillon',
		etats: {
			attente: '',
			ecriture: 'Enregistrement…',
			enregistre: 'Enregistré',
			horsLigne: 'Pas encore enregistré : le réseau manque. Votre texte reste ici.',
			session:
				'Pas encore enregistré : ce navigateur n’est plus connecté à votre compte. Votre texte reste ici. Reconnectez-vous, il s’enregistrera.',
			refuse: 'Pas enregistré : corrigez ce qui est signalé. Votre texte reste ici.',
			ailleurs: 'Pas enregistré : ce brouillon a changé ailleurs. Votre texte reste ici.'
		},
		ailleurs: {
			modifie: 'Ce brouillon a changé dans un autre onglet ou sur un autre appareil',
			depose: 'Ce brouillon est déjà déposé, depuis un autre onglet ou un autre appareil',
			explication:
				'Rien n’est perdu : l’autre version est enregistrée, la vôtre est dans ce formulaire. Gardez les deux, ou enregistrez ici pour remplacer l’autre.',
			autre: 'L’autre version dit :',
			vide: '(rien)',
			lire: (reference: string) => `Lire ce qui est déposé : ${reference}`,
			garderLesDeux: 'Garder les deux brouillons',
			nouveau: 'Garder ce texte comme un nouveau brouillon'
		},
		seReconnecter: 'Se reconnecter dans un autre onglet',
		quitter: 'Ce que vous venez d’écrire n’est pas encore enregistré. Quitter cette page quand même ?',
		garde: 'Votre brouillon est gardé. Vous le retrouverez dans « Mes brouillons ».',
		modifierTitre: 'Modifier la contribution',
		modifierChapeau: 'Ce qu’elle disait avant reste dans son historique.'
	},
	brouillons: {
		titre: 'Mes brouillons',
		chapeau: 'Vous seul les voyez, jusqu’à ce que vous les déposiez.',
		vides: 'Aucun brouillon. Ce que vous commencez à écrire se retrouve ici.',
		sansTitre: 'Sans titre',
		modifie: (quand: string) => `Modifié ${quand}`,
		reponseA: 'En réponse à une contribution',
		jeter: 'Jeter',
		jeterQui: (nom: string) => `Jeter « ${nom} »`,
		question: (nom: string) => `Jeter « ${nom} » ?`,
		perte: 'Le texte et ses pièces jointes sont perdus.',
		jeterQuandMeme: 'Jeter le brouillon',
		jete: 'Le brouillon est jeté.'
	},
	lire: {
		deposee: (quand: string) => `Déposée le ${quand}`,
		modifiee: (quand: string) => `modifiée le ${quand}`,
		provenance: (d: string) => `reçue ${d}`,
		saisie: (nom: string) => `saisie par ${nom}`,
		auNomDe: 'au nom de',
		unePersonne: 'Une personne',
		duCollege: (nom: string) => `Une personne du collège ${nom}`,
		etape: 'Étape',
		recueil: 'Recueil',
		themes: 'Thématiques',
		lieu: 'Territoire',
		pieces: 'Pièces jointes',
		pieceRetiree: (motif: string) =>
			`Retiré par l’équipe d’animation${motif ? ` : ${motif.toLowerCase()}` : ''}. Personne d’autre que l’auteur et elle ne le voit.`,
		soutenir: 'Soutenir',
		soutenue: 'Vous soutenez',
		nePlusSoutenir: 'Ne plus soutenir',
		soutiens: (n: number) =>
			n === 0
				? 'Aucun soutien encore'
				: `${n.toLocaleString('fr-FR')} ${n > 1 ? 'personnes soutiennent' : 'personne soutient'}`,
		connexion: 'Connectez-vous pour soutenir ou répondre',
		modifier: 'Modifier',
		historique: 'Historique',
		retirer: 'Retirer',
		remettre: 'La remettre',
		citer: 'Citer cette contribution',
		citerAide: 'Sa référence ne change jamais.',
		copier: 'Copier',
		copiee: 'Copié',
		devenue: 'Ce qu’elle est devenue',
		enAttente: 'En attente',
		enAttenteAide: 'La suite donnée à cette contribution sera dite ici, avec ses raisons.',
		pour: 'Arguments pour',
		contre: 'Arguments contre',
		aucunPour: 'Aucun argument pour.',
		aucunContre: 'Aucun argument contre.',
		suites: 'Questions, témoignages et réponses',
		aucuneSuite: 'Personne n’a encore réagi.',
		ajouterPour: 'Donner un argument pour',
		ajouterContre: 'Donner un argument contre',
		reagir: 'Réagir',
		repondre: 'Répondre',
		sorte: 'C’est',
		votreTexte: 'Votre texte',
		envoyer: 'Publier',
		autres: (n: number) => `Les ${n.toLocaleString('fr-FR')} plus récentes sont affichées.`,
		enReponseA: 'En réponse à',
		enReponseRetiree:
			'En réponse à un texte qui n’est plus publié : seuls l’auteur de cette réponse et l’équipe d’animation la lisent encore.',
		citation: (titre: string, reference: string, qui: string, quand: string, demarche: string) =>
			`« ${titre} », ${reference}, ${qui}, ${quand}, ${demarche}.`
	},
	faits: {
		deposee: (reference: string) => `C’est déposé. Votre référence : ${reference}.`,
		en_attente: 'C’est reçu. Le texte sera visible de tous une fois lu par l’équipe.',
		modifiee: 'Vos changements sont enregistrés. Ce qui était dit avant est dans l’historique.',
		repondu: 'Votre texte est publié.'
	},
	etats: {
		retiree: 'Cette contribution est retirée : seules les personnes qui facilitent et son auteur la voient.',
		retireeMoi: 'Vous avez retiré cette contribution. Vous seul et l’équipe la voyez.',
		rejetee: 'Cette contribution n’est pas publiée, après modération. Vous seul et l’équipe la voyez.',
		en_attente: 'Cette contribution attend d’être lue par l’équipe avant d’être visible de tous.',
		close: 'L’étape ou le recueil est clos : le texte ne change plus.'
	},
	versions: {
		titre: 'Historique de la contribution',
		chapeau: 'Visible de son auteur et des personnes qui facilitent.',
		une: 'Elle n’a pas changé depuis son dépôt.',
		changement: (quand: string) => `Changée le ${quand}`,
		par: (nom: string) => `par ${nom}`
	},
	organisation: {
		titre: 'Contributions',
		suite: 'Contributions plus anciennes'
	}
};

import type { Role } from '../../domain/demarche/role.ts';
import type { EtatLigne } from '../../domain/membre/liste.ts';

const nombre = new Intl.NumberFormat('fr-FR');

const ROLES_COMPTES: Record<Role, [string, string]> = {
	porteur: ['personne porteuse', 'personnes porteuses'],
	facilitateur: ['personne facilitatrice', 'personnes facilitatrices'],
	contributeur: ['personne contributrice', 'personnes contributrices'],
	observateur: ['personne observatrice', 'personnes observatrices']
};

const membres_ = (n: number) => `${nombre.format(n)} ${n > 1 ? 'membres' : 'membre'}`;
const personnes = (n: number) => `${nombre.format(n)} ${n > 1 ? 'personnes' : 'personne'}`;

/** Who takes part in a démarche: members, collèges, invitations, requests. */
export const membres = {
	titre: 'Membres',
	chapeau: 'Qui prend part à la démarche, dans quel rôle et au sein de quel collège.',
	discretion: 'Ces noms ne sont visibles que des membres.',
	inviter: 'Inviter',
	nombre: membres_,
	chercher: 'Chercher',
	toutVoir: 'Tout voir',
	compteRole: (role: Role, n: number) => `${nombre.format(n)} ${ROLES_COMPTES[role][n > 1 ? 1 : 0]}`,
	vous: 'vous',
	depuis: (jour: string) => `depuis le ${jour}`,
	sansCollege: 'Sans collège',
	sansCollegeAide: 'Leur collège n’est pas encore indiqué.',
	chercherNom: 'Chercher une personne',
	aucunNom: (mots: string) => `Aucun membre ne s’appelle « ${mots} ». Essayez avec moins de lettres.`,
	voirTous: (n: number) => `Voir les ${membres_(n)} de ce collège`,
	plusieurs: (n: number) => `Et ${nombre.format(n)} ${n > 1 ? 'autres' : 'autre'} : précisez le nom.`,
	tousLesColleges: 'Voir tous les collèges',
	collegeVide: 'Personne pour l’instant.',
	seul: 'Vous êtes la seule personne ici. Une démarche se construit à plusieurs : invitez celles et ceux dont la voix manquerait.',

	modifier: 'Modifier',
	modifierQui: (nom: string) => `Modifier ${nom}`,
	role: 'Rôle',
	college: 'Collège',
	aucunCollege: 'Sans collège',
	enregistrer: 'Enregistrer',
	retirer: 'Retirer de la démarche',
	modifie: (nom: string) => `Le rôle et le collège de ${nom} sont enregistrés.`,
	retire: (nom: string) => `${nom} ne fait plus partie de la démarche, et n’y a plus accès.`,
	remettre: 'Remettre',
	remis: (nom: string) => `${nom} fait de nouveau partie de la démarche.`,
	retires: 'Retirés récemment',
	retiresAide: 'Dans les trente jours, une personne porteuse peut remettre qui a été retiré.',

	quitter: 'Quitter la démarche',
	quitterAide: 'Ce que vous avez écrit reste, avec votre nom.',
	quitterQuestion: (titre: string) => `Quitter « ${titre} » ?`,
	quitterPerte:
		'Vous perdrez votre rôle, et l’accès à ce qui est réservé aux membres. Pour revenir, il faudra une invitation ou une demande acceptée.',

	gererColleges: 'Gérer les collèges',

	demandes: 'Demandes pour rejoindre',
	demandeLe: (quand: string) => `a demandé ${quand}`,
	sansMessage: 'Sans message.',
	accueillir: 'Accueillir',
	refuser: 'Refuser',
	raison: 'Pourquoi ?',
	raisonAide: 'La personne lira cette raison.',
	accueilli: (nom: string) => `${nom} fait maintenant partie de la démarche.`,
	refuse: (nom: string) => `La demande de ${nom} est refusée, avec votre raison.`,

	rejoindre: {
		titre: 'Rejoindre la démarche',
		chapeau:
			'Cette démarche se lit sans en être membre. En la rejoignant, vous pourrez écrire avec les autres et être au courant de ce qui s’y passe.',
		lien: 'Demander à la rejoindre',
		message: 'Votre message',
		messageAide: 'Qui vous êtes et ce qui vous amène. Les personnes porteuses et facilitatrices le liront.',
		envoyer: 'Envoyer ma demande',
		envoyee: (quand: string) => `Votre demande est partie ${quand}. Elle attend une réponse.`,
		votreMessage: 'Vous avez écrit',
		retirer: 'Retirer ma demande',
		retiree: 'Votre demande est retirée.',
		refusee: 'Votre demande n’a pas été acceptée.',
		raison: 'La raison donnée',
		denouveau: 'Vous pouvez en faire une autre, si les choses ont changé.'
	},

	envoi: {
		titre: 'Inviter',
		chapeau: 'Par courriel quand vous savez qui, par un lien ou un code quand vous ne le savez pas encore.',
		parCourriel: 'Par courriel',
		parCourrielAide: 'Chaque personne reçoit un lien pour elle seule.',
		adresses: 'Adresses',
		adressesAide:
			'Une par ligne, ou collées d’un tableur : adresse ; nom ; rôle ; collège. Seule l’adresse est nécessaire.',
		fichier: 'Ou un fichier CSV',
		fichierAide: 'Les mêmes colonnes, 5 000 lignes au plus. L’en-tête et le séparateur sont reconnus.',
		roleDefaut: 'Rôle',
		roleDefautAide: 'Pour les lignes qui n’en disent pas.',
		collegeDefaut: 'Collège',
		duree: 'Valable pendant',
		durees: { '7': '7 jours', '30': '30 jours', '90': '3 mois', '365': 'un an' },
		preparer: 'Préparer les invitations',
		preparerAide: 'Rien ne part encore si la liste a plusieurs lignes : vous la vérifierez d’abord.',
		parLien: 'Par lien ou QR code',
		parLienAide:
			'Pour une affiche, une réunion, un bulletin. Qui a le lien peut entrer : limitez sa durée et le nombre de personnes.',
		usages: 'Nombre de personnes',
		usagesAide: 'Laissez vide pour ne pas le limiter.',
		ouvrir: 'Ouvrir un lien',
		lienPret: 'Le lien est ouvert',
		lienUneFois: 'Copiez-le ou imprimez-le maintenant : pour votre sécurité, il ne sera plus montré.',
		lien: 'Lien d’invitation',
		copier: 'Copier le lien',
		copie: 'Le lien est copié.',
		qr: 'QR code du lien d’invitation',
		telechargerQr: 'Télécharger le QR code',
		envoyees: (n: number) =>
			n === 0
				? 'Aucune invitation n’est partie : toutes ces personnes sont déjà membres ou invitées.'
				: n === 1
					? 'L’invitation part dans l’instant.'
					: `Les ${nombre.format(n)} invitations partent dans les minutes qui viennent.`,
		dejaMembre: (adresse: string) => `${adresse} est déjà membre. Rien n’est parti.`,
		dejaInvitee: (adresse: string) =>
			`${adresse} a déjà une invitation en attente. Vous pouvez la renvoyer plus bas.`,

		liens: 'Les liens',
		liste: 'Invitations par courriel',
		chercherAdresse: 'Chercher une adresse',
		aucuneAdresse: (lettres: string) =>
			`Aucune adresse invitée ne contient « ${lettres} ». Essayez avec moins de lettres.`,
		listeVide:
			'Aucune invitation pour l’instant. Celles que vous enverrez paraîtront ici, avec ce qu’elles deviennent.',
		pour: (role: string, college: string) => (college ? `${role}, ${college}` : role),
		lienDe: 'Lien',
		par: (nom: string, quand: string) => (nom ? `par ${nom}, ${quand}` : quand),
		etats: {
			ouverte: (jour: string) => `en attente jusqu’au ${jour}`,
			acceptee: () => 'acceptée',
			epuisee: () => 'complet',
			expiree: (jour: string) => `expirée le ${jour}`,
			revoquee: () => 'révoquée'
		},
		etatsLien: {
			ouverte: (jour: string) => `ouvert jusqu’au ${jour}`,
			acceptee: () => 'complet',
			epuisee: () => 'complet',
			expiree: (jour: string) => `expiré le ${jour}`,
			revoquee: () => 'révoqué'
		},
		usagesDe: (n: number, max: number | null) =>
			max === null ? `${personnes(n)} par ce lien` : `${nombre.format(n)} sur ${nombre.format(max)}`,
		renvoyer: 'Renvoyer',
		renvoyerA: (adresse: string) => `Renvoyer à ${adresse}`,
		renvoyee: (adresse: string) => `L’invitation repart vers ${adresse}.`,
		revoquer: 'Révoquer',
		revoquerCelle: (quoi: string) => `Révoquer ${quoi}`,
		revoquee: 'L’invitation est révoquée : elle ne sert plus.',
		retablir: 'La rétablir',
		retablie: 'L’invitation sert de nouveau.',
		leLien: 'le lien'
	},

	lot: {
		titre: 'Vérifier avant d’envoyer',
		rien: 'Rien n’est encore parti.',
		pretes: (n: number) =>
			n === 0
				? 'Aucune ligne n’est prête.'
				: n === 1
					? 'Une invitation est prête.'
					: `${nombre.format(n)} invitations sont prêtes.`,
		deja: (n: number) =>
			n === 1 ? 'Une personne est déjà membre ou invitée.' : `${personnes(n)} sont déjà membres ou invitées.`,
		erreurs: (n: number) =>
			n === 1 ? 'Une ligne est à corriger.' : `${nombre.format(n)} lignes sont à corriger.`,
		erreursAide:
			'Elles ne partiront pas. Envoyez les autres maintenant, puis recommencez avec les lignes corrigées : personne ne sera invité deux fois.',
		telecharger: 'Télécharger les lignes à corriger (CSV)',
		fichier: 'lignes-a-corriger.csv',
		envoyer: (n: number) =>
			n === 1 ? 'Envoyer l’invitation' : `Envoyer les ${nombre.format(n)} invitations`,
		recommencer: 'Recommencer avec une autre liste',
		ligne: (n: number) => `Ligne ${nombre.format(n)}`,
		resume: 'Qui sera invité',
		etats: {
			prete: () => 'prête',
			membre: () => 'déjà membre',
			invitee: () => 'déjà invitée',
			double: () => 'adresse déjà présente plus haut : supprimez cette ligne',
			adresse_fausse: () => 'adresse incomplète : écrivez par exemple prenom.nom@exemple.fr',
			adresse_manquante: () => 'pas d’adresse : ajoutez-la, ou supprimez cette ligne',
			role_inconnu: (ecrit: string) =>
				`rôle « ${ecrit} » inconnu : écrivez observateur, contributeur, facilitateur ou porteur`,
			role_trop_large: (ecrit: string) =>
				`vous ne pouvez pas donner le rôle « ${ecrit} » : demandez à une personne porteuse`,
			college_inconnu: (ecrit: string) =>
				`aucun collège ne s’appelle « ${ecrit} » : corrigez ce nom, ou créez d’abord le collège`
		} satisfies Record<EtatLigne, (ecrit: string) => string>,
		colonnes: {
			ligne: 'ligne',
			adresse: 'adresse',
			nom: 'nom',
			role: 'rôle',
			college: 'collège',
			probleme: 'à corriger'
		},
		autres: (n: number) => `et ${nombre.format(n)} ${n > 1 ? 'autres' : 'autre'}`
	}
};

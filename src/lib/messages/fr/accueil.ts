/** The home page and the list of démarches. */
export const accueil = {
	titre: 'Construire les politiques publiques ensemble',
	chapeau:
		'Ensemblier tient le fil d’une démarche de co-construction : sa question, ses cinq étapes, qui décide, à quelles dates, et ce que pèsera la parole de chacun. Tout se lit au même endroit.',
	voirLesDemarches: 'Voir les démarches publiques',
	creerUneDemarche: 'Créer une démarche',
	etapesTitre: 'Cinq étapes, du constat au bilan',
	etapes: {
		diagnostic: 'Que se passe-t-il sur notre territoire, et pour qui ?',
		debat: 'Quels enjeux passent en premier, et que proposons-nous ?',
		validation: 'Que décidons-nous, pourquoi, et avec quels moyens ?',
		mise_en_oeuvre: 'Où en sont les actions, et qu’est-ce qui les freine ?',
		evaluation: 'Qu’est-ce que cela a changé, et que faisons-nous ensuite ?'
	},
	etapesRetour:
		'Une étape peut rouvrir, deux peuvent se chevaucher : chaque passage est daté et reste écrit. Le bilan prépare le cycle suivant.',
	engagementsTitre: 'Ce qu’une démarche met sur la table',
	engagements: {
		niveau: {
			titre: 'Ce que pèse votre parole',
			texte:
				'Chaque étape annonce son niveau d’engagement : informer, consulter, débattre, construire ou décider ensemble. Personne n’est trompé.'
		},
		criteres: {
			titre: 'Les conditions pour avancer',
			texte:
				'Une liste dit ce qu’il faut pour ouvrir et pour clore une étape. Passer outre reste possible, avec un motif public.'
		},
		calendrier: {
			titre: 'Les dates, telles qu’on les connaît',
			texte:
				'Ateliers, réunions, délibérations : ce qui a eu lieu, ce qui vient, au jour près ou au mois près, sans fausse précision.'
		},
		instances: {
			titre: 'Qui décide, qui conseille, qui suit',
			texte:
				'Les instances sont nommées avec leur composition, et les organisations qui portent la démarche aussi.'
		}
	},
	pourQuiTitre: 'Pour qui ?',
	pourQui:
		'Pour les collectivités et leurs élus, les structures de l’économie sociale et solidaire, les personnes qui facilitent, et les habitants. Lire une démarche publique ne demande aucun compte.',
	vosDemarches: 'Vos démarches',
	demarchesTitre: 'Démarches publiques',
	toutesLesDemarches: 'Toutes les démarches',
	listeTitre: 'Démarches',
	listeChapeau: 'Ce qui se construit en ce moment, et ce qui a été décidé.',
	rechercher: 'Chercher une démarche',
	rechercherAide: 'Un mot du titre, de la question, du territoire ou de l’objet.',
	bouton: 'Chercher',
	effacer: 'Voir toutes les démarches',
	resultats: (n: number, mots: string) =>
		n === 1 ? `1 démarche contient « ${mots} ».` : `${n} démarches contiennent « ${mots} ».`,
	aucunResultat: (mots: string) => `Aucune démarche ne contient « ${mots} ».`,
	aucunResultatAide: 'Essayez un seul mot, un nom de territoire, ou un mot plus courant.',
	nombre: (n: number) => (n === 1 ? '1 démarche' : `${n} démarches`),
	limite: (n: number) => `Les ${n} premières sont affichées : précisez votre recherche pour voir les autres.`,
	videTitre: 'Aucune démarche n’est encore publique ici',
	vide: 'Une démarche commence par une question posée à tous, par exemple : « Comment nos achats peuvent-ils faire vivre les structures d’insertion du territoire ? » Elle reste un brouillon jusqu’à ce que vous la publiiez.',
	ou: (noms: string, autres: number) =>
		autres === 0 ? noms : `${noms} et ${autres} ${autres > 1 ? 'autres' : 'autre'}`,
	portee: (noms: string) => `Portée par ${noms}`,
	enCours: (etapes: string) => `En cours : ${etapes}`,
	pasCommencee: 'Pas encore commencée',
	toutesCloses: 'Les cinq étapes sont closes',
	entreDeux: 'Entre deux étapes'
};

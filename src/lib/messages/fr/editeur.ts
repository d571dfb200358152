/** The editor of a text. */
export const editeur = {
	vide: 'Commencez à écrire. Tapez « # » puis une espace pour un titre, « - » pour une liste.',
	aide: 'Alt + F10 mène aux outils ; Échap ramène au texte.',
	outils: 'Outils du texte',
	outilsIci: 'Outils de ce qui est sélectionné',
	outil: {
		titre: 'Titre',
		sousTitre: 'Sous-titre',
		intertitre: 'Intertitre',
		gras: 'Gras',
		italique: 'Italique',
		souligne: 'Souligné',
		barre: 'Barré',
		code: 'Code',
		puces: 'Liste à puces',
		numeros: 'Liste numérotée',
		taches: 'Liste de tâches',
		citation: 'Citation',
		encadre: 'Encadré',
		tableau: 'Tableau',
		image: 'Image',
		lien: 'Lien',
		separation: 'Ligne de séparation',
		annuler: 'Annuler ce que j’ai fait',
		retablir: 'Rétablir ce que j’ai annulé',
		rechercher: 'Rechercher et remplacer'
	},
	tableau: {
		groupe: 'Tableau',
		ligneAvant: 'Ajouter une ligne au-dessus',
		ligneApres: 'Ajouter une ligne au-dessous',
		colonneAvant: 'Ajouter une colonne à gauche',
		colonneApres: 'Ajouter une colonne à droite',
		enTeteLigne: 'Première ligne en en-tête',
		enTeteColonne: 'Première colonne en en-tête',
		supprimerLigne: 'Supprimer la ligne',
		supprimerColonne: 'Supprimer la colonne',
		supprimer: 'Supprimer le tableau'
	},
	encadre: {
		groupe: 'Encadré',
		note: 'Note',
		attention: 'Attention',
		a_retenir: 'À retenir',
		retirer: 'Retirer l’encadré'
	},
	lien: {
		groupe: 'Lien',
		titre: 'Lien',
		adresse: 'Adresse',
		aide: 'Une page web, une adresse de courriel ou un numéro de téléphone (tel:…).',
		texte: 'Texte du lien',
		refuse: 'Cette adresse n’est pas utilisable. Écrivez par exemple https://exemple.fr ou nom@exemple.fr.',
		poser: 'Poser le lien',
		modifier: 'Modifier le lien',
		ouvrir: 'Ouvrir le lien',
		retirer: 'Retirer le lien'
	},
	image: {
		groupe: 'Image',
		titre: 'Que montre cette image ?',
		description: 'Texte de remplacement',
		descriptionAide: 'Pour les personnes qui ne voient pas l’image. Une phrase suffit.',
		decorative: 'Elle est décorative : rien à décrire',
		enregistrer: 'Enregistrer',
		plusTard: 'Plus tard',
		decrire: 'Décrire l’image',
		supprimer: 'Supprimer l’image',
		sansDescription: 'Image sans description',
		absente: 'Cette image n’est plus là.',
		envoi: 'Envoi de l’image…',
		illisible: (nom: string) =>
			`« ${nom} » n’est pas une image que ce navigateur sait lire. Enregistrez-la en JPEG ou en PNG, puis recommencez.`,
		tropLourde: (nom: string) =>
			`« ${nom} » reste trop lourde même réduite. Choisissez une image plus petite. Le texte est conservé.`,
		echec: (nom: string) =>
			`« ${nom} » n’a pas pu être envoyée. Le texte est conservé : vérifiez votre connexion, puis insérez l’image à nouveau.`,
		refusType: 'Ce fichier n’est pas une image PNG, JPEG, WebP ou GIF. Rien n’a été ajouté.',
		refusTaille:
			'Cette image est trop grande : un mégaoctet et 10 000 pixels de côté au plus. Rien n’a été ajouté.',
		refusDroit: 'Vous ne pouvez plus écrire dans ce document : l’image n’a pas été ajoutée.'
	},
	collage: {
		images: (n: number) =>
			n > 1
				? `${n} images du texte collé n’ont pas été reprises. Enregistrez-les sur votre appareil, puis insérez-les.`
				: 'Une image du texte collé n’a pas été reprise. Enregistrez-la sur votre appareil, puis insérez-la.'
	},
	recherche: {
		titre: 'Rechercher et remplacer',
		chercher: 'Rechercher',
		remplacer: 'Remplacer par',
		compte: (rang: number, total: number) => (total === 0 ? 'Aucun résultat' : `${rang} sur ${total}`),
		precedent: 'Résultat précédent',
		suivant: 'Résultat suivant',
		un: 'Remplacer',
		tous: 'Tout remplacer',
		remplaces: (n: number) =>
			n > 1 ? `${n} passages remplacés.` : n === 1 ? 'Un passage remplacé.' : 'Rien à remplacer.',
		casse: 'Respecter les majuscules',
		fermer: 'Fermer la recherche'
	},
	plan: { titre: 'Plan', vide: 'Les titres du texte s’affichent ici.' },
	mots: (n: number) => `${n} ${n > 1 ? 'mots' : 'mot'}`,
	fermerAvis: 'Fermer ce message',
	annuler: 'Annuler'
};

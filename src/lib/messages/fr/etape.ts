/** The space of one stage. */
export const etape = {
	rang: (n: number) => `Étape ${n} sur 5`,
	question: 'La question qui guide l’étape',
	questionVide: 'La question qui guidera cette étape n’est pas encore écrite.',
	presentation: 'En quelques mots',
	livrable: 'Ce que l’étape doit produire',
	livrableVide: 'Le livrable de cette étape n’est pas encore annoncé.',
	niveau: 'Niveau d’engagement',
	niveauActuel: 'Niveau de cette étape :',
	niveauEchelle: 'Du moins au plus partagé',
	dates: 'Dates',
	datesVides: 'Dates à préciser',
	conditions: 'Conditions',
	conditionsPour: { entree: 'Pour ouvrir l’étape', sortie: 'Pour clore l’étape' },
	aucuneCondition: 'Aucune condition n’est fixée.',
	remplies: (n: number, total: number) => `${n} sur ${total} ${total > 1 ? 'remplies' : 'remplie'}`,
	remplie: 'remplie',
	pasRemplie: 'pas encore remplie',
	ajouterCondition: 'Ajouter une condition',
	libelleCondition: 'La condition',
	libelleConditionAide: 'Un fait que chacun peut vérifier. Par exemple : « Le diagnostic est publié ».',
	sensCondition: 'Elle sert…',
	conditionAjoutee: 'La condition est ajoutée.',
	conditionRetiree: (libelle: string) => `La condition « ${libelle} » est retirée.`,

	avancer: 'Faire avancer l’étape',
	ouvrir: {
		diagnostic: 'Ouvrir le diagnostic',
		debat: 'Ouvrir le débat',
		validation: 'Ouvrir la validation',
		mise_en_oeuvre: 'Ouvrir la mise en œuvre',
		evaluation: 'Ouvrir l’évaluation'
	},
	clore: {
		diagnostic: 'Clore le diagnostic',
		debat: 'Clore le débat',
		validation: 'Clore la validation',
		mise_en_oeuvre: 'Clore la mise en œuvre',
		evaluation: 'Clore l’évaluation'
	},
	rouvrir: {
		diagnostic: 'Rouvrir le diagnostic',
		debat: 'Rouvrir le débat',
		validation: 'Rouvrir la validation',
		mise_en_oeuvre: 'Rouvrir la mise en œuvre',
		evaluation: 'Rouvrir l’évaluation'
	},
	toutEstRempli: 'Toutes les conditions sont remplies.',
	manquent: (n: number) =>
		n === 1 ? 'Une condition n’est pas remplie :' : `${n} conditions ne sont pas remplies :`,
	passerOutre: 'Vous pouvez passer outre en écrivant pourquoi.',
	motif: 'Motif',
	motifAide: 'Il sera public et restera dans l’historique.',
	motifRouvrir: 'Pourquoi rouvrir l’étape ?',
	motifFacultatif: 'Un mot d’explication',
	fait: {
		prevue: 'L’étape est de nouveau en préparation.',
		ouverte: 'L’étape est ouverte.',
		close: 'L’étape est close.',
		rouverte: 'L’étape est rouverte.'
	},

	historique: 'Historique',
	historiqueVide: 'L’étape n’a encore jamais été ouverte.',
	evenements: {
		prevue: 'Remise en préparation',
		ouverte: 'Ouverture',
		close: 'Clôture',
		rouverte: 'Réouverture'
	},
	par: (nom: string) => `par ${nom}`,
	sansCondition: 'Conditions non remplies ce jour-là :',

	modifier: 'Modifier l’étape',
	modifierTitre: (nom: string) => `Modifier l’étape « ${nom} »`,
	voir: 'Voir l’étape',
	enregistre: 'L’étape est enregistrée.',
	champs: {
		question: 'Question qui guide l’étape',
		presentation: 'En quelques mots',
		presentationAide: 'Ce qui va se passer, comment y prendre part.',
		livrable: 'Ce que l’étape doit produire',
		debut: 'Premier jour',
		fin: 'Dernier jour',
		niveau: 'Niveau d’engagement',
		niveauAide: 'Annoncez ce que vous tiendrez : c’est la promesse faite aux participants.'
	},
	actuel: 'Ce qui est enregistré maintenant',
	retirer: (libelle: string) => `Retirer « ${libelle} »`,
	remettre: 'La remettre',
	precedente: 'Étape précédente',
	suivante: 'Étape suivante'
};

import type { RythmeAvis } from '../../domain/avis/genre.ts';

/** The pages of one démarche. */
export const demarche = {
	presentation: 'Présentation',
	lesCinqEtapes: 'Les cinq étapes',
	lesEspaces: 'Les espaces de la démarche',
	espaces: {
		demarche: 'La démarche',
		cadre: 'Cadre',
		calendrier: 'Calendrier',
		contributions: 'Contributions',
		recueils: 'Recueils',
		syntheses: 'Synthèses',
		documents: 'Documents',
		membres: 'Membres',
		journal: 'Journal'
	},
	question: 'La question posée',
	territoire: 'Territoire',
	perimetre: 'Périmètre',
	perimetreLieux: (n: number) =>
		n === 1 ? 'Voir le lieu qui le compose' : `Voir les ${n} lieux qui le composent`,
	portee: 'Portée par',
	fictive: 'organisation fictive',
	cycle: (n: number) => `Cycle ${n}`,
	objet: 'De quoi il s’agit',
	prochaineDate: 'Prochaine date',
	aucuneDateAVenir: 'Aucune date à venir n’est annoncée.',
	passee: 'passée',
	aVenir: 'à venir',
	enCours: 'en cours',
	equipe: 'Équipe et membres',
	equipeAide: 'Ces noms ne sont visibles que des membres.',
	sansCollege: 'Sans collège',
	personnes: (n: number) => `${n.toLocaleString('fr-FR')} ${n > 1 ? 'personnes' : 'personne'}`,
	voirMembres: (n: number) =>
		n > 1 ? `Voir les ${n.toLocaleString('fr-FR')} membres` : 'Voir le seul membre',
	rejoindre: 'Demander à rejoindre la démarche',
	suivre: {
		suivre: 'Suivre cette démarche',
		aide: 'Chaque lundi, un courriel vous dit ce qui est nouveau et visible de tout le monde : étapes, dates, documents publiés.',
		suivie: 'Vous suivez cette démarche',
		nePlusSuivre: 'Ne plus suivre',
		arretee: 'Vous ne suivez plus cette démarche. Rien ne vous en sera dit.',
		rythmes: {
			tout_de_suite: 'Chaque nouveauté publique vous est écrite tout de suite.',
			chaque_semaine: 'Les nouveautés publiques vous sont écrites chaque lundi.',
			rien: 'Les nouveautés publiques paraissent dans vos avis, sans courriel.'
		} satisfies Record<RythmeAvis, string>,
		regler: 'Régler les courriels'
	},
	vous: 'vous',
	modifierLaDemarche: 'Modifier la démarche',
	visibilite: 'Qui peut lire la démarche',
	avertissement: 'À savoir',
	sansDates: 'Dates à préciser',

	nouvelleTitre: 'Créer une démarche',
	preparer: 'Reprendre la préparation',
	reutiliser: 'Dupliquer la démarche ou l’enregistrer comme modèle',
	creer: 'Créer la démarche',
	champs: {
		titre: 'Titre',
		titreAide: 'Court et concret. Par exemple : « Achats responsables de l’agglomération ».',
		question: 'Question posée à tous',
		questionAide: 'Une seule question, dans les mots de tous les jours. Elle ouvrira chaque page.',
		objet: 'De quoi il s’agit',
		objetAide: 'Le contexte, ce qui est attendu, ce qui n’est pas en discussion.',
		territoire: 'Territoire, en quelques mots',
		territoireAide: 'Par exemple : « Pays de Morlaix » ou « Région Bretagne ».',
		visibilite: 'Qui peut la lire ?',
		langue: 'Langue du contenu',
		langueAide: 'Celle dans laquelle la démarche s’écrit. Chacun garde l’interface dans sa langue.'
	},
	langues: { fr: 'Français', en: 'Anglais' },

	modifierTitre: 'Modifier la démarche',
	cadre: 'Le cadre',
	voirLaDemarche: 'Voir la démarche',
	porteurs: 'Organisations porteuses',
	choisirPorteurs: 'Choisir les organisations porteuses',
	actuel: 'Ce qui est enregistré maintenant',
	enregistre: 'Le cadre est enregistré.',
	retirer: (nom: string) => `Retirer « ${nom} »`,
	remettre: 'La remettre',
	visio: 'Visioconférence',
	modifier: 'Modifier',
	toutesLesDates: 'Tout le calendrier',
	precisions: { jour: 'Le jour', mois: 'Le mois seulement', annee: 'L’année seulement' },
	supprimerTitre: 'Supprimer ce brouillon',
	supprimerAide:
		'Un brouillon peut être supprimé. Une démarche publiée ne le peut plus : repassez-la d’abord en brouillon.',
	supprimer: 'Supprimer le brouillon',
	supprimerQuestion: (titre: string) => `Supprimer « ${titre} » ?`,
	supprimerPerte: (instances: number, dates: number) =>
		`Vous perdrez pour toujours le cadre, les cinq étapes avec leurs conditions et leur historique, ${instances} ${instances > 1 ? 'instances' : 'instance'} et ${dates} ${dates > 1 ? 'dates' : 'date'} du calendrier. Personne ne pourra les retrouver.`,
	supprimerOui: 'Supprimer définitivement'
};

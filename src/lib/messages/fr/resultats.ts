/** What the answers to a recueil add up to. */
export const resultats = {
	titre: (recueil: string) => `Résultats : ${recueil}`,
	fil: 'Résultats',
	nombre: (nombre: string, pluriel: boolean) =>
		pluriel ? `${nombre} réponses publiées` : `${nombre} réponse publiée`,
	aucune: 'Personne n’a encore répondu. Les résultats se liront ici, question par question.',
	partager: 'Ouvrir le formulaire',
	trop_peu: 'Moins de trois personnes ont répondu : les résultats se liront à partir de la troisième.',
	prives: 'Vous les lisez parce que vous animez la démarche ; ils ne sont pas publics.',
	exporterOds: 'Exporter les réponses (ODS, pour un tableur)',
	exporterCsv: 'CSV, pour un autre logiciel',
	feuille: 'Réponses',
	repondu: (nombre: string, pluriel: boolean) => (pluriel ? `${nombre} réponses` : `${nombre} réponse`),
	personnes: 'Chaque personne compte une fois pour chaque réponse cochée.',
	retiree: 'Cette question n’est plus posée.',
	personne: 'Personne n’a répondu à cette question.',
	autre: 'Autre',
	accord: (nombre: string, pluriel: boolean) =>
		pluriel ? `${nombre} personnes ont accepté.` : `${nombre} personne a accepté.`,
	fichiers: (nombre: string, pluriel: boolean) =>
		pluriel ? `${nombre} fichiers envoyés.` : `${nombre} fichier envoyé.`,
	fichiersPrives:
		'Ceux des réponses publiées. Seules les personnes qui animent la démarche peuvent les ouvrir.',
	tousLesFichiers: 'Tous les fichiers',
	moyenne: 'Moyenne',
	ecart: 'Écart type',
	mediane: 'Médiane',
	quartiles: 'Une moitié entre',
	entre: (de: string, a: string) => `${de} et ${a}`,
	etendue: 'De',
	deA: (de: string, a: string) => `${de} à ${a}`,
	tableau: 'Voir le tableau, par collège',
	reponse: 'Réponse',
	toutes: 'Tous',
	sansCollege: 'Sans collège',
	collegesTus: 'Un collège de moins de trois personnes n’est pas montré à part.',
	part: (nombre: string, pourcent: string) => `${nombre} (${pourcent} %)`,
	autresCommunes: 'Les vingt communes les plus citées.',
	lireTout: 'Lire et chercher ces réponses',
	mots: {
		chercher: 'Chercher dans les réponses',
		aide: 'Des mots, ou leur début ; les accents ne comptent pas.',
		bouton: 'Chercher',
		aucun: (mots: string) => `Aucune réponse ne contient « ${mots} ».`,
		vide: 'Personne n’a encore écrit ici.',
		suite: 'Les réponses précédentes',
		debut: 'Revenir aux plus récentes',
		retour: 'Tous les résultats'
	},
	colonnes: {
		envoyee: 'Envoyée le',
		college: 'Collège',
		organisation: 'Au nom de',
		provenance: 'Provenance'
	}
};

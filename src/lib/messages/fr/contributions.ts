import type { Provenance } from '../../domain/contribution/provenance.ts';
import type { Tri } from '../../domain/contribution/tri.ts';
import type { NatureTerritoire } from '../../domain/territoire/nature.ts';

const nombre = new Intl.NumberFormat('fr-FR');
const plural = (n: number, one: string, many: string) => `${nombre.format(n)} ${n > 1 ? many : one}`;

/** Finding and reading contributions. */
export const contributions = {
	titre: 'Contributions',
	chapeau: 'Ce que chacun constate, demande ou propose, avec sa voix et sa provenance.',
	animer: {
		titre: 'Animer les contributions',
		saisir: 'Saisir un atelier',
		importer: 'Importer un fichier',
		themes: 'Thématiques',
		moderer: 'Modération',
		bilan: 'Bilan de la modération',
		attente: (n: number, most: number) => (n >= most ? `${most} ou plus à lire` : `${n} à lire`)
	},
	contribuer: 'Contribuer',
	videTitre: 'Aucune contribution pour l’instant',
	vide: 'Ici se lira ce que chacun apporte : constats, besoins, propositions, témoignages. Chaque contribution reçoit une référence à citer.',
	premiere: 'Écrire la première',
	provenances: {
		en_ligne: 'En ligne',
		atelier: 'En atelier',
		papier: 'Sur papier',
		courriel: 'Par courriel',
		import: 'Par un import'
	} satisfies Record<Provenance, string>,
	chercher: 'Chercher',
	chercherAide: 'Un mot, plusieurs, « une expression entre guillemets » ou une référence.',
	filtres: 'Filtrer et trier',
	appliquer: 'Appliquer',
	tout: 'Tout afficher',
	retirer: (choix: string) => `Retirer le choix ${choix}`,
	choix: 'Vos choix',
	toutes: 'Toutes',
	tous: 'Tous',
	nature: 'Nature',
	theme: 'Thématique',
	college: 'Collège',
	etape: 'Étape',
	provenance: 'Provenance',
	lieu: 'Territoire',
	rangs: {
		region: 'Régions',
		departement: 'Départements',
		epci: 'Intercommunalités',
		commune: 'Communes'
	} satisfies Record<NatureTerritoire, string>,
	lieuAide: 'Un territoire comprend les communes qui en font partie.',
	sansReponse: 'Sans réponse',
	miennes: 'Les miennes',
	trier: 'Trier par',
	tris: {
		recentes: 'Les plus récentes',
		soutenues: 'Les plus soutenues',
		discutees: 'Les plus discutées',
		pertinence: 'Les plus proches de la recherche'
	} satisfies Record<Tri, string>,
	total: (n: number) => plural(n, 'contribution', 'contributions'),
	beaucoup: (n: number) => `Plus de ${nombre.format(n)} contributions`,
	aucune: 'Aucune contribution ne répond à ces choix.',
	aucuneAide: 'Enlevez un choix, ou essayez un autre mot.',
	borne:
		'Ces mots sont très fréquents : les contributions les plus récentes qui les contiennent sont classées. Ajoutez un mot pour préciser.',
	suite: 'Contributions suivantes',
	debut: 'Revenir au début',
	vous: 'vous',
	soutiens: (n: number) => plural(n, 'soutien', 'soutiens'),
	arguments: (pour: number, contre: number) => `${nombre.format(pour)} pour, ${nombre.format(contre)} contre`,
	reponses: (n: number) => plural(n, 'réponse', 'réponses'),
	nombres: 'Les nombres',
	nombresAide: 'Ce qu’il y a avec chaque choix. Appuyez sur une ligne pour filtrer.',
	tropPourCompter: (n: number) =>
		`Au-delà de ${nombre.format(n)} résultats, les nombres ne sont pas affichés.`,
	sansLieux: 'Les territoires se comptent quand aucun autre choix n’est fait.',
	voirTableau: 'Voir le tableau',
	combien: 'Nombre',
	part: 'Part',
	sansCollege: 'Sans collège',
	nouvelles: (n: number) => plural(n, 'nouvelle contribution', 'nouvelles contributions'),
	afficher: 'Les afficher',
	exporter: 'Exporter',
	exporterAide: 'Tout ce qui répond à vos choix, pas seulement cette page.',
	ods: 'ODS, pour un tableur',
	csv: 'CSV, pour un autre logiciel',
	json: 'JSON, pour un programme',
	colonnes: {
		reference: 'Référence',
		date: 'Date',
		nature: 'Nature',
		titre: 'Titre',
		texte: 'Texte',
		voix: 'Voix',
		college: 'Collège',
		themes: 'Thématiques',
		etape: 'Étape',
		lieu: 'Territoire',
		code: 'Code INSEE',
		provenance: 'Provenance',
		soutiens: 'Soutiens',
		pour: 'Arguments pour',
		contre: 'Arguments contre',
		reponses: 'Réponses'
	}
};

import type { Fuseau } from '../../domain/demarche/fuseau.ts';
import type { Role } from '../../domain/demarche/role.ts';
import type { Visibilite } from '../../domain/demarche/visibilite.ts';
import type { Etat, SensCritere } from '../../domain/etape/cycle-de-vie.ts';
import type { Nature } from '../../domain/etape/nature.ts';
import type { Niveau } from '../../domain/etape/niveau.ts';
import type { NatureTerritoire } from '../../domain/territoire/nature.ts';
import type { NaturePerimetre } from '../../domain/territoire/perimetre.ts';

const nombre = new Intl.NumberFormat('fr-FR');

/** The words of the field, as people read them. */
export const domaine = {
	natures: {
		diagnostic: 'Diagnostic',
		debat: 'Débat',
		validation: 'Validation',
		mise_en_oeuvre: 'Mise en œuvre',
		evaluation: 'Évaluation'
	} satisfies Record<Nature, string>,
	naturesPhrase: {
		diagnostic: 'Lire ensemble la situation',
		debat: 'Mettre les enjeux en discussion',
		validation: 'Décider, avec les raisons et les moyens',
		mise_en_oeuvre: 'Suivre ce qui se fait',
		evaluation: 'Juger ensemble du résultat'
	} satisfies Record<Nature, string>,
	niveaux: {
		information: 'Information',
		consultation: 'Consultation',
		concertation: 'Concertation',
		co_construction: 'Co-construction',
		codecision: 'Codécision'
	} satisfies Record<Niveau, string>,
	niveauxPhrase: {
		information: 'La collectivité informe ; elle ne recueille pas d’avis.',
		consultation: 'Les avis sont recueillis ; la collectivité décide seule.',
		concertation: 'Les avis sont débattus ; la collectivité décide et s’explique.',
		co_construction:
			'Les propositions et leur suivi sont construits ensemble ; la collectivité décide en public, avec ses raisons.',
		codecision: 'Une instance partagée décide.'
	} satisfies Record<Niveau, string>,
	etats: {
		prevue: 'Prévue',
		ouverte: 'Ouverte',
		close: 'Close',
		rouverte: 'Rouverte'
	} satisfies Record<Etat, string>,
	passages: {
		prevue: 'Remettre en préparation',
		ouverte: 'Ouvrir l’étape',
		close: 'Clore l’étape',
		rouverte: 'Rouvrir l’étape'
	} satisfies Record<Etat, string>,
	criteres: {
		entree: 'Pour ouvrir',
		sortie: 'Pour clore'
	} satisfies Record<SensCritere, string>,
	naturesTerritoire: {
		region: 'Région',
		departement: 'Département',
		epci: 'Intercommunalité',
		commune: 'Commune'
	} satisfies Record<NatureTerritoire, string>,
	naturesPerimetre: {
		petr: 'Pôle d’équilibre territorial et rural (PETR)',
		pays: 'Pays',
		bassin_de_vie: 'Bassin de vie',
		autre: 'Autre périmètre'
	} satisfies Record<NaturePerimetre, string>,
	communes: (n: number) => `${nombre.format(n)} ${n > 1 ? 'communes' : 'commune'}`,
	habitants: (n: number) => `${nombre.format(n)} ${n > 1 ? 'habitants' : 'habitant'}`,
	roles: {
		porteur: 'Porteur ou porteuse',
		facilitateur: 'Facilitateur ou facilitatrice',
		contributeur: 'Contributeur ou contributrice',
		observateur: 'Observateur ou observatrice'
	} satisfies Record<Role, string>,
	visibilites: {
		brouillon: 'Brouillon',
		membres: 'Réservée aux membres',
		public: 'Publique'
	} satisfies Record<Visibilite, string>,
	visibilitesPhrase: {
		brouillon: 'Visible des personnes porteuses et facilitatrices.',
		membres: 'Visible de tous les membres.',
		public: 'Visible de tout le monde, sans compte.'
	} satisfies Record<Visibilite, string>,
	fuseaux: {
		'Europe/Paris': 'Paris',
		'America/Guadeloupe': 'Guadeloupe',
		'America/Martinique': 'Martinique',
		'America/Cayenne': 'Guyane',
		'Indian/Reunion': 'La Réunion',
		'Indian/Mayotte': 'Mayotte',
		'Pacific/Noumea': 'Nouvelle-Calédonie',
		'Pacific/Tahiti': 'Tahiti',
		'America/Miquelon': 'Saint-Pierre-et-Miquelon',
		'Pacific/Wallis': 'Wallis-et-Futuna',
		'America/St_Barthelemy': 'Saint-Barthélemy',
		'America/Marigot': 'Saint-Martin'
	} satisfies Record<Fuseau, string>,
	heureDe: (lieu: string) => `heure locale : ${lieu}`,
	rolesInstance: { decide: 'Décide', conseille: 'Conseille', suit: 'Suit' },
	naturesJalon: {
		atelier: 'Atelier',
		reunion_publique: 'Réunion publique',
		reunion_interne: 'Réunion interne',
		consultation: 'Consultation',
		deliberation: 'Délibération',
		publication: 'Publication',
		echeance: 'Échéance'
	},
	rolesMandat: { porte_parole: 'Porte-parole', referent: 'Référent ou référente' }
};

import type { domaine as source } from '../fr/domaine.ts';

const nombre = new Intl.NumberFormat('en-GB');

export const domaine: typeof source = {
	natures: {
		diagnostic: 'Diagnosis',
		debat: 'Debate',
		validation: 'Validation',
		mise_en_oeuvre: 'Implementation',
		evaluation: 'Evaluation'
	},
	naturesPhrase: {
		diagnostic: 'Read the situation together',
		debat: 'Discuss what is at stake',
		validation: 'Decide, with reasons and means',
		mise_en_oeuvre: 'Follow what gets done',
		evaluation: 'Judge the result together'
	},
	niveaux: {
		information: 'Information',
		consultation: 'Consultation',
		concertation: 'Deliberation',
		co_construction: 'Co-construction',
		codecision: 'Joint decision'
	},
	niveauxPhrase: {
		information: 'The authority informs; it does not collect opinions.',
		consultation: 'Opinions are collected; the authority decides alone.',
		concertation: 'Opinions are debated; the authority decides and gives reasons.',
		co_construction:
			'Proposals and their follow-up are built together; the authority decides in the open, with reasons.',
		codecision: 'A shared body decides.'
	},
	etats: { prevue: 'Planned', ouverte: 'Open', close: 'Closed', rouverte: 'Reopened' },
	passages: {
		prevue: 'Put back to preparation',
		ouverte: 'Open the stage',
		close: 'Close the stage',
		rouverte: 'Reopen the stage'
	},
	criteres: { entree: 'To open', sortie: 'To close' },
	naturesTerritoire: {
		region: 'Region',
		departement: 'Département',
		epci: 'Intercommunal body',
		commune: 'Municipality'
	},
	naturesPerimetre: {
		petr: 'Rural territorial pole (PETR)',
		pays: 'Pays',
		bassin_de_vie: 'Living area',
		autre: 'Other perimeter'
	},
	communes: (n) => `${nombre.format(n)} ${n > 1 ? 'municipalities' : 'municipality'}`,
	habitants: (n) => `${nombre.format(n)} ${n > 1 ? 'inhabitants' : 'inhabitant'}`,
	roles: {
		porteur: 'Lead',
		facilitateur: 'Facilitator',
		contributeur: 'Contributor',
		observateur: 'Observer'
	},
	visibilites: { brouillon: 'Draft', membres: 'Members only', public: 'Public' },
	visibilitesPhrase: {
		brouillon: 'Visible to leads and facilitators.',
		membres: 'Visible to all members.',
		public: 'Visible to everyone, without an account.'
	},
	fuseaux: {
		'Europe/Paris': 'Paris',
		'America/Guadeloupe': 'Guadeloupe',
		'America/Martinique': 'Martinique',
		'America/Cayenne': 'French Guiana',
		'Indian/Reunion': 'Réunion',
		'Indian/Mayotte': 'Mayotte',
		'Pacific/Noumea': 'New Caledonia',
		'Pacific/Tahiti': 'Tahiti',
		'America/Miquelon': 'Saint Pierre and Miquelon',
		'Pacific/Wallis': 'Wallis and Futuna',
		'America/St_Barthelemy': 'Saint Barthélemy',
		'America/Marigot': 'Saint Martin'
	},
	heureDe: (lieu) => `local time: ${lieu}`,
	rolesInstance: { decide: 'Decides', conseille: 'Advises', suit: 'Follows up' },
	naturesJalon: {
		atelier: 'Workshop',
		reunion_publique: 'Public meeting',
		reunion_interne: 'Internal meeting',
		consultation: 'Consultation',
		deliberation: 'Council vote',
		publication: 'Publication',
		echeance: 'Deadline'
	},
	rolesMandat: { porte_parole: 'Spokesperson', referent: 'Main contact' }
};

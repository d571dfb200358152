import type { Messages } from '../fr.ts';

export const organisations: Messages['organisations'] = {
	titre: 'Organisations',
	chapeau: 'Local authorities, social-economy structures, State services: those who build policy together.',
	declarer: 'Declare an organisation',
	chercher: 'Find an organisation',
	chercherAide: 'By name, acronym, SIRET or territory. Accents do not matter.',
	famille: 'Family',
	toutes: 'All families',
	seulementEss: 'Social and solidarity economy only',
	nombre: (n) => (n === 0 ? 'No organisation' : n === 1 ? 'One organisation' : `${n} organisations`),
	vide: 'Nobody declared an organisation yet. The first can be yours: a few lines are enough.',
	aucune: 'No organisation answers. Try a single word, or declare yours.',
	toutVoir: 'See all organisations',
	ess: 'SSE',
	essEntier: 'social and solidarity economy',
	fermee: 'closed',
	fictive: 'fictitious organisation',
	fictivePhrase: 'An organisation invented for the demonstration.',
	logoDe: (nom) => `Logo of ${nom}`,

	natures: {
		collectivite: 'Local authority',
		etat: 'State',
		etablissement_public: 'Public body',
		association: 'Association',
		cooperative: 'Cooperative',
		mutuelle: 'Mutual society',
		fondation: 'Foundation',
		entreprise_ess: 'Company of the social economy',
		entreprise: 'Company',
		autre: 'Other'
	},
	groupes: {
		collectivite: 'Local authorities and their groupings',
		etat: 'State',
		etablissement_public: 'Public bodies',
		association: 'Associations',
		cooperative: 'Cooperatives',
		mutuelle: 'Mutual societies',
		fondation: 'Foundations and funds',
		entreprise: 'Companies',
		autre: 'Others'
	},
	formes: {
		commune: 'Commune',
		epci: 'Intercommunal authority (EPCI)',
		departement: 'Département',
		region: 'Region',
		syndicat_mixte: 'Joint authority (syndicat mixte)',
		petr: 'Rural territorial pole (PETR)',
		collectivite_autre: 'Other local authority',
		etat: 'State service',
		etablissement_public: 'Public body',
		gip: 'Public interest grouping (GIP)',
		chambre_consulaire: 'Consular chamber',
		association: 'Association (1901 Act)',
		association_rup: 'Association of recognised public interest',
		association_droit_local: 'Association under local law (Alsace-Moselle)',
		scop: 'Worker cooperative (SCOP)',
		scic: 'Community-interest cooperative (SCIC)',
		cae: 'Business and employment cooperative (CAE)',
		cooperative: 'Other cooperative',
		mutuelle: 'Mutual society',
		fondation: 'Foundation',
		fonds_dotation: 'Endowment fund',
		sa: 'Public limited company (SA)',
		sas: 'Simplified joint-stock company (SAS)',
		sarl: 'Limited liability company (SARL)',
		entreprise_individuelle: 'Sole proprietorship',
		syndicat_professionnel: 'Union or trade federation',
		collectif: 'Collective without legal form',
		autre: 'Other form'
	},
	qualites: {
		association: 'Association',
		cooperative: 'Cooperative',
		mutuelle: 'Mutual society',
		fondation: 'Foundation',
		societe_commerciale: 'Company of the social economy',
		esus: 'ESUS approval (social-utility company)'
	},
	siae: {
		ei: 'Work-integration company (EI)',
		etti: 'Temporary-work integration company (ETTI)',
		ai: 'Intermediary association (AI)',
		aci: 'Work-integration workshop (ACI)',
		ea: 'Adapted company (EA)',
		esat: 'Support through work establishment (ESAT)',
		eiti: 'Integration through self-employment (EITI)',
		geiq: 'Employers’ group for integration (GEIQ)'
	},

	champs: {
		nom: 'Name',
		nomAide: 'The name in full, as on your papers.',
		sigle: 'Acronym',
		forme: 'Legal form',
		formeChoisir: 'Choose',
		qualites: 'Social and solidarity economy',
		qualitesAide: 'On what ground the organisation belongs to it, as it says. Several answers are possible.',
		siae: 'Work integration and adapted work',
		siaeAide: 'If the organisation has an agreement or an approval.',
		siret: 'SIRET',
		siretAide: '14 digits. It avoids declaring the same organisation twice.',
		rna: 'RNA number',
		rnaAide: 'For an association: W and 9 characters.',
		territoire: 'Territory',
		territoireAide:
			'Commune, intercommunal authority, département or region where it acts. Search, then choose.',
		territoireAucun: 'No territory',
		territoireChercher: 'Find a territory',
		territoireReponses: 'Territories found',
		presentation: 'Presentation',
		presentationAide: 'What it does, for whom, since when. A few sentences are enough.',
		site: 'Website'
	},

	nouvelleTitre: 'Declare an organisation',
	nouvelleChapeau: 'You will be its first referent: you will grant mandates to those who speak in its name.',
	semblables: 'Is it one of these?',
	semblablesAide:
		'Organisations of a similar name are declared already. If yours is there, ask for a mandate instead of declaring it twice.',
	existeDeja: (nom) => `“${nom}” is already declared with this number.`,
	voirFiche: 'See its page',
	cestElle: 'This is it: ask for a mandate',
	creerQuandMeme: 'None is mine: declare it anyway',
	creer: 'Declare the organisation',
	creee: 'The organisation is declared. You are its referent.',

	fiche: {
		fusionnees: (nom) => `The two pages are one now: ${nom}.`,
		forme: 'Form',
		siret: 'SIRET',
		rna: 'RNA',
		territoire: 'Territory',
		site: 'Website',
		qualites: 'Social and solidarity economy',
		siae: 'Work integration and adapted work',
		porte: 'Démarches it carries',
		portePas: 'It carries no démarche that you may read yet.',
		positions: 'Positions and contributions',
		positionsVides:
			'What it says in its own name in the démarches will show here: contributions, opinions, commitments. A position stays that of the organisation, even when the person who wrote it has left.',
		charte: (numero) => `Charter, version ${numero}`,
		signee: (jour) => `signed on ${jour}`,
		siege: 'Seat:',
		mandataires: 'Who speaks in its name',
		mandatairesCaches:
			'These names are visible only to people who share a démarche with them, or who speak for the same organisation.',
		aucunMandataire: 'Nobody speaks in its name today, or you may not see who.',
		sansReferent:
			'This organisation has no referent any more. Requests for a mandate go to the administrators of this site.',
		contacts: 'Contacts',
		contactsPrives: 'Visible only to those who speak in its name.',
		sansNom: 'Somebody whose name you may not see',
		modifier: 'Edit the page',
		mandats: 'Mandates',
		mandatsDemandes: (n) => (n === 1 ? 'A request for a mandate waits' : `${n} requests for a mandate wait`),
		fusionner: 'Merge with another',
		demander: 'Ask for a mandate',
		demandeEnCours: 'Your request for a mandate waits for the answer of a referent.',
		votreMandat: (role) => `You speak in its name: ${role}.`,
		mandatFini: (jour) => `Your mandate ended on ${jour}. Ask for another one if needed.`,
		mandatAVenir: (jour) => `Your mandate will begin on ${jour}.`,
		mandatRevoque: 'Your mandate has ended.',
		retirerDemande: 'Withdraw my request'
	},

	modifier: {
		titre: 'Edit the page',
		identite: 'Identity',
		enregistree: 'The page is saved.',
		logo: 'Logo',
		logoAide: 'A PNG, JPEG or WebP image. It is made smaller before it is sent; 200 kB at most.',
		logoChoisir: 'Choose an image',
		logoEnvoyer: 'Use this image',
		logoRetirer: 'Remove the logo',
		logoRefus: 'This image cannot be used: choose a PNG, JPEG or WebP of 200 kB at most.',
		logoPerte: 'The logo will be erased; two letters of the name will take its place. Remove it for good?',
		logoEnregistre: 'The logo is saved.',
		logoRetire: 'The logo is removed.',
		contacts: 'Contacts',
		contactsAide: 'Only those who speak in its name, and the administrators of the site, see them.',
		contactNom: 'Name of the contact',
		contactFonction: 'Function',
		contactCourriel: 'E-mail',
		contactTelephone: 'Telephone',
		ajouterContact: 'Add a contact',
		contactAjoute: (nom) => `The contact “${nom}” is added.`,
		contactRetire: (nom) => `The contact “${nom}” is removed.`,
		aucunContact: 'No contact. Add the address where your colleagues find you.',
		remettre: 'Put it back'
	},

	fermer: {
		titre: 'Close the organisation',
		chapeau: (nom) => `When “${nom}” ceases to exist, or no longer takes part here.`,
		lien: 'It ceases to exist, or no longer takes part here? You may close it: nobody will speak in its name any more.',
		arrete: 'What stops',
		mandats: (n, mien) => {
			if (n === 0) return '';
			if (n > 1) return `The ${n} mandates, current or to come, end: nobody speaks in its name any more.`;
			return mien
				? 'Your mandate ends: you no longer speak in its name.'
				: 'The only mandate, current or to come, ends: nobody speaks in its name any more.';
		},
		demandes: (n) =>
			n === 0
				? ''
				: n === 1
					? 'One request for a mandate is refused.'
					: `${n} requests for a mandate are refused.`,
		invitations: (n) =>
			n === 0 ? '' : n === 1 ? 'One invitation serves no more.' : `${n} invitations serve no more.`,
		reste: 'What stays',
		resteListe: {
			fiche: 'its page, readable and marked “closed”;',
			engagements:
				'the démarches it carries, its signatures, its seats, and all that was written in its name;',
			retour: 'the possibility to open it again, for you and for the administrators of this site.'
		},
		bouton: 'Close the organisation',
		faite: 'The organisation is closed.',
		depuis: (jour) =>
			`This organisation has been closed since ${jour}. Nobody speaks in its name any more; what it said stays.`,
		rouvrir: 'Open the organisation again',
		rouverte: 'The organisation is open again.'
	}
};

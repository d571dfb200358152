import type { Messages } from '../fr.ts';

export const calendrier: Messages['calendrier'] = {
	titre: 'Calendar',
	chapeau: 'Stages, meetings and deadlines, in the order of time.',
	frise: 'Timeline',
	friseDit: (n) =>
		n > 1
			? `Timeline of ${n} dates, by stage. The list below tells all of them.`
			: 'Timeline of one date. The list below tells it too.',
	liste: 'All dates',
	aujourdhui: 'today',
	toute: 'The whole process',
	ajouter: 'Add a date',
	vide: 'No date is entered yet. Workshops, public meetings, council votes: they will show here.',
	videExemple: 'For example: “Public meeting in Carhaix, Thursday 12 March, 18:30, village hall”.',
	modifier: (titre) => `Change “${titre}”`,
	retiree: (titre) => `The date “${titre}” is removed.`,
	remettre: 'Put it back',
	remise: (titre) => `The date “${titre}” is back.`,
	enregistree: 'The date is saved.',
	nouvelleTitre: 'Add a date',
	modifierTitre: 'Change the date',
	actuel: 'What is saved now',
	champs: {
		titre: 'Title',
		titreAide: 'For example: “Public meeting in Carhaix”.',
		nature: 'What is it?',
		etape: 'Stage',
		instance: 'Body that meets',
		aucune: 'None',
		debut: 'Date, or first day',
		fin: 'Last day',
		precision: 'What you know of the date',
		precisionAide: 'If you only know the month or the year, choose any day of that period.',
		heureDebut: 'Starts at',
		heureFin: 'Ends at',
		lieu: 'Place',
		visio: 'Video link',
		visioAide: 'It begins with https:// and shows to everyone who reads the process.',
		description: 'Good to know',
		descriptionAide: 'Agenda, registration, access.'
	},

	fuseauTitre: 'The time of the calendar',
	fuseau: 'Time zone',
	fuseauAide: 'The hours of the calendar are those of this place.',
	fuseauEnregistre: 'The time zone is saved.',
	changerFuseau: 'Change the time zone',

	abonner: 'Follow this calendar elsewhere',
	abonnerAide:
		'Add this address to your calendar program (“Subscribe to a calendar”): dates arrive there and stay up to date. Dates known to the month or the year are not in it.',
	adressePublique: 'Address of the calendar of this process',
	telecharger: 'Download the .ics file',
	nonPublic: 'This process is not public: follow it by your personal calendar.',
	personnel: 'Your personal calendar',
	personnelAide:
		'The dates of all your processes, at a secret address. Whoever knows it reads your dates: do not share it.',
	creer: 'Create my secret address',
	depuis: (jour) => `Your secret address has existed since ${jour}. We cannot show it again.`,
	renouveler: 'Create a new address',
	renouvelerAide: 'The old one will no longer answer.',
	revoquer: 'Close the secret address',
	adresseSecrete: 'Your secret address',
	adresseUneFois: 'Copy it now: it will not be shown again.',
	revoquee: 'Your secret address is closed. Programs that followed it will receive nothing more.',
	nomPersonnel: (nom) => `Ensemblier – ${nom}`
};

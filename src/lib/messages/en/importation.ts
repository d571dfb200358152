import type { Messages } from '../fr.ts';

const nombre = new Intl.NumberFormat('en-GB');
const lines = (n: number) => (n === 1 ? '1 line' : `${nombre.format(n)} lines`);
const contributions = (n: number) => (n === 1 ? '1 contribution' : `${nombre.format(n)} contributions`);

export const importation: Messages['importation'] = {
	contributions: 'Contributions',
	titre: 'Import a file',
	chapeau:
		'A table of contributions gathered elsewhere, one a line. You will see what is understood of it before anything is imported.',
	fichier: 'CSV file',
	fichierAide:
		'Saved by a spreadsheet as CSV, with the names of the columns on the first line. 100,000 lines at most.',
	deposer: 'Read this file',
	envoi: 'Sending the file…',
	lecture: 'Reading the file…',
	annuler: 'Cancel',
	annule: 'The import is cancelled: nothing of it is left.',
	precedents: 'The last imports',
	aucun: 'No file was imported into this démarche yet.',
	aucuneEtape: 'No stage is open: there is nowhere to import to. Open a stage, then come back.',
	etats: {
		recue: () => 'sending was interrupted',
		lue: (n) => `${lines(n)}, to check`,
		verifiee: (n) => `${lines(n)}, ready to import`,
		en_cours: (_n, faites) => `interrupted after ${lines(faites)}`,
		finie: (_n, _f, importees) => `${contributions(importees)}`,
		en_retrait: () => 'removal was interrupted'
	},
	lu: (n, encodage, separateur) => `${lines(n)} read (${encodage}, columns separated by ${separateur}).`,
	separateurs: { ';': 'a semicolon', ',': 'a comma', '\t': 'a tab' },
	incomplet: 'This file did not arrive in full',
	incompletAide:
		'Its sending was interrupted, or goes on in another window. Nothing of it is imported: send it again, and remove this beginning.',
	renvoyer: 'Send the file again',
	apercu: 'The first lines',
	colonnes: 'What does each column hold?',
	colonnesAide: 'What was recognised is chosen already. Columns that are left out are not imported.',
	champs: {
		texte: 'Text',
		titre: 'Title',
		nature: 'Kind',
		theme: 'Theme',
		college: 'Group',
		commune: 'Municipality (name or INSEE code)',
		origine: 'Origin (register, table, respondent)',
		signature: 'Public signature',
		auteur: 'Name of the author (not published)',
		courriel: 'E-mail of the author (not published)',
		identifiant: 'Identifier of the line'
	},
	champsAide: {
		theme: 'Several are separated by a semicolon or a bar.',
		identifiant:
			'Two lines with the same identifier are one contribution, in this file and in a later import. Without identifier, two identical lines are.'
	},
	laisser: 'None',
	etape: 'Stage that receives',
	natureDefaut: 'Kind when the line says none',
	collegeDefaut: 'Group when the line says none',
	sansCollege: 'Not said',
	creerThemes: 'Make the themes that the file names and that do not exist yet',
	verifier: 'Check without importing anything',
	reverifier: 'Check again',
	verification: 'Checking every line… Nothing is imported yet.',
	arreter: 'Stop checking',
	bilan: 'What will be imported',
	pretes: (n) => `${contributions(n)} to import`,
	deja: (n) => (n === 1 ? '1 line imported already' : `${nombre.format(n)} lines imported already`),
	doubles: (n) => (n === 1 ? '1 line written twice' : `${nombre.format(n)} lines written several times`),
	erreurs: (n) => `${lines(n)} to correct`,
	erreursAide:
		'They will not be imported. Download them, correct them, then import them: the others will not be doubled.',
	themesCrees: (noms) => `Themes that will be made: ${noms}.`,
	telecharger: 'Download the lines to correct',
	fichierErreurs: 'lines-to-correct.csv',
	aCorriger: 'to correct',
	ligne: (n) => `Line ${nombre.format(n)}`,
	autres: (n) => `and ${lines(n)} more, in the file to download`,
	problemes: {
		vide: () => 'neither text nor title',
		trop_long: () => 'title of more than 200 signs, or text of more than 20,000',
		nature_inconnue: (mot) => `unknown kind: “${mot}”`,
		theme_inconnu: (mot) => `unknown theme: “${mot}”`,
		college_inconnu: (mot) => `unknown group: “${mot}”`,
		commune_inconnue: (mot) => `unknown municipality, or several of that name: “${mot}”. Write its INSEE code`
	},
	importer: (n) => `Import ${contributions(n)}`,
	rien: 'There is nothing to import.',
	recommencer: 'Take another file',
	progression: 'Progress of the import',
	avance: (faites, n) => `${nombre.format(faites)} lines of ${nombre.format(n)}`,
	enCours: 'The import is going on. If you close this page, it goes on from there when you come back.',
	continuer: 'Continue the import',
	toutRetirer: 'Cancel and remove everything',
	retrait: 'Removing…',
	continuerRetrait: 'Finish removing',
	fini: (n) => (n === 0 ? 'Nothing new: everything was there already.' : `${contributions(n)} imported.`),
	voir: 'See the contributions',
	retirer: 'Remove this import',
	retirerAide: (n) =>
		`Removes the ${contributions(n)} of this file, with what others answered and the support received. This cannot be undone.`,
	retirerConfirmer: (n) => `Remove ${contributions(n)}`
};

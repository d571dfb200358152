import type { documents as source } from '../fr/documents.ts';

const nombre = new Intl.NumberFormat('en-GB');

export const documents: typeof source = {
	titre: 'Documents',
	chapeau: 'The texts that this process writes together, stage by stage.',
	chapeauPublic: 'The texts that this process has published.',
	tous: 'All documents',
	demarcheEntiere: 'For the whole process',
	ecrireLePremier: 'Write the first document',
	nouveau: 'New document',
	vide: 'Nothing is written yet',
	videAide:
		'A document is written by several people, live: a diagnosis, minutes, a draft decision. Start from an outline or a blank page, then invite the others to write.',
	videMembre: 'Texts written together will appear here as soon as a facilitator opens one.',
	videVisiteur: 'No text has been published yet.',
	videEtape: 'No document in this stage.',

	mots: (n) => `${nombre.format(n)} ${n === 1 ? 'word' : 'words'}`,
	modifie: (quand, par) => `Changed ${quand}${par ? ` by ${par}` : ''}`,
	encoreVide: 'Still empty',
	ecritureReservee: (qui) => `Writing reserved: ${qui.charAt(0).toLowerCase()}${qui.slice(1)}`,
	publie: 'Published',
	publieLe: (jour) => `Published on ${jour}`,
	nonPublie: 'Not published',
	archive: 'Archived',
	archives: (n) => (n === 1 ? 'One archived document' : `${n} archived documents`),
	archivesAide: 'They can still be read, but no longer changed. Their published version is withdrawn.',
	monter: (titre) => `Move “${titre}” up`,
	descendre: (titre) => `Move “${titre}” down`,
	depuis: {
		observateur: 'All members',
		contributeur: 'Whoever contributes to, facilitates or leads the process',
		facilitateur: 'Whoever facilitates or leads the process',
		porteur: 'Whoever leads the process'
	},

	nouveauChapeau: 'Choose where to start from. Everything can be changed later.',
	plan: 'Starting point',
	planEtape: (etape) => `Stage ${etape}.`,
	planModele: (modele) => `From the template “${modele}”.`,
	titreDocument: 'Title',
	titreAide: 'For example “Shared diagnosis”. Leave empty to take the name of the outline.',
	etape: 'Stage',
	quiLit: 'Who reads while the text is being written?',
	quiLitAide: 'The others will only read what you publish.',
	quiEcrit: 'Who writes?',
	creer: 'Create the document',
	planNonPose:
		'The document was created, but the outline could not be written into it. You can start from a blank page.',

	texte: 'Text',
	menu: 'Actions on this document',
	reglages: 'Settings',
	historique: 'History',
	auteurs: 'Who wrote what',
	exporter: 'Export',
	publication: 'Publication',
	pourTous: 'Document of the whole process',
	documentVide: 'This document is still empty.',
	planTexte: 'Outline of the text',
	versionPublique: (jour) => `Version published on ${jour}`,
	publieePar: 'Published by',
	exporteLe: (quand) => `Text of ${quand}`,
	exporterHtml: 'Web page (HTML)',
	exporterMarkdown: 'Text (Markdown)',
	revenirAuTexte: 'Back to the text',
	archiveAvis: 'This document is archived: it can be read, but no longer changed.',
	publieArchive: 'Its published version is withdrawn while it is archived.',

	reglagesTitre: 'Settings of the document',
	enregistres: 'The settings are saved.',
	actuel: 'What is saved now',
	archiverTitre: 'Archive',
	archiverAide:
		'The document leaves the lists, can no longer be changed, and its published version is withdrawn. You can put it back.',
	archiver: 'Archive this document',
	remettreTitre: 'Put back',
	remettreAide:
		'The document comes back to the lists and can be changed again. Its published version can be read again.',
	remettre: 'Put this document back',
	supprimerTitre: 'Delete',
	supprimerAide: 'For ever. Archiving is better: it keeps everything.',
	supprimer: 'Delete this document…',
	supprimerQuestion: (titre) => `Delete “${titre}”?`,
	supprimerPerte: (mots, versions, publie) =>
		`Lost for ever: the text (${nombre.format(mots)} ${mots === 1 ? 'word' : 'words'}), ${
			versions > 1 ? `its ${versions} versions` : versions === 1 ? 'its version' : 'its history'
		} and its images.${publie ? ' Its published version will disappear too: links to it will lead nowhere.' : ''} Nobody will be able to get them back.`,
	supprimerOui: 'Delete for ever'
};

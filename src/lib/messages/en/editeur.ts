import type { Messages } from '../fr.ts';

export const editeur: Messages['editeur'] = {
	vide: 'Start writing. Type “# ” for a heading, “- ” for a list.',
	aide: 'Alt + F10 leads to the tools; Escape leads back to the text.',
	outils: 'Text tools',
	outilsIci: 'Tools for the selection',
	outil: {
		titre: 'Heading',
		sousTitre: 'Subheading',
		intertitre: 'Minor heading',
		gras: 'Bold',
		italique: 'Italic',
		souligne: 'Underline',
		barre: 'Strikethrough',
		code: 'Code',
		puces: 'Bulleted list',
		numeros: 'Numbered list',
		taches: 'Task list',
		citation: 'Quote',
		encadre: 'Callout',
		tableau: 'Table',
		image: 'Image',
		lien: 'Link',
		separation: 'Divider',
		annuler: 'Undo what I did',
		retablir: 'Redo what I undid',
		rechercher: 'Find and replace'
	},
	tableau: {
		groupe: 'Table',
		ligneAvant: 'Add a row above',
		ligneApres: 'Add a row below',
		colonneAvant: 'Add a column to the left',
		colonneApres: 'Add a column to the right',
		enTeteLigne: 'First row is a header',
		enTeteColonne: 'First column is a header',
		supprimerLigne: 'Delete the row',
		supprimerColonne: 'Delete the column',
		supprimer: 'Delete the table'
	},
	encadre: {
		groupe: 'Callout',
		note: 'Note',
		attention: 'Warning',
		a_retenir: 'Key point',
		retirer: 'Remove the callout'
	},
	lien: {
		groupe: 'Link',
		titre: 'Link',
		adresse: 'Address',
		aide: 'A web page, an e-mail address or a telephone number (tel:…).',
		texte: 'Text of the link',
		refuse: 'This address cannot be used. Write for instance https://example.org or name@example.org.',
		poser: 'Set the link',
		modifier: 'Change the link',
		ouvrir: 'Open the link',
		retirer: 'Remove the link'
	},
	image: {
		groupe: 'Image',
		titre: 'What does this image show?',
		description: 'Alternative text',
		descriptionAide: 'For people who do not see the image. One sentence is enough.',
		decorative: 'It is decorative: nothing to describe',
		enregistrer: 'Save',
		plusTard: 'Later',
		decrire: 'Describe the image',
		supprimer: 'Delete the image',
		sansDescription: 'Image without a description',
		absente: 'This image is gone.',
		envoi: 'Sending the image…',
		illisible: (nom) =>
			`“${nom}” is not an image that this browser can read. Save it as JPEG or PNG, then try again.`,
		tropLourde: (nom) => `“${nom}” is too heavy even when reduced. Choose a smaller image. The text is kept.`,
		echec: (nom) =>
			`“${nom}” could not be sent. The text is kept: check your connection, then insert the image again.`,
		refusType: 'This file is not a PNG, JPEG, WebP or GIF image. Nothing was added.',
		refusTaille: 'This image is too large: one megabyte and 10,000 pixels a side at most. Nothing was added.',
		refusDroit: 'You may no longer write in this document: the image was not added.'
	},
	collage: {
		images: (n) =>
			n > 1
				? `${n} images of the pasted text were left out. Save them on your device, then insert them.`
				: 'One image of the pasted text was left out. Save it on your device, then insert it.'
	},
	recherche: {
		titre: 'Find and replace',
		chercher: 'Find',
		remplacer: 'Replace with',
		compte: (rang, total) => (total === 0 ? 'No result' : `${rang} of ${total}`),
		precedent: 'Previous result',
		suivant: 'Next result',
		un: 'Replace',
		tous: 'Replace all',
		remplaces: (n) =>
			n > 1 ? `${n} passages replaced.` : n === 1 ? 'One passage replaced.' : 'Nothing to replace.',
		casse: 'Match case',
		fermer: 'Close the search'
	},
	plan: { titre: 'Outline', vide: 'The headings of the text appear here.' },
	mots: (n) => `${n} ${n === 1 ? 'word' : 'words'}`,
	fermerAvis: 'Close this message',
	annuler: 'Cancel'
};

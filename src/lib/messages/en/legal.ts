import type { legal as source } from '../fr/legal.ts';

export const legal: typeof source = {
	titres: {
		accessibilite: 'Accessibility statement',
		'mentions-legales': 'Legal notice',
		confidentialite: 'Personal data',
		conditions: 'Terms of use'
	},
	modifieLe: (moment) => `Last changed: ${moment}`,
	modifier: 'Edit this page',
	aCompleterTitre: 'This page is to be completed',
	aCompleter:
		'The passages in square brackets wait for what only your organisation knows. Only you see this, because you run this site.',
	administration: {
		pages: 'Legal pages',
		pagesAide:
			'A public service must publish these four pages. Each comes with a text to complete, which you can replace.',
		langues: { fr: 'French', en: 'English' },
		etats: { livre: 'Shipped text, to complete', incomplet: 'Written, to complete', complet: 'Written' },
		texte: 'Text of the page',
		texteAide:
			'A line that starts with “##” is a heading, with “-” an item of a list. A link is written [its name](https://example.org).',
		enregistrer: 'Publish',
		apercu: 'See the preview',
		apercuTitre: 'Preview, not published yet',
		retablir: 'Restore the shipped text',
		retablirPerte: 'The text that you wrote for this page will be lost.',
		retabli: 'The shipped text is restored.',
		publie: 'The page is published.',
		voir: 'See the published page',
		conflitTitre: 'The text published in the meantime'
	}
};

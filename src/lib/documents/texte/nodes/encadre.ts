import { Node } from '@tiptap/core';

/** Kinds of callouts, in the order that the editor offers them. */
export const GENRES_ENCADRE = ['note', 'attention', 'a_retenir'] as const;
export type GenreEncadre = (typeof GENRES_ENCADRE)[number];

/** What stands above a callout. It is part of the text, which is in French whatever the interface speaks. */
export const NOMS_ENCADRE: Record<GenreEncadre, string> = {
	note: 'Note',
	attention: 'Attention',
	a_retenir: 'À retenir'
};

export const isGenreEncadre = (value: unknown): value is GenreEncadre =>
	GENRES_ENCADRE.some((genre) => genre === value);

/** A few blocks set apart from the rest, under a name that says why. */
export const Encadre = Node.create({
	name: 'encadre',
	group: 'block',
	content: 'block+',
	defining: true,
	addAttributes() {
		return {
			genre: {
				default: 'note',
				parseHTML: (element) => {
					const genre = element.getAttribute('data-encadre');
					return isGenreEncadre(genre) ? genre : 'note';
				},
				rendered: false
			}
		};
	},
	parseHTML() {
		return [
			{ tag: 'div[data-encadre]', contentElement: (element) => element.querySelector('div') ?? element }
		];
	},
	renderHTML({ node }) {
		const genre: unknown = node.attrs.genre;
		const known = isGenreEncadre(genre) ? genre : 'note';
		return [
			'div',
			{ 'data-encadre': known, role: 'note', 'aria-label': NOMS_ENCADRE[known] },
			['p', { contenteditable: 'false', class: 'encadre-nom' }, NOMS_ENCADRE[known]],
			['div', 0]
		];
	}
});

import { isGenreEncadre } from './nodes/encadre.ts';
import { imageId, pixels } from './nodes/image.ts';
import { safeHref } from './nodes/lien.ts';
import { spanOf } from './nodes/tableau.ts';
import { NIVEAUX } from './schema.ts';

type Attributes = Record<string, unknown>;

const cell = ({ colspan, rowspan }: Attributes) => ({ colspan: spanOf(colspan), rowspan: spanOf(rowspan) });

/**
 * What the attributes of each node and mark become, whatever was written; null: without them it has no sense and is
 * left out. A node that is not named has none.
 */
export const ATTRIBUTES: Record<string, (written: Attributes) => Attributes | null> = {
	heading: ({ level }) => ({ level: NIVEAUX.find((niveau) => niveau === level) ?? NIVEAUX[0] }),
	orderedList: ({ start }) => ({ start: Number.isSafeInteger(start) ? start : 1 }),
	taskItem: ({ checked }) => ({ checked: checked === true }),
	tableCell: cell,
	tableHeader: cell,
	encadre: ({ genre }) => ({ genre: isGenreEncadre(genre) ? genre : 'note' }),
	image: ({ image, alt, largeur, hauteur }) =>
		imageId(image) === null
			? null
			: {
					image,
					alt: typeof alt === 'string' ? plain(alt) : null,
					largeur: pixels(largeur),
					hauteur: pixels(hauteur)
				},
	link: ({ href }) => (safeHref(href) ? { href: safeHref(href) } : null)
};

/** The text as PostgreSQL can hold it: without NUL, and well formed. */
export const plain = (text: string) => text.replaceAll('\0', '').toWellFormed();

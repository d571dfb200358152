import { Node } from '@tiptap/core';
import { isId } from '../../../domain/id.ts';

/** The id of an image of a document, or null for anything else: a foreign address never is one. */
export const imageId = (value: unknown): string | null => (isId(value) ? value : null);

/** A length in pixels, or null. */
export const pixels = (value: unknown): number | null =>
	Number.isInteger(Number(value)) && Number(value) >= 1 && Number(value) <= 10_000 ? Number(value) : null;

const fromAttribute = <T>(name: string, read: (value: unknown) => T) => ({
	parseHTML: (element: HTMLElement) => read(element.getAttribute(name)),
	renderHTML: () => ({})
});

/**
 * An image that the document holds: `image` is the id of its row, `alt` what it shows ('' when it is there to please the
 * eye, null while nobody has said), `largeur` and `hauteur` its size. Where it is fetched is each page's affair.
 */
export const Image = Node.create({
	name: 'image',
	group: 'block',
	draggable: true,
	addAttributes() {
		return {
			image: { default: null, ...fromAttribute('data-image', imageId) },
			alt: { default: null, ...fromAttribute('alt', (value) => value) },
			largeur: { default: null, ...fromAttribute('width', pixels) },
			hauteur: { default: null, ...fromAttribute('height', pixels) }
		};
	},
	parseHTML() {
		return [{ tag: 'img[data-image]', getAttrs: (img) => (imageId(img.dataset.image) ? null : false) }];
	},
	renderHTML({ node }) {
		const { image, alt, largeur, hauteur } = node.attrs as Record<string, string | number | null>;
		return ['img', { 'data-image': image, alt, width: largeur, height: hauteur }];
	}
});

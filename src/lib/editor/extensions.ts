import type { AnyExtension } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Placeholder } from '@tiptap/extensions';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { FIELD } from '../documents/texte/content.ts';
import { Image } from '../documents/texte/nodes/image.ts';
import { extensions as schemaExtensions } from '../documents/texte/schema.ts';
import type { Messages } from '../messages/fr.ts';
import { Cursors } from './cursors/cursors.ts';
import { Find } from './find/find.ts';
import { imageView } from './images/image-view.ts';
import { Keys, type Openers } from './keys.ts';
import { LastLine } from './last-line.ts';
import { Steady } from './steady.ts';
import { Typography } from './typography.ts';

/** What the text can open around itself. */
export type Opened = Openers & { describe: () => void };

interface Options {
	doc: Y.Doc;
	awareness: Awareness;
	/** Where the images of this document are. */
	images: string;
	words: Messages['editeur'];
	open: Opened;
}

/** The text's nodes and marks, and all that one does with them in the editor. */
export function extensionsOf({ doc, awareness, images, words, open }: Options): AnyExtension[] {
	const ShownImage = Image.extend({
		addNodeView: () => imageView({ images, words: words.image, describe: open.describe }),
		// What is copied from here says where its images are.
		renderHTML({ node }) {
			const { image, alt, largeur, hauteur } = node.attrs as Record<string, string | number | null>;
			return [
				'img',
				{ src: `${images}/${image}`, 'data-image': image, alt, width: largeur, height: hauteur }
			];
		}
	});
	return [
		...schemaExtensions.map((extension) => (extension.name === 'image' ? ShownImage : extension)),
		Collaboration.configure({ document: doc, field: FIELD }),
		Cursors.configure({ awareness }),
		Placeholder.configure({ placeholder: words.vide }),
		Find,
		Keys.configure(open),
		LastLine,
		Steady,
		Typography
	];
}

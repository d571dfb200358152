import type { NodeViewRenderer } from '@tiptap/core';
import type { Messages } from '../../messages/fr.ts';

interface Options {
	/** Where the images of this document are. */
	images: string;
	words: Messages['editeur']['image'];
	/** Asks what the selected image shows. */
	describe: () => void;
}

/** An image in the editor: the same as on the page, with a reminder while nobody has said what it shows. */
export const imageView =
	({ images, words, describe }: Options): NodeViewRenderer =>
	({ node, editor, getPos }) => {
		const dom = document.createElement('div');
		dom.className = 'image';
		const img = document.createElement('img');
		img.draggable = false;
		const missing = document.createElement('button');
		missing.type = 'button';
		missing.textContent = words.sansDescription;
		dom.append(img, missing);

		const ask = () => {
			const position = getPos();
			if (position === undefined || !editor.isEditable) return;
			editor.commands.setNodeSelection(position);
			describe();
		};
		missing.addEventListener('click', ask);
		dom.addEventListener('dblclick', ask);

		let shown: string | null = null;
		const update = ({ attrs }: typeof node) => {
			const { image, alt, largeur, hauteur } = attrs as Record<string, string | number | null>;
			img.alt = String(alt ?? '');
			if (largeur && hauteur) [img.width, img.height] = [Number(largeur), Number(hauteur)];
			missing.hidden = alt !== null;
			if (image !== shown) img.src = `${images}/${image}`;
			shown = image as string | null;
		};
		img.addEventListener('error', () => dom.setAttribute('data-absente', words.absente));
		img.addEventListener('load', () => dom.removeAttribute('data-absente'));
		update(node);
		return {
			dom,
			update: (next) => {
				if (next.type !== node.type) return false;
				update(next);
				return true;
			},
			selectNode: () => dom.classList.add('ProseMirror-selectednode'),
			deselectNode: () => dom.classList.remove('ProseMirror-selectednode'),
			stopEvent: (event) => event.target === missing,
			ignoreMutation: () => true
		};
	};

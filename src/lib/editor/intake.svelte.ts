import type { Editor } from '@tiptap/core';
import type { Messages } from '../messages/fr.ts';
import { imagesAmong, insertImage } from './images/insert.ts';
import { cleanHtml } from './paste/clean-html.ts';

interface Options {
	/** Where the images of this document are. */
	images: string;
	words: Messages['editeur'];
	/** Asks what the image shows that was just added. */
	describe: () => void;
}

/** What comes into the text from elsewhere: images that are picked, pasted or dropped, and pasted text, which is cleaned. */
export class Intake {
	/** What had to be left out, in sentences. */
	notices = $state<string[]>([]);
	/** How many images are on their way. */
	sending = $state(0);
	readonly #options: Options;

	constructor(options: Options) {
		this.#options = options;
	}

	async add(editor: Editor, files: File[], position: number): Promise<void> {
		const { images, words, describe } = this.#options;
		for (const file of files) {
			this.sending++;
			const refused = await insertImage(editor, images, file, position, words.image);
			this.sending--;
			if (refused) this.notices.push(refused);
			else if (files.length === 1) describe();
		}
	}

	/** True when images were pasted, and nothing else. */
	paste(editor: Editor, { clipboardData }: ClipboardEvent): boolean {
		const files = imagesAmong(clipboardData?.files ?? []);
		// Word and browsers put a picture of the text beside the text.
		const hasText = clipboardData?.getData('text/plain').trim();
		if (files.length === 0 || hasText) return false;
		void this.add(editor, files, editor.state.selection.to);
		return true;
	}

	/** True when images were dropped from outside of the text. */
	drop(editor: Editor, event: DragEvent, moved: boolean): boolean {
		const files = imagesAmong(event.dataTransfer?.files ?? []);
		if (moved || files.length === 0) return false;
		event.preventDefault();
		const at = editor.view.posAtCoords({ left: event.clientX, top: event.clientY });
		void this.add(editor, files, at?.pos ?? editor.state.selection.to);
		return true;
	}

	/** The pasted HTML without what the text cannot hold; says how many images were left out. */
	clean(pasted: string): string {
		const { images, words } = this.#options;
		const { html, images: left } = cleanHtml(pasted, (src) => src.includes(`${images}/`));
		if (left > 0) this.notices.push(words.collage.images(left));
		return html;
	}
}

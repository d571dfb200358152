import { Editor } from '@tiptap/core';
import type { DocumentRoom } from '../client/document-room.svelte.ts';
import type { Messages } from '../messages/fr.ts';
import { extensionsOf, type Opened } from './extensions.ts';
import type { Intake } from './intake.svelte.ts';

interface Options {
	room: DocumentRoom;
	/** What the text is called, for those who do not see it. */
	label: string;
	/** The language that it is written in. */
	lang: string;
	/** Where the images of this document are. */
	images: string;
	words: Messages['editeur'];
	intake: Intake;
	open: Opened;
}

/** An editor of the room's text in this element; whoever makes it destroys it. */
export function makeEditor(
	element: HTMLElement,
	{ room, label, lang, images, words, intake, open }: Options
): Editor {
	const editor: Editor = new Editor({
		element,
		injectCSS: false,
		editable: room.droit === 'ecriture',
		extensions: extensionsOf({ doc: room.doc, awareness: room.awareness, images, words, open }),
		editorProps: {
			// Room for the bars that stand before the text.
			scrollMargin: { top: 140, bottom: 120, left: 0, right: 0 },
			scrollThreshold: { top: 140, bottom: 120, left: 0, right: 0 },
			handlePaste: (_, event) => intake.paste(editor, event),
			handleDrop: (_view, event, _slice, moved) => intake.drop(editor, event, moved),
			transformPastedHTML: (html) => intake.clean(html)
		}
	});
	editor.view.setProps({
		attributes: () => ({
			class: 'texte',
			lang,
			'aria-label': label,
			...(editor.isEditable
				? { role: 'textbox', 'aria-multiline': 'true', 'aria-keyshortcuts': 'Alt+F10' }
				: { role: 'document' })
		})
	});
	return editor;
}

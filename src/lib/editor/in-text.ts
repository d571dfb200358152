import type { ChainedCommands, Editor } from '@tiptap/core';

/**
 * Commands on the text, with the keyboard in it from now on. Tiptap's own `focus()` waits for the next frame; what is
 * typed before that would be lost.
 */
export function inText(editor: Editor): ChainedCommands {
	editor.view.focus();
	return editor.chain().scrollIntoView();
}

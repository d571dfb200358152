import type { Editor } from '@tiptap/core';

/** An editor whose state components may follow: what `read` asks is asked again when the text or the selection changes. */
export class LiveEditor {
	readonly editor: Editor;
	#changes = $state(0);

	constructor(editor: Editor) {
		this.editor = editor;
		editor.on('transaction', () => this.#changes++);
	}

	read<T>(question: (editor: Editor) => T): T {
		void this.#changes;
		return question(this.editor);
	}
}

import { Extension, textblockTypeInputRule } from '@tiptap/core';

/** What the keys open; only the component around the text can. */
export interface Openers {
	link: () => void;
	search: () => void;
	/** Leads from the text to the tools. */
	tools: () => void;
}

/** Keys that lead out of the text (to the tools, the search, the address of a link) and one more for headings. */
export const Keys = Extension.create<Openers>({
	name: 'keys',
	addOptions: () => ({ link: () => {}, search: () => {}, tools: () => {} }),
	addInputRules() {
		const { heading } = this.editor.schema.nodes;
		// One « # » is as good as two: the first level is the page's own.
		return [textblockTypeInputRule({ find: /^#\s$/, type: heading!, getAttributes: { level: 2 } })];
	},
	addKeyboardShortcuts() {
		const then = (open: () => void) => () => {
			open();
			return true;
		};
		return {
			'Mod-k': then(this.options.link),
			'Mod-f': then(this.options.search),
			'Mod-h': then(this.options.search),
			'Alt-F10': then(this.options.tools)
		};
	}
});

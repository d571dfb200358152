import { Extension } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** True when others made this change. */
function isOthers(transaction: Transaction): boolean {
	const meta = transaction.getMeta(ySyncPluginKey) as
		{ isChangeOrigin?: boolean; isUndoRedoOperation?: boolean } | undefined;
	return meta?.isChangeOrigin === true && !meta.isUndoRedoOperation;
}

/** What the eye rests on: how far it is from the top of the window, asked again after a change. */
function restingPoint(view: EditorView): (() => number | null) | null {
	const isSeen = (top: number) => top >= 0 && top < window.innerHeight;
	if (view.hasFocus()) {
		const top = () => view.coordsAtPos(view.state.selection.head).top;
		if (isSeen(top())) return top;
	}
	const blocks = [...view.dom.children].filter((block) => {
		const { top, bottom } = block.getBoundingClientRect();
		return bottom > 0 && top < window.innerHeight;
	});
	if (blocks.length === 0) return null;
	const before = new Map(blocks.map((block) => [block, block.getBoundingClientRect().top]));
	// A block that somebody rewrites is made anew: the first that is still there says how far the text moved.
	return () => {
		const still = blocks.find((block) => block.isConnected);
		return still ? still.getBoundingClientRect().top - before.get(still)! + before.get(blocks[0]!)! : null;
	};
}

/** What others write never moves what one reads or types: the page is scrolled by as much as the text around it moved. */
export const Steady = Extension.create({
	name: 'steady',
	dispatchTransaction({ transaction, next }) {
		const { view } = this.editor;
		const rest = isOthers(transaction) && view.dom.isConnected ? restingPoint(view) : null;
		const before = rest?.() ?? null;
		next(transaction);
		const after = before === null ? null : rest!();
		if (after !== null && after !== before) window.scrollBy({ top: after - before!, behavior: 'instant' });
	}
});

import type { EditorState } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';

/** Does this as one step of undoing, apart from what was typed just before and after. */
export function asOneStep(state: EditorState, change: () => void): void {
	const { undoManager } = yUndoPluginKey.getState(state) as { undoManager: UndoManager };
	undoManager.stopCapturing();
	change();
	undoManager.stopCapturing();
}

import type { EditorState } from '@tiptap/pm/state';
import {
	absolutePositionToRelativePosition,
	relativePositionToAbsolutePosition,
	ySyncPluginKey
} from '@tiptap/y-tiptap';
import type * as Y from 'yjs';

interface Sync {
	doc: Y.Doc;
	type: Y.XmlFragment;
	binding: { mapping: never } | null;
}

const sync = (state: EditorState) => ySyncPluginKey.getState(state) as Sync | undefined;

/** The place in the shared text that this position is now: it stays the same place whatever others write. */
export function placeOf(state: EditorState, position: number): Y.RelativePosition | null {
	const { type, binding } = sync(state) ?? {};
	if (!type || !binding) return null;
	return absolutePositionToRelativePosition(position, type, binding.mapping) as Y.RelativePosition;
}

/** Where the place is now; null when it is gone. */
export function positionOf(state: EditorState, place: Y.RelativePosition): number | null {
	const { doc, type, binding } = sync(state) ?? {};
	if (!doc || !type || !binding) return null;
	return relativePositionToAbsolutePosition(doc, type, place, binding.mapping);
}

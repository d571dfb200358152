import type { JSONContent } from '@tiptap/core';
import * as Y from 'yjs';

/** Deeper than anybody writes; without an end, a crafted document would exhaust the stack. */
const DEEPEST = 60;

/** The shared type as ProseMirror JSON, just as it was written: nothing says that it is of our schema. */
export const readFragment = (fragment: Y.XmlFragment): JSONContent => ({
	type: 'doc',
	content: readChildren(fragment, 0)
});

const readChildren = (parent: Y.XmlFragment, depth: number): JSONContent[] =>
	depth > DEEPEST ? [] : (parent.toArray() as unknown[]).flatMap((child) => readChild(child, depth));

function readChild(child: unknown, depth: number): JSONContent[] {
	if (child instanceof Y.XmlText) return readText(child);
	if (!(child instanceof Y.XmlElement)) return [];
	return [{ type: child.nodeName, attrs: child.getAttributes(), content: readChildren(child, depth + 1) }];
}

interface Run {
	insert: unknown;
	attributes?: Record<string, unknown>;
}

const readText = (text: Y.XmlText): JSONContent[] =>
	(text.toDelta() as Run[]).flatMap(({ insert, attributes = {} }) =>
		typeof insert === 'string' ? [{ type: 'text', text: insert, marks: readMarks(attributes) }] : []
	);

// A mark that may be there twice carries a hash of its attributes after two hyphens (y-tiptap).
const readMarks = (attributes: Record<string, unknown>) =>
	Object.entries(attributes).map(([name, attrs]) => ({
		type: name.replace(/--.{8}$/, ''),
		attrs: attrs as Record<string, unknown>
	}));

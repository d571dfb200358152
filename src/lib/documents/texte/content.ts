import type { JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { updateYFragment } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { clean } from './clean.ts';
import { readFragment } from './read-fragment.ts';
import { schema } from './schema.ts';

/** Name of the shared type that holds a text in its Y.Doc. */
export const FIELD = 'texte';

/** What the text says, as ProseMirror JSON of our schema; what a crafted client wrote outside of it is left out. Never throws. */
export const readContent = (doc: Y.Doc) =>
	clean(readFragment(doc.getXmlFragment(FIELD))).toJSON() as JSONContent;

/**
 * Makes the text say this, as one edit that touches only what differs: what others write elsewhere meanwhile stays.
 * Throws RangeError when the content is not of our schema.
 */
export function writeContent(doc: Y.Doc, content: JSONContent, origin?: unknown): void {
	const node = Node.fromJSON(schema, content);
	node.check();
	doc.transact(
		() => updateYFragment(doc, doc.getXmlFragment(FIELD), node, { mapping: new Map(), isOMark: new Map() }),
		origin
	);
}

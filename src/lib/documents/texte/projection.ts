import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type * as Y from 'yjs';
import { clean } from './clean.ts';
import { readContent } from './content.ts';
import { countWords } from './words.ts';

/** What the database keeps of a text for search, lists and pages without an editor. */
export interface Projection {
	contenu: JSONContent;
	/** Plain text, one line a block. */
	texte: string;
	mots: number;
	/** Ids of the images that it shows, each once. */
	images: string[];
}

/** What the document says now. Never throws, whatever a crafted client wrote: what is not of our schema is left out. */
export function project(doc: Y.Doc): Projection {
	const node = clean(readContent(doc));
	const texte = plainText(node);
	return { contenu: node.toJSON() as JSONContent, texte, mots: countWords(texte), images: imagesOf(node) };
}

/** The plain text, one line a block; an image says what it shows. */
export const plainText = (doc: Node) =>
	doc.textBetween(0, doc.content.size, '\n', (leaf) =>
		leaf.type.name === 'image' ? ((leaf.attrs.alt as string | null) ?? '') : leaf.isInline ? '\n' : ''
	);

/** Ids of the images that the text shows, each once. */
export function imagesOf(doc: Node): string[] {
	const found = new Set<string>();
	doc.descendants((node) => {
		if (node.type.name === 'image') found.add(node.attrs.image as string);
	});
	return [...found];
}

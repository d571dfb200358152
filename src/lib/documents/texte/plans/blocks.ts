import type { JSONContent } from '@tiptap/core';
import { z } from 'zod';
import { GENRES_ENCADRE } from '../nodes/encadre.ts';

const line = z.string().min(1);

/** One block of a text that we write ourselves, in fewer words than ProseMirror's. */
export const blocSchema = z.union([
	z.strictObject({ titre: line, niveau: z.literal([2, 3, 4]).default(2) }),
	z.strictObject({ texte: line }),
	/** What to write here, in italics: it is meant to be replaced. */
	z.strictObject({ aide: line }),
	z.strictObject({ liste: z.array(line).min(1) }),
	z.strictObject({ taches: z.array(line).min(1) }),
	/** The first row names the columns; an empty cell is to be filled. */
	z.strictObject({ tableau: z.array(z.array(z.string()).min(2)).min(2) }),
	z.strictObject({ encadre: z.enum(GENRES_ENCADRE), texte: line })
]);
export type Bloc = z.input<typeof blocSchema>;

/** These blocks as the content of a text, an empty one for no block, with their words as `typeset` sets them. */
export function contentOf(
	blocs: readonly Bloc[],
	typeset: (words: string) => string = (words) => words
): JSONContent {
	const content = blocs.length ? blocs.map((bloc) => nodeOf(bloc)) : [paragraph('')];
	return withWords({ type: 'doc', content }, typeset);
}

const withWords = (node: JSONContent, change: (words: string) => string): JSONContent => ({
	...node,
	...(node.text && { text: change(node.text) }),
	...(node.content && { content: node.content.map((child) => withWords(child, change)) })
});

function nodeOf(bloc: Bloc): JSONContent {
	if ('titre' in bloc)
		return { type: 'heading', attrs: { level: bloc.niveau ?? 2 }, content: text(bloc.titre) };
	if ('aide' in bloc) return { type: 'paragraph', content: text(bloc.aide, 'italic') };
	if ('liste' in bloc) return { type: 'bulletList', content: bloc.liste.map((item) => listItem(item)) };
	if ('taches' in bloc) return { type: 'taskList', content: bloc.taches.map((item) => task(item)) };
	if ('tableau' in bloc) return table(bloc.tableau);
	if ('encadre' in bloc)
		return { type: 'encadre', attrs: { genre: bloc.encadre }, content: [paragraph(bloc.texte)] };
	return paragraph(bloc.texte);
}

const text = (words: string, mark?: string): JSONContent[] =>
	words ? [{ type: 'text', text: words, ...(mark ? { marks: [{ type: mark }] } : {}) }] : [];

const paragraph = (words: string): JSONContent => ({ type: 'paragraph', content: text(words) });

const listItem = (words: string): JSONContent => ({ type: 'listItem', content: [paragraph(words)] });

const task = (words: string): JSONContent => ({
	type: 'taskItem',
	attrs: { checked: false },
	content: [paragraph(words)]
});

const table = ([head = [], ...rows]: string[][]): JSONContent => ({
	type: 'table',
	content: [row(head, 'tableHeader'), ...rows.map((cells) => row(cells, 'tableCell'))]
});

const row = (cells: string[], type: string): JSONContent => ({
	type: 'tableRow',
	content: cells.map((cell) => ({ type, content: [paragraph(cell)] }))
});

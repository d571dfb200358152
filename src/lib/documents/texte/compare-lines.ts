import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { clean } from './clean.ts';

/** What a line of a text is, for whoever compares two versions. */
export type GenreLigne =
	'titre' | 'paragraphe' | 'point' | 'numero' | 'tache' | 'tache_faite' | 'rangee' | 'image' | 'trait';

/** A text taken line by line: a paragraph, an item of a list, a row of a table… */
export interface Ligne {
	genre: GenreLigne;
	/** Level of a heading, depth of an item; 0 otherwise. */
	niveau: number;
	/** It stands in a quote or a callout. */
	cadre: 'citation' | 'encadre' | null;
	/** Its words; a row has one text for each cell, everything else has one. */
	textes: string[];
	/** Everything that may differ without a word being changed: emphasis, links, the picture shown. */
	forme: string;
}

interface Place {
	genre: GenreLigne;
	profondeur: number;
	cadre: Ligne['cadre'];
}

/** The lines of a text in reading order. */
export function linesOf(contenu: JSONContent): Ligne[] {
	const lines: Ligne[] = [];
	const walk = (node: Node, place: Place): void => {
		const name = node.type.name;
		if (node.isTextblock) lines.push(textLine(node, place));
		else if (name === 'tableRow') lines.push(rowLine(node, place));
		else if (name === 'image') lines.push(imageLine(node, place));
		else if (name === 'horizontalRule') lines.push({ ...empty(place), genre: 'trait' });
		else for (const [rank, child] of node.children.entries()) walk(child, inside(node, place, rank));
	};
	walk(clean(contenu), { genre: 'paragraphe', profondeur: 0, cadre: null });
	return lines;
}

const ITEMS: Record<string, GenreLigne> = { bulletList: 'point', orderedList: 'numero', taskList: 'tache' };

function inside(node: Node, place: Place, rank: number): Place {
	const item = ITEMS[node.type.name];
	if (item) return { ...place, genre: item, profondeur: place.profondeur + 1 };
	if (node.type.name === 'taskItem' && node.attrs.checked && rank === 0)
		return { ...place, genre: 'tache_faite' };
	// Only the first paragraph of an item carries its sign.
	if (/Item$/.test(node.type.name) && rank > 0) return { ...place, genre: 'paragraphe' };
	if (node.type.name === 'blockquote') return { ...place, cadre: 'citation' };
	if (node.type.name === 'encadre') return { ...place, cadre: 'encadre' };
	return place;
}

const empty = ({ genre, profondeur, cadre }: Place): Ligne => ({
	genre,
	niveau: profondeur,
	cadre,
	textes: [''],
	forme: ''
});

const textLine = (node: Node, place: Place): Ligne => ({
	...empty(place),
	...(node.type.name === 'heading' ? { genre: 'titre', niveau: node.attrs.level as number } : {}),
	textes: [wordsOf(node)],
	forme: formOf(node)
});

const rowLine = (row: Node, place: Place): Ligne => ({
	...empty(place),
	genre: 'rangee',
	niveau: 0,
	textes: row.children.map((cell) => wordsOf(cell)),
	forme: row.children.map((cell) => cell.type.name + formOf(cell)).join('|')
});

const imageLine = ({ attrs }: Node, place: Place): Ligne => ({
	...empty(place),
	genre: 'image',
	textes: [(attrs.alt as string | null) ?? ''],
	forme: String(attrs.image)
});

const wordsOf = (node: Node) => node.textBetween(0, node.content.size, '\n', '\n');

/** Which marks stand where; nothing for plain text. */
function formOf(node: Node): string {
	const worn: string[] = [];
	node.descendants((child, position) => {
		if (!child.isInline || !child.marks.length) return;
		const marks = child.marks.map(({ type, attrs }) => type.name + String(attrs.href ?? '')).join('+');
		worn.push(`${position}-${position + child.nodeSize}:${marks}`);
	});
	return worn.join(' ');
}

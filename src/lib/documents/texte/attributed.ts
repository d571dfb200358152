import * as Y from 'yjs';
import { FIELD } from './content.ts';

/** A range of Yjs clocks, `to` excluded, and who wrote it. */
export interface Signature {
	client: number;
	from: number;
	to: number;
	person: string;
}

/** Words in a row from the same person; null: nobody signed them. */
export interface PassageSigne {
	person: string | null;
	texte: string;
}

/** A block of the text with its passages in reading order. */
export interface BlocSigne {
	genre: 'titre' | 'paragraphe' | 'point' | 'cellule';
	passages: PassageSigne[];
}

/** What the text says now, block by block, each passage with whoever wrote it. Empty blocks are left out. */
export function attribute(doc: Y.Doc, signatures: readonly Signature[]): BlocSigne[] {
	const byClient = Map.groupBy(signatures, ({ client }) => client);
	const blocks: BlocSigne[] = [];
	const walk = (parent: Y.XmlFragment, genre: BlocSigne['genre'], depth: number): void => {
		const inside = GENRES[parent instanceof Y.XmlElement ? parent.nodeName : ''] ?? genre;
		const passages: PassageSigne[] = [];
		for (const child of parent.toArray() as unknown[]) {
			if (child instanceof Y.XmlText) readText(child, byClient, passages);
			else if (child instanceof Y.XmlElement && child.nodeName === 'hardBreak') add(passages, null, '\n');
			else if (child instanceof Y.XmlElement && depth < DEEPEST) walk(child, inside, depth + 1);
		}
		if (passages.some(({ texte }) => texte.trim())) blocks.push({ genre: inside, passages });
	};
	walk(doc.getXmlFragment(FIELD), 'paragraphe', 0);
	return blocks;
}

/** Deeper than anybody writes; a crafted client could nest without end. */
const DEEPEST = 60;

const GENRES: Record<string, BlocSigne['genre']> = {
	heading: 'titre',
	listItem: 'point',
	taskItem: 'point',
	tableCell: 'cellule',
	tableHeader: 'cellule'
};

type ByClient = Map<number, Signature[]>;

function readText(text: Y.XmlText, byClient: ByClient, passages: PassageSigne[]): void {
	for (let item = text._start; item; item = item.right) {
		if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
		const { client, clock } = item.id;
		const { str } = item.content;
		const ranges = byClient.get(client) ?? [];
		for (let at = 0; at < str.length;) {
			const range = ranges.find(({ from, to }) => from <= clock + at && clock + at < to);
			const next = ranges.find(({ from }) => from > clock + at);
			const end = Math.min(str.length, (range?.to ?? next?.from ?? Infinity) - clock);
			add(passages, range?.person ?? null, str.slice(at, end));
			at = end;
		}
	}
}

function add(passages: PassageSigne[], person: string | null, texte: string): void {
	const last = passages.at(-1);
	// A space or a line break alone is nobody's passage: it goes with what is before it.
	if (last && (last.person === person || !texte.trim())) last.texte += texte;
	else passages.push({ person, texte });
}

/** Characters of each person, most first. */
export function countSigns(blocks: readonly BlocSigne[]): [person: string | null, signes: number][] {
	const signs = new Map<string | null, number>();
	for (const { person, texte } of blocks.flatMap(({ passages }) => passages))
		signs.set(person, (signs.get(person) ?? 0) + texte.length);
	return [...signs].sort(([, a], [, b]) => b - a);
}

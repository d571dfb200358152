import type { JSONContent } from '@tiptap/core';
import { diffArrays } from 'diff';
import { linesOf, type Ligne } from './compare-lines.ts';

/** A run of words: the same in both texts, only in the later one, or only in the earlier one. */
export interface Passage {
	etat: 'egal' | 'ajoute' | 'retire';
	texte: string;
}

/** A line as the comparison shows it. */
export interface LigneComparee extends Pick<Ligne, 'genre' | 'niveau' | 'cadre'> {
	etat: 'egal' | 'ajoute' | 'retire' | 'modifie';
	/** One list for each cell of a row; one for everything else. */
	cellules: Passage[][];
	/** What changed beside the words: what the line is, or how it is set. */
	autrement: 'genre' | 'forme' | null;
}

export interface Comparaison {
	lignes: LigneComparee[];
	mots: { ajoutes: number; retires: number };
}

// Two texts that share little are told apart no further: the answer stays quick, and shows the one, then the other.
const MOST_LINES_CHANGED = 1_500;
const MOST_WORDS_CHANGED = 1_000;
const MOST_PAIRS = 10_000;
/** Below this share of common words, a line is another line. */
const ALIKE = 0.35;

/** What an earlier text became in a later one, line by line and word by word. */
export function compare(avant: JSONContent, apres: JSONContent): Comparaison {
	const [before, after] = [linesOf(avant), linesOf(apres)];
	const changes = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_LINES_CHANGED });
	const lignes: LigneComparee[] = [];
	let [from, to] = [0, 0];
	let gone: Ligne[] = [];
	let come: Ligne[] = [];
	const settle = () => {
		lignes.push(...matchLines(gone, come));
		[gone, come] = [[], []];
	};
	for (const { added, removed, count } of changes ?? [
		{ removed: true, added: false, count: before.length },
		{ removed: false, added: true, count: after.length }
	]) {
		if (removed) gone.push(...before.slice(from, from + count));
		else if (added) come.push(...after.slice(to, to + count));
		else {
			settle();
			lignes.push(...after.slice(to, to + count).map((line) => whole(line, 'egal')));
		}
		if (!added) from += count;
		if (!removed) to += count;
	}
	settle();
	return { lignes, mots: { ajoutes: countWords(lignes, 'ajoute'), retires: countWords(lignes, 'retire') } };
}

const keyOf = ({ genre, niveau, cadre, textes, forme }: Ligne) =>
	JSON.stringify([genre, niveau, cadre, textes, forme]);

const whole = ({ genre, niveau, cadre, textes }: Ligne, etat: Passage['etat']): LigneComparee => ({
	genre,
	niveau,
	cadre,
	etat,
	cellules: textes.map((texte) => (texte ? [{ etat, texte }] : [])),
	autrement: null
});

/** Lines that went and lines that came in the same place: those that are alike are one line that changed. */
function matchLines(gone: Ligne[], come: Ligne[]): LigneComparee[] {
	const pairs = gone.length * come.length <= MOST_PAIRS ? pairUp(gone, come) : [];
	const lines: LigneComparee[] = [];
	let [from, to] = [0, 0];
	for (const [i, j] of [...pairs, [gone.length, come.length] as const]) {
		lines.push(...gone.slice(from, i).map((line) => whole(line, 'retire')));
		lines.push(...come.slice(to, j).map((line) => whole(line, 'ajoute')));
		if (i < gone.length && j < come.length) lines.push(changed(gone[i]!, come[j]!));
		[from, to] = [i + 1, j + 1];
	}
	return lines;
}

/** Pairs of indices, growing on both sides, with the most in common altogether. */
function pairUp(gone: Ligne[], come: Ligne[]): (readonly [number, number])[] {
	const bags = come.map(bagOf);
	const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(come.length + 1));
	const alike = gone.map((line) => {
		const bag = bagOf(line);
		return bags.map((other, j) => similarity(line, bag, come[j]!, other));
	});
	for (let i = gone.length - 1; i >= 0; i--)
		for (let j = come.length - 1; j >= 0; j--) {
			const together = alike[i]![j]! >= ALIKE ? alike[i]![j]! + best[i + 1]![j + 1]! : 0;
			best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, together);
		}
	const pairs: (readonly [number, number])[] = [];
	let [i, j] = [0, 0];
	while (i < gone.length && j < come.length) {
		if (best[i]![j] === best[i + 1]![j]) i++;
		else if (best[i]![j] === best[i]![j + 1]) j++;
		else pairs.push([i++, j++]);
	}
	return pairs;
}

type Bag = Map<string, number>;

function bagOf({ textes }: Ligne): Bag {
	const bag: Bag = new Map();
	for (const word of textes
		.join(' ')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [])
		bag.set(word, (bag.get(word) ?? 0) + 1);
	return bag;
}

const sizeOf = (bag: Bag) => bag.values().reduce((sum, times) => sum + times, 0);

/** Share of the words that both lines have, from 0 to 1. */
function similarity(one: Ligne, bag: Bag, other: Ligne, otherBag: Bag): number {
	if (one.genre === 'rangee' ? other.genre !== 'rangee' : other.genre === 'rangee') return 0;
	if (one.genre === 'image' || other.genre === 'image') return one.genre === other.genre ? 0.5 : 0;
	const total = sizeOf(bag) + sizeOf(otherBag);
	if (total === 0) return one.textes.join() === other.textes.join() ? 1 : 0;
	let common = 0;
	for (const [word, times] of bag) common += Math.min(times, otherBag.get(word) ?? 0);
	return (2 * common) / total;
}

function changed(before: Ligne, after: Ligne): LigneComparee {
	const cells = Math.max(before.textes.length, after.textes.length);
	const cellules = Array.from({ length: cells }, (_, i) =>
		compareWords(before.textes[i] ?? '', after.textes[i] ?? '')
	);
	const sameWords = cellules.flat().every(({ etat }) => etat === 'egal');
	const sameKind =
		before.genre === after.genre && before.niveau === after.niveau && before.cadre === after.cadre;
	return {
		genre: after.genre,
		niveau: after.niveau,
		cadre: after.cadre,
		etat: 'modifie',
		cellules,
		autrement: sameKind ? (sameWords ? 'forme' : null) : 'genre'
	};
}

/** The words of a text became those of another one. */
export function compareWords(before: string, after: string): Passage[] {
	const changes = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_WORDS_CHANGED });
	const passages = changes
		? changes.map(({ added, removed, value }) => ({
				etat: added ? ('ajoute' as const) : removed ? ('retire' as const) : ('egal' as const),
				texte: value.join('')
			}))
		: [
				{ etat: 'retire' as const, texte: before },
				{ etat: 'ajoute' as const, texte: after }
			];
	return joinAcrossSpaces(passages.filter(({ texte }) => texte !== ''));
}

const tokens = (text: string) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** « deux mots » replaced by « trois autres » reads better as one change than as two with a space between. */
function joinAcrossSpaces(passages: Passage[]): Passage[] {
	const joined: Passage[] = [];
	let gone = '';
	let come = '';
	const settle = () => {
		if (gone) joined.push({ etat: 'retire', texte: gone });
		if (come) joined.push({ etat: 'ajoute', texte: come });
		[gone, come] = ['', ''];
	};
	for (const [i, { etat, texte }] of passages.entries()) {
		const next = passages[i + 1];
		if (etat === 'retire') gone += texte;
		else if (etat === 'ajoute') come += texte;
		else if (/^\s+$/.test(texte) && gone && come && next && next.etat !== 'egal') {
			gone += texte;
			come += texte;
		} else {
			settle();
			joined.push({ etat, texte });
		}
	}
	settle();
	return joined;
}

const countWords = (lines: LigneComparee[], etat: Passage['etat']) =>
	lines
		.flatMap(({ cellules }) => cellules.flat())
		.filter((passage) => passage.etat === etat)
		.reduce((sum, { texte }) => sum + (texte.match(/[\p{L}\p{N}]+/gu) ?? []).length, 0);

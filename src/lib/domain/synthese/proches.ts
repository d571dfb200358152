import { listMots } from './mots.ts';

/** A text that may be near. */
interface Candidat {
	id: string;
	texte: string;
}

/** A text that is near, how near (0 to 1), and the words that it shares, those that tell most first. */
interface Proche {
	id: string;
	force: number;
	mots: string[];
}

/** Fewer words in common, or nearness below this, is chance. */
const MOTS_MIN = 2;
const FORCE_MIN = 0.08;
/** Said by so large a share of all texts, a word tells nothing. */
const SAID_BY_MOST = 0.4;
const EXPLAINED = 6;

type Weights = Map<string, number>;

const countRoots = (text: string): Weights => {
	const counts: Weights = new Map();
	for (const { racine } of listMots(text)) counts.set(racine, (counts.get(racine) ?? 0) + 1);
	return counts;
};

/** Weighs each word of a text by how rare it is, and makes long and short texts comparable. */
function weigh(counts: Weights, rarity: Weights): Weights {
	const weights = [...counts].map(
		([racine, n]) => [racine, (1 + Math.log(n)) * (rarity.get(racine) ?? 0)] as const
	);
	const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
	return new Map(weights.map(([racine, weight]) => [racine, weight / length]));
}

function computeRarity(texts: readonly Weights[]): Weights {
	const heard: Weights = new Map();
	for (const text of texts) for (const racine of text.keys()) heard.set(racine, (heard.get(racine) ?? 0) + 1);
	// Among a few texts, nothing is said by most of them but by chance.
	const most = texts.length < 10 ? Infinity : texts.length * SAID_BY_MOST;
	return new Map([...heard].map(([racine, n]) => [racine, n > most ? 0 : Math.log((texts.length + 1) / n)]));
}

/** How each word is written by those who say it: as it is met first. */
function listSpellings(texts: readonly string[]): Map<string, string> {
	const spelt = new Map<string, string>();
	for (const text of texts)
		for (const { racine, mot } of listMots(text)) if (!spelt.has(racine)) spelt.set(racine, mot);
	return spelt;
}

/**
 * Which texts say things near to what a group says, the nearest first, at most so many: by the words that they share, each
 * counting for as much as it is rare. Nothing is asked of anybody else, and the words explain each of them.
 */
export function computeProches(
	groupe: readonly string[],
	candidats: readonly Candidat[],
	most: number
): Proche[] {
	const counted = candidats.map(({ id, texte }) => ({ id, counts: countRoots(texte) }));
	const own = groupe.map(countRoots);
	const rarity = computeRarity([...own, ...counted.map(({ counts }) => counts)]);
	// What the group says: the middle of its texts, so that a long one does not speak for all.
	const middle: Weights = new Map();
	for (const text of own)
		for (const [racine, weight] of weigh(text, rarity))
			middle.set(racine, (middle.get(racine) ?? 0) + weight);
	const length = Math.hypot(...middle.values()) || 1;
	const spelt = listSpellings(groupe);
	return counted
		.map(({ id, counts }) => {
			const common = [...weigh(counts, rarity)]
				.map(([racine, weight]) => ({ racine, force: (weight * (middle.get(racine) ?? 0)) / length }))
				.filter(({ force }) => force > 0)
				.toSorted((a, b) => b.force - a.force);
			return {
				id,
				force: common.reduce((sum, { force }) => sum + force, 0),
				mots: common.map(({ racine }) => spelt.get(racine)!)
			};
		})
		.filter(({ force, mots }) => force >= FORCE_MIN && mots.length >= MOTS_MIN)
		.toSorted((a, b) => b.force - a.force)
		.slice(0, most)
		.map(({ mots, ...proche }) => ({ ...proche, mots: mots.slice(0, EXPLAINED) }));
}

import type { LigneComparee } from '$lib/documents/texte/compare';

/** How many unchanged lines stay around a change, so that one knows where it is. */
const AROUND = 2;
/** Fewer unchanged lines than this are not worth hiding. */
const WORTH_HIDING = 4;

/** Lines that are shown, or long stretches without any change that wait behind a word. */
export interface Morceau {
	cache: boolean;
	lignes: LigneComparee[];
}

/** The comparison in pieces, what did not change being folded away. */
export function fold(lignes: LigneComparee[]): Morceau[] {
	const near = lignes.map((_, i) =>
		lignes.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ etat }) => etat !== 'egal')
	);
	const pieces: Morceau[] = [];
	for (const [i, ligne] of lignes.entries()) {
		const last = pieces.at(-1);
		if (last?.cache === !near[i]) last.lignes.push(ligne);
		else pieces.push({ cache: !near[i], lignes: [ligne] });
	}
	return pieces.map((piece) => ({ ...piece, cache: piece.cache && piece.lignes.length >= WORTH_HIDING }));
}

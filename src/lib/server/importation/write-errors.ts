import type { LigneJugee, LigneLue } from '../../domain/contribution/ligne-importee.ts';
import type { Messages } from '../../messages/fr.ts';
import { writeCsv } from '../export/csv.ts';

/** The lines to correct of one lot as a CSV, with what is wrong in words; `colonnes` heads the first one. */
export function writeErrors(
	{ lues, jugees }: { lues: LigneLue[]; jugees: LigneJugee[] },
	words: Messages['importation'],
	colonnes: string[] | null
): string {
	const wrong = jugees.flatMap((jugee, n) =>
		'probleme' in jugee
			? [[...lues[n]!.slice(1).map(String), words.problemes[jugee.probleme](jugee.ecrit)]]
			: []
	);
	const head = colonnes ? [[...colonnes, words.aCorriger]] : [];
	const csv = wrong.length + head.length ? writeCsv([...head, ...wrong]) : '';
	return colonnes ? csv : csv.replace('\uFEFF', '');
}

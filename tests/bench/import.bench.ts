import type { Bench } from '../../scripts/bench/result.ts';
import { measureImport } from './contributions/import.ts';

// What a file of contributions costs: read and judged line by line, then imported lot after lot, in an embedded database.

const LINES = 20_000;

export const bench: Bench = {
	title: 'Importer des contributions',
	runs: 3,
	metrics: {
		import_rows_per_s: { unit: 'lignes/s', label: 'Importer, lot après lot' },
		check_rows_per_s: { unit: 'lignes/s', label: 'Recevoir, lire et vérifier' }
	},
	async run(seed) {
		const { import: imported, check } = await measureImport(LINES, seed);
		return { import_rows_per_s: imported, check_rows_per_s: check };
	}
};

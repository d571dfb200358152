import { stringify } from 'csv-stringify/sync';
import { isErreur, type LigneJugee } from '../../domain/membre/liste.ts';
import type { Messages } from '../../messages/fr.ts';

/** The lines to correct as a CSV that spreadsheets open, with what is wrong in words; nothing in it is a formula. */
export function writeErrors(lignes: LigneJugee[], { lot }: Messages['membres']): string {
	return stringify(
		lignes
			.filter(({ etat }) => isErreur(etat))
			.map(({ ligne, adresse, nom, role_ecrit, college_ecrit, etat, ecrit }) => [
				ligne,
				adresse,
				nom,
				role_ecrit ?? '',
				college_ecrit ?? '',
				lot.etats[etat](ecrit ?? '')
			]),
		{ bom: true, delimiter: ';', escape_formulas: true, header: true, columns: Object.values(lot.colonnes) }
	);
}

import { isErreur, type LigneJugee } from '../../domain/membre/liste.ts';
import type { Messages } from '../../messages/fr.ts';
import { writeCsv } from '../export/csv.ts';

/** The lines to correct as a CSV that spreadsheets open, with what is wrong in words. */
export function writeErrors(lignes: LigneJugee[], { lot }: Messages['membres']): string {
	const wrong = lignes
		.filter(({ etat }) => isErreur(etat))
		.map(({ ligne, adresse, nom, role_ecrit, college_ecrit, etat, ecrit }) => [
			String(ligne),
			adresse,
			nom,
			role_ecrit ?? '',
			college_ecrit ?? '',
			lot.etats[etat](ecrit ?? '')
		]);
	return writeCsv([Object.values(lot.colonnes), ...wrong]);
}

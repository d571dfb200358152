import type { LigneSaisie } from '$lib/domain/contribution/saisie';
import { getRuntime } from '$lib/server/runtime';

/** Lines with the place that each names by its code, as the database takes them; a code that nobody has is left out. */
export const withPlaces = <Line extends Pick<LigneSaisie, 'commune'>>(lignes: Line[]) =>
	Promise.all(
		lignes.map(async ({ commune, ...ligne }) => {
			const lieu = commune ? await getRuntime().territoires.locate('commune', commune) : null;
			return {
				...ligne,
				...(lieu && {
					lieu_nature: lieu.nature,
					lieu_code: lieu.code,
					lieu_nom: lieu.nom,
					lieu_departement: lieu.departement,
					lieu_dans: lieu.dans
				})
			};
		})
	);

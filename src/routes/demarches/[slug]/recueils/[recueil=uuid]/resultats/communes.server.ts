import type { Resultats } from '$lib/domain/recueil/resultats';
import { getRuntime } from '$lib/server/runtime';

/** The same results, their communes called as the official code calls them; by their code alone where it has none. */
export async function nameCommunes(resultats: Resultats): Promise<Resultats> {
	const { territoires } = getRuntime();
	const questions = { ...resultats.questions };
	for (const [id, compte] of Object.entries(questions)) {
		if (!compte.communes) continue;
		const communes = compte.communes.map(async (commune) => {
			const official = await territoires.get('commune', commune.code);
			return { ...commune, nom: official?.nom ?? commune.code, departement: official?.departement ?? '' };
		});
		questions[id] = { ...compte, communes: await Promise.all(communes) };
	}
	return { ...resultats, questions };
}

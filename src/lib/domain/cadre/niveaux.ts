import { NATURES, type Nature } from '../etape/nature.ts';
import { NIVEAUX, type Niveau } from '../etape/niveau.ts';

/** The level of engagement of each stage that a published charte promised, as the database keeps them. */
export function readNiveaux(kept: unknown): Partial<Record<Nature, Niveau>> {
	const promised = Object(kept) as Record<string, unknown>;
	return Object.fromEntries(
		NATURES.flatMap((nature) => {
			const niveau = NIVEAUX.find((one) => one === promised[nature]);
			return niveau ? [[nature, niveau]] : [];
		})
	);
}

/** Stages whose level is not any more the one that was promised, with both levels. */
export function listEcarts(promised: unknown, etapes: readonly { nature: Nature; niveau: Niveau }[]) {
	const before = readNiveaux(promised);
	return etapes.flatMap(({ nature, niveau }) => {
		const promis = before[nature];
		return promis && promis !== niveau ? [{ nature, promis, niveau }] : [];
	});
}

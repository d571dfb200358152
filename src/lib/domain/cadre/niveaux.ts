import { z } from 'zod';
import { NATURES, type Nature } from '../etape/nature.ts';
import { NIVEAUX, type Niveau } from '../etape/niveau.ts';

const niveauxSchema = z.partialRecord(z.enum(NATURES), z.enum(NIVEAUX));

/** The level of engagement of each stage that a published charte promised, as the database keeps them. */
export const readNiveaux = (kept: unknown): Partial<Record<Nature, Niveau>> =>
	niveauxSchema.catch({}).parse(kept ?? {});

/** Stages whose level is not any more the one that was promised, with both levels. */
export function listEcarts(promised: unknown, etapes: readonly { nature: Nature; niveau: Niveau }[]) {
	const before = readNiveaux(promised);
	return etapes.flatMap(({ nature, niveau }) => {
		const promis = before[nature];
		return promis && promis !== niveau ? [{ nature, promis, niveau }] : [];
	});
}

import type { Modele } from '../domain/modele/schema.ts';

type Plan = Modele['plans'][number];

/** One block of a text, as an outline of documents/texte/plans has them. */
type Bloc = { titre: string; niveau: 2 } | { aide: string } | { taches: string[] };

/** The blocks that an outline of a modèle puts in a new text: each heading, what to write under it, what to tick off. */
export const blocsOf = ({ sections }: Plan): Bloc[] =>
	sections.flatMap(({ titre, aide, taches }) => [
		{ titre, niveau: 2 as const },
		...(aide ? [{ aide }] : []),
		...(taches?.length ? [{ taches }] : [])
	]);

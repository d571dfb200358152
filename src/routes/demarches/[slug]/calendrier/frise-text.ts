/** Width of the drawing and of the column that names its lanes, in its own units. */
export const WIDTH = 960;
export const LABEL = 130;

const LONGEST = 44;
/** A letter of the drawing, on average. */
const LETTER = 6.6;

/** A title as the drawing writes it: whole when it is short. */
export const shorten = (titre: string): string =>
	titre.length > LONGEST ? `${titre.slice(0, LONGEST - 1).trimEnd()}…` : titre;

/** Share of the drawing that a title takes. */
export const widthOf = (titre: string): number => (shorten(titre).length * LETTER + 12) / (WIDTH - LABEL);

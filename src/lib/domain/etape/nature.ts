/** The five stages, in their order. */
export const NATURES = ['diagnostic', 'debat', 'validation', 'mise_en_oeuvre', 'evaluation'] as const;
export type Nature = (typeof NATURES)[number];

/** The stage as it stands in an address: `mise-en-oeuvre`. */
export const slugOf = (nature: Nature) => nature.replaceAll('_', '-');

/** The stage named in an address, null when there is none. */
export const natureOf = (slug: string): Nature | null =>
	NATURES.find((nature) => slugOf(nature) === slug) ?? null;

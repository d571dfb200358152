/** What a charte speaks of, in the order in which it is read. */
export const SECTIONS_CHARTE = ['attendu', 'decision', 'moyens', 'desaccords', 'suites', 'autres'] as const;
export type SectionCharte = (typeof SECTIONS_CHARTE)[number];

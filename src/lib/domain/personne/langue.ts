/** Languages of the interface, and of what a démarche says. */
export const LANGUES = ['fr', 'en'] as const;
export type Langue = (typeof LANGUES)[number];

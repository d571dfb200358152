import { namedSchema } from '../named.ts';

/** What a facilitateur types to name a theme. */
export const themeSchema = namedSchema({ nom: 120, presentation: 1000 });

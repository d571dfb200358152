import { namedSchema } from '../named.ts';

/** What a porteur types to name a collège. */
export const collegeSchema = namedSchema({ nom: 80, presentation: 500 });

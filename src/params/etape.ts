import { natureOf } from '$lib/domain/etape/nature';

/** The five stages as they stand in an address. */
export const match = (slug: string) => natureOf(slug) !== null;

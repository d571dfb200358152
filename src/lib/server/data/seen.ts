import { isInstant } from '../../domain/instant.ts';

/** The modifie_le that a page sent back, to compare with; a mangled one is that of no row. */
export const seenAt = (seen: string): string => (isInstant(seen) ? seen : '-infinity');

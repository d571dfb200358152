/** Formats of a logo, and what it may weigh (bytes) and measure (pixels) at most. */
export const TYPES_LOGO = ['image/png', 'image/jpeg', 'image/webp'] as const;
export const POIDS_LOGO = 200 * 1024;
export const COTE_LOGO = 2000;

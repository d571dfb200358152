/** How a list of contributions may be sorted; `pertinence` needs words. */
export const TRIS = ['recentes', 'soutenues', 'discutees', 'pertinence'] as const;
export type Tri = (typeof TRIS)[number];

/** So many of so many, in percent without decimals; 0 of nobody. */
export const percent = (n: number, of: number): number => (of ? Math.round((n / of) * 100) : 0);

const LA_POSTE = '356000000';

/** The fourteen digits of a SIRET as people write them: spaces, dots and no-break spaces left out. */
export const readSiret = (text: string): string => text.replace(/[\s.\u00a0\u202f-]/g, '');

/**
 * Why these are not the fourteen digits of a SIRET, as a code of Refus; null when they are. The key is Luhn's; the
 * establishments of La Poste are too many for it: the sum of their digits is a multiple of five.
 */
export function siretRefusal(siret: string): 'siret_forme' | 'siret_cle' | null {
	if (!/^\d{14}$/.test(siret)) return 'siret_forme';
	const digits = [...siret].map(Number);
	const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
	const doubled = digits.map((digit, i) => (i % 2 ? digit : digit * 2));
	const key = sum(doubled.map((value) => (value > 9 ? value - 9 : value)));
	if (key % 10 === 0) return null;
	return siret.startsWith(LA_POSTE) && sum(digits) % 5 === 0 ? null : 'siret_cle';
}

/** Written in groups, as on official papers: 123 456 789 00012. */
export const formatSiret = (siret: string): string =>
	siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');

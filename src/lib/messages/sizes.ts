import type { Langue } from '../domain/personne/langue.ts';

const units = {
	fr: { locale: 'fr-FR', thousand: 'ko', million: 'Mo' },
	en: { locale: 'en-GB', thousand: 'kB', million: 'MB' }
} as const;

/** A number of bytes as people read it: « 12 ko », « 1,2 Mo ». */
export function formatSize(bytes: number, langue: Langue): string {
	const { locale, thousand, million } = units[langue];
	return bytes < 1_000_000
		? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString(locale)} ${thousand}`
		: `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} ${million}`;
}

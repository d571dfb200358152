import { withoutAccents } from '../without-accents.ts';

/** Words as a search compares them: no capitals, accents, hyphens or apostrophes; « St » is « Saint ». */
export function foldWords(text: string): string[] {
	return withoutAccents(text)
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean)
		.map((word) => ABBREVIATIONS[word] ?? word);
}

const ABBREVIATIONS: Record<string, string> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' };

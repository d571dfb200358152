import { z } from 'zod';
import type { NatureTerritoire } from './nature.ts';
import type { Territoire } from './territoire.ts';

/** What a free perimeter is: a pôle d'équilibre territorial et rural, a pays, a bassin de vie, or something else. */
export const NATURES_PERIMETRE = ['petr', 'pays', 'bassin_de_vie', 'autre'] as const;
export type NaturePerimetre = (typeof NATURES_PERIMETRE)[number];

/** Kinds of territory that a perimeter may be made of. */
export const NATURES_LIEU = ['departement', 'epci', 'commune'] as const satisfies NatureTerritoire[];

/** How many places a perimeter has at most. */
export const LIEUX_MAX = 1000;

/** Which territory it is. */
export type Reference = Pick<Territoire, 'nature' | 'code'>;

/** A free perimeter, as it is shown. */
export interface Perimetre {
	id: string;
	nature: NaturePerimetre;
	nom: string;
	/** How many communes its places have together, and their inhabitants. */
	communes: number;
	population: number | null;
}

/** What a porteur types to name a perimeter. Messages are codes of `Refus`. */
export const perimetreSchema = z.object({
	nom: z.string().trim().min(1, 'champ_requis').min(2, 'trop_court').max(120, 'trop_long'),
	nature: z.enum(NATURES_PERIMETRE, 'choix_inconnu')
});
export type PerimetreSaisie = z.infer<typeof perimetreSchema>;

/** A territory in one word, as an address or a button carries it: « c29151 », « e242900835 », « d29 ». */
export const wordOf = ({ nature, code }: Reference): string => nature.charAt(0) + code;

/** The territories that such words name, each once; what is no such word is left out. */
export function readWords(text: string): Reference[] {
	const words = new Set(text.split(/\s+/).slice(0, LIEUX_MAX + 1));
	return [...words].flatMap((word) => {
		const nature = NATURES_LIEU.find((one) => one.charAt(0) === word.charAt(0));
		return nature && /^[0-9AB]{2,9}$/.test(word.slice(1)) ? [{ nature, code: word.slice(1) }] : [];
	});
}

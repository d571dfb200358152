import type { Choix } from '../../domain/contribution/correspondance.ts';
import type { LigneLue, Regles } from '../../domain/contribution/ligne-importee.ts';
import { collegeReader } from '../../domain/membre/mots.ts';
import type { Lieu } from '../../domain/territoire/lieu.ts';
import { findCommune } from '../territoires/find-commune.ts';
import type { Territoires } from '../territoires/territoires.ts';

/** Writes what only this instance can write: mail/sign.ts. */
type Sign = (purpose: string, subject: string) => string;

/** The same words have the same key, in this file and in the next one; from the key alone nobody can try which they were. */
const cleWith = (sign: Sign) => (words: string[]) => `import:${sign('importation', words.join('\0'))}`;

interface Named {
	id: string;
	nom: string;
}

interface Surroundings {
	choix: Choix;
	themes: Named[];
	colleges: Named[];
	territoires: Territoires;
	sign: Sign;
}

/** Makes what the lines of a démarche's file are judged by; places are looked up once each. */
export function rulesFor({ choix, themes, colleges, territoires, sign }: Surroundings) {
	const places = new Map<string, Lieu | null>();
	const regles: Regles = {
		choix,
		cleOf: cleWith(sign),
		readTheme: collegeReader(themes),
		readCollege: collegeReader(colleges),
		readCommune: (word) => places.get(word) ?? null
	};
	/** Looks up the places of these lines: to be called before they are judged. */
	async function learn(lignes: LigneLue[]): Promise<void> {
		const { commune } = choix.colonnes;
		if (commune === undefined) return;
		for (const [, ...cells] of lignes) {
			const word = (cells[commune] ?? '').trim();
			if (word && !places.has(word)) places.set(word, await findCommune(territoires, word));
		}
	}
	return { regles, learn };
}

import { setImmediate as breathe } from 'node:timers/promises';
import type { Lieu } from '../../domain/territoire/lieu.ts';
import type { NatureTerritoire } from '../../domain/territoire/nature.ts';
import { wordOf } from '../../domain/territoire/perimetre.ts';
import { byNature, type Territoire } from '../../domain/territoire/territoire.ts';
import { readDecoupage } from './decoupage.ts';
import { foldWords } from '../../domain/territoire/fold.ts';
import { departementOf, readLarger, type Larger } from './larger.ts';

interface Indexed {
	territoire: Territoire;
	/** ' word word', so that ' wo' is found where a word begins. */
	name: string;
	all: string;
}

interface Options {
	/** Only these kinds; all without. */
	natures?: readonly NatureTerritoire[];
	/** How many are answered at most. */
	limit?: number;
}

/** The best answers, and how many there are in all. */
export interface Found {
	found: Territoire[];
	total: number;
}

/** How well an entry answers: lower is better. */
const EXACT = 0;
const BEGINS = 1;
const IN_NAME = 2;
const BESIDE = 3;

interface Index {
	entries: Indexed[];
	byCode: Map<string, Territoire>;
	/** Codes of the communes of each larger territory. */
	communes: Map<string, string[]>;
}

/** Entries made ready at a stretch: between two stretches, whatever else the server does goes on. */
const STRETCH = 1000;

/** The territories of France, found while people type their name. Read from disk at the first question. */
export class Territoires {
	#index: Promise<Index> | null = null;
	#larger: Map<string, Larger> | null = null;
	/** The word of the EPCI of a commune, by its code. */
	#epcis: Map<string, string> | null = null;

	/**
	 * The territories in which every word typed begins a word, best first: those of exactly that name, then those whose name
	 * begins so, then by kind, largest first, and by inhabitants. Accents, hyphens and capitals do not count.
	 */
	async search(words: string, { natures, limit = 20 }: Options = {}): Promise<Found> {
		const typed = foldWords(words).map((word) => ` ${word}`);
		if (typed.length === 0) return { found: [], total: 0 };
		const whole = typed.join('');
		const answers: { rank: number; territoire: Territoire }[] = [];
		for (const { territoire, name, all } of (await this.#ready()).entries) {
			if (natures && !natures.includes(territoire.nature)) continue;
			if (!typed.every((word) => all.includes(word))) continue;
			answers.push({ territoire, rank: rankOf(name, whole, typed) });
		}
		answers.sort((a, b) => a.rank - b.rank || byKindThenPeople(a.territoire, b.territoire));
		return { found: answers.slice(0, limit).map(({ territoire }) => territoire), total: answers.length };
	}

	/** The territory of this kind with this code; null when there is none. */
	async get(nature: string, code: string): Promise<Territoire | null> {
		return (await this.#ready()).byCode.get(keyOf({ nature, code })) ?? null;
	}

	/** The same as the place of something, with what it lies in. */
	async locate(nature: string, code: string): Promise<Lieu | null> {
		const found = await this.get(nature, code);
		if (!found) return null;
		const { nom, departement } = found;
		const dans =
			found.nature === 'commune' ? await this.#around(code) : (this.getLarger(wordOf(found))?.dans ?? '');
		return { nature: found.nature, code, nom, departement, dans };
	}

	/** The territory larger than a commune that has this word, without reading the communes. */
	getLarger(word: string): Larger | undefined {
		return (this.#larger ??= readLarger()).get(word);
	}

	/** The communes of a larger territory, in no order; a commune is its own; none for a code that nobody has. */
	async listCommunes({ nature, code }: Pick<Territoire, 'nature' | 'code'>): Promise<Territoire[]> {
		const { byCode, communes } = await this.#ready();
		const codes = nature === 'commune' ? [code] : (communes.get(keyOf({ nature, code })) ?? []);
		return codes.flatMap((one) => byCode.get(keyOf({ nature: 'commune', code: one })) ?? []);
	}

	/** What a commune lies in. */
	async #around(commune: string): Promise<string> {
		const { communes } = await this.#ready();
		this.#epcis ??= new Map(
			[...communes].flatMap(([key, codes]) =>
				key.startsWith('epci:') ? codes.map((code) => [code, `e${key.slice(5)}`] as const) : []
			)
		);
		const departement = wordOf({ nature: 'departement', code: departementOf(commune) });
		return [this.#epcis.get(commune), departement, this.getLarger(departement)?.dans]
			.filter(Boolean)
			.join(' ');
	}

	#ready(): Promise<Index> {
		return (this.#index ??= makeIndex());
	}
}

async function makeIndex(): Promise<Index> {
	const read = readDecoupage();
	const entries: Indexed[] = [];
	const communes = new Map<string, string[]>();
	for (const { territoire, also, communes: codes } of read) {
		if (entries.length % STRETCH === 0) await breathe();
		const name = spaced(foldWords(territoire.nom));
		entries.push({ territoire, name, all: name + spaced(foldWords(also)) });
		if (codes) communes.set(keyOf(territoire), codes);
	}
	return {
		entries,
		communes,
		byCode: new Map(entries.map(({ territoire }) => [keyOf(territoire), territoire]))
	};
}

const spaced = (words: string[]) => words.map((word) => ` ${word}`).join('');
const keyOf = ({ nature, code }: { nature: string; code: string }) => `${nature}:${code}`;

function rankOf(name: string, whole: string, typed: string[]): number {
	if (name === whole) return EXACT;
	if (name.startsWith(whole)) return BEGINS;
	return typed.every((word) => name.includes(word)) ? IN_NAME : BESIDE;
}

const byKindThenPeople = (a: Territoire, b: Territoire) =>
	byNature(a, b) || (b.population ?? 0) - (a.population ?? 0);

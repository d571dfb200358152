import { foldWords } from './fold.ts';
import type { Territoire } from './territoire.ts';

export type Commune = Pick<Territoire, 'code' | 'nom' | 'departement'>;

const spaced = (text: string) => foldWords(text).map((word) => ` ${word}`);

/** Communes that are found by their name without asking anybody: those that a device keeps. */
export class Communes {
	readonly #entries: { commune: Commune; name: string; all: string }[];

	constructor(communes: readonly Commune[]) {
		this.#entries = communes.map((commune) => {
			const name = spaced(commune.nom).join('');
			return { commune, name, all: name + spaced(commune.departement).join('') };
		});
	}

	get size(): number {
		return this.#entries.length;
	}

	/** Those in which every word typed begins a word, best first: of exactly that name, beginning so, then the others. */
	search(words: string, most = 8): Commune[] {
		const typed = spaced(words);
		if (!typed.length) return [];
		const whole = typed.join('');
		const rankOf = (name: string) => (name === whole ? 0 : name.startsWith(whole) ? 1 : 2);
		return this.#entries
			.filter(({ all }) => typed.every((word) => all.includes(word)))
			.toSorted((a, b) => rankOf(a.name) - rankOf(b.name) || a.name.localeCompare(b.name))
			.slice(0, most)
			.map(({ commune }) => commune);
	}

	/** The one that somebody wrote, by its INSEE code, its whole name, or its name and département; null for none or several. */
	find(written: string): Commune | null {
		const whole = spaced(written).join('');
		const same = this.#entries.filter(
			({ commune, name, all }) => commune.code === written.trim() || name === whole || all === whole
		);
		return same.length === 1 ? same[0]!.commune : null;
	}
}

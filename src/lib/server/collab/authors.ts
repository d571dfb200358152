import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Signatures, Written } from './log-row.ts';

/** A range of Yjs clocks and the person whose connection delivered it first. */
export interface Signed extends Written {
	person: string;
}

/**
 * Who wrote what, as the log tells it: whoever delivered a range first signs it, and nobody signs it again. It follows from
 * the log alone, so two processes that read the same log agree.
 */
export class Authors {
	/** By client, in the order of their clocks. */
	readonly #ranges = new Map<number, Signed[]>();
	/** Row of the log in which each person wrote last. */
	readonly #last = new Map<string, number>();

	/** Reads the signatures of row `seq`. */
	add(signatures: Signatures, seq: number): void {
		for (const [person, written] of signatures) {
			this.#last.set(person, Math.max(seq, this.#last.get(person) ?? 0));
			for (const range of written) this.#sign(person, range);
		}
	}

	#sign(person: string, { client, from, to }: Written): void {
		let ranges = this.#ranges.get(client);
		if (!ranges) this.#ranges.set(client, (ranges = []));
		const newest = ranges.at(-1);
		if (newest) from = Math.max(from, newest.to);
		if (from >= to) return;
		if (newest?.person === person && newest.to === from) newest.to = to;
		else ranges.push({ client, from, to, person });
	}

	ranges(): Signed[] {
		return [...this.#ranges.values()].flat().map((range) => ({ ...range }));
	}

	/** People who wrote, or only removed, in the log after row `seq`. */
	since(seq: number): string[] {
		return [...this.#last].filter(([, last]) => last > seq).map(([person]) => person);
	}

	/** Who wrote last; null in a document that nobody wrote. */
	get latest(): string | null {
		let latest: [string, number] | null = null;
		for (const entry of this.#last) if (!latest || entry[1] >= latest[1]) latest = entry;
		return latest?.[0] ?? null;
	}

	/** For the database; readInto() reads it back. */
	write(): Uint8Array {
		const people = [...this.#last.keys()];
		const numbers = new Map(people.map((person, i) => [person, i]));
		const encoder = encoding.createEncoder();
		encoding.writeVarUint(encoder, people.length);
		for (const person of people) {
			encoding.writeVarString(encoder, person);
			encoding.writeVarUint(encoder, this.#last.get(person)!);
		}
		for (const range of this.ranges()) {
			encoding.writeVarUint(encoder, range.client);
			encoding.writeVarUint(encoder, range.from);
			encoding.writeVarUint(encoder, range.to - range.from);
			encoding.writeVarUint(encoder, numbers.get(range.person)!);
		}
		return encoding.toUint8Array(encoder);
	}

	/** Adds what write() wrote. */
	read(bytes: Uint8Array): void {
		const decoder = decoding.createDecoder(bytes);
		const people = Array.from({ length: decoding.readVarUint(decoder) }, () => {
			const person = decoding.readVarString(decoder);
			this.add(new Map([[person, []]]), decoding.readVarUint(decoder));
			return person;
		});
		while (decoding.hasContent(decoder)) {
			const client = decoding.readVarUint(decoder);
			const from = decoding.readVarUint(decoder);
			const to = from + decoding.readVarUint(decoder);
			this.#sign(people[decoding.readVarUint(decoder)]!, { client, from, to });
		}
	}
}

import type { Row } from './commit-queue.ts';
import { packRow, type Written } from './log-row.ts';

/** What one document has to say to the log and has not given it yet. */
export class PendingRow {
	#updates: Uint8Array[] = [];
	#signatures = new Map<string, Written[]>();

	/** How many updates wait. */
	get size(): number {
		return this.#updates.length;
	}

	add(update: Uint8Array): void {
		this.#updates.push(update);
	}

	/** This person wrote these ranges of what was added; none when they only removed. */
	sign(person: string, written: readonly Written[]): void {
		const signed = this.#signatures.get(person);
		if (signed) signed.push(...written);
		else this.#signatures.set(person, [...written]);
	}

	/** The row for the log; what comes later is for the row after. */
	take(): Row {
		const row = {
			updates: this.#updates.length,
			signatures: this.#signatures,
			data: packRow(this.#signatures, this.#updates)
		};
		this.clear();
		return row;
	}

	clear(): void {
		this.#updates = [];
		this.#signatures = new Map();
	}
}

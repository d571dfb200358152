import type { Refus } from '$lib/domain/refus';

/** What was refused about a text or a file, with what was typed. */
export interface Wrong {
	refus: Refus;
	message?: string;
	motif?: string | null;
}

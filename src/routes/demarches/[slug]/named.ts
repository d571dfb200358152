import type { SuperValidated } from 'sveltekit-superforms';
import type { NamedSaisie } from '$lib/domain/named';
import type { Refus } from '$lib/domain/refus';
import type { Messages } from '$lib/messages/fr';

/** What is said of things that a démarche names, one under the other. */
export type Words = Messages['themes' | 'colleges'];

/** One of them, with how many people or things are under it. */
export interface Listed extends NamedSaisie {
	id: string;
	nombre: number;
}

/** The form for one more, and what came of it. */
export type NewForm = SuperValidated<NamedSaisie, { refus: Refus } | { ajoute: string }>;

/** What the last gesture on one of them did. */
export interface Result {
	refus?: string | undefined;
	enregistre?: string | undefined;
	retire?: NamedSaisie | undefined;
}

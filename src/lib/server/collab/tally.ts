/** Why something that a client sent, or its coming, was not taken. */
export type Rejection =
	| 'visiteur'
	| 'origine'
	| 'inconnu'
	| 'trop_nombreux'
	| 'indisponible'
	| 'lecture_seule'
	| 'illisible'
	| 'passe_inconnu'
	| 'trop_grand'
	| 'trop_vite';

/** What has happened since the process started; /metriques reads it. */
export class Tally {
	/** Document messages taken, and their bytes. */
	updates = 0;
	bytes = 0;
	readonly rejected = new Map<Rejection, number>();
	/** Called with the seconds that each commit took. */
	onCommit: (seconds: number) => void = () => {};

	reject(why: Rejection): void {
		this.rejected.set(why, (this.rejected.get(why) ?? 0) + 1);
	}

	/** Counts a refusal at the door by its status. */
	refuse(status: number): void {
		this.reject(REASONS[status] ?? 'illisible');
	}
}

const REASONS: Record<number, Rejection> = {
	401: 'visiteur',
	403: 'origine',
	404: 'inconnu',
	409: 'passe_inconnu',
	413: 'trop_grand',
	429: 'trop_nombreux',
	503: 'indisponible'
};

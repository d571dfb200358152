import { backOff } from './back-off.ts';
import { dropCaptures, keepCaptures, listCaptures, type Capture } from './captures.ts';
import { sendCaptures, type Answer } from './send-captures.ts';

/** Captures that travel together. */
const TOGETHER = 50;

/** A capture as the page shows it: its reference once the site has it, null before. */
export interface Shown extends Capture {
	reference: string | null;
}

/** How sending goes: nothing to do, under way, waiting for the network, waiting for somebody to sign in again. */
export type Sending = 'repos' | 'envoi' | 'hors_ligne' | 'session';

/** What is captured on one page: kept in this browser until the site has it, sent in order, each exactly once. */
export class CaptureQueue {
	/** Newest last. */
	lignes = $state.raw<Shown[]>([]);
	sending = $state<Sending>('repos');
	/** False when closing this page would lose what is not sent. */
	kept = $state(true);
	readonly reste = $derived(this.lignes.filter(isWaiting).length);
	#failures = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#busy = false;

	/** Takes up what this person captured on this page and that was never sent. */
	async open(personne: string, adresse: string): Promise<void> {
		const found = await listCaptures(personne, adresse);
		const left = found
			.filter(({ cle }) => !this.lignes.some((ligne) => ligne.cle === cle))
			.map((one) => ({ ...one, reference: null }));
		this.lignes = [...left, ...this.lignes];
		void this.send();
	}

	/** Shows captures at once, keeps them here, and sends them. */
	async add(captures: Capture[]): Promise<void> {
		this.lignes = [...this.lignes, ...captures.map((capture) => ({ ...capture, reference: null }))];
		this.kept = await keepCaptures(captures);
		await this.send();
	}

	/** Takes back a capture that the site does not have. */
	async remove(cle: string): Promise<void> {
		this.lignes = this.lignes.filter((one) => one.cle !== cle);
		await dropCaptures([cle]);
	}

	/** Sends what waits, in order; tries again by itself when nobody answers. */
	async send(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		clearTimeout(this.#timer);
		try {
			for (let next = this.#next(); next.length; next = this.#next()) {
				this.sending = 'envoi';
				const answer = await sendCaptures(next);
				if (answer === 'session' || answer === 'injoignable') return this.#wait(answer);
				this.#failures = 0;
				await this.#settle(next, answer);
			}
			this.sending = 'repos';
		} finally {
			this.#busy = false;
		}
	}

	close(): void {
		clearTimeout(this.#timer);
	}

	/** The first that wait and may travel together. */
	#next(): Capture[] {
		const waiting = this.lignes.filter(isWaiting);
		const first = waiting[0];
		if (!first) return [];
		const differs = waiting.findIndex(
			({ etape_id, provenance }) => etape_id !== first.etape_id || provenance !== first.provenance
		);
		return waiting.slice(0, Math.min(TOGETHER, differs < 0 ? TOGETHER : differs));
	}

	#wait(why: 'session' | 'injoignable'): void {
		this.sending = why === 'session' ? 'session' : 'hors_ligne';
		this.#timer = setTimeout(() => void this.send(), backOff(this.#failures++));
	}

	async #settle(sent: Capture[], answer: Exclude<Answer, string>): Promise<void> {
		const fateOf = (cle: string) => {
			if ('refus' in answer) return { reference: null, refus: answer.refus };
			const found = answer.resultats.find((resultat) => resultat.cle === cle);
			// Whatever the site says of a line ends its waiting: it is never asked about for ever.
			if (!found) return { reference: null, refus: 'service_indisponible' };
			return { reference: found.refus ? null : (found.reference ?? ''), refus: found.refus };
		};
		const cles = sent.map(({ cle }) => cle);
		this.lignes = this.lignes.map((ligne) =>
			cles.includes(ligne.cle) ? { ...ligne, ...fateOf(ligne.cle) } : ligne
		);
		await dropCaptures(cles.filter((cle) => fateOf(cle).reference !== null));
		const refused = this.lignes.filter(({ cle, refus }) => refus && cles.includes(cle));
		if (refused.length) await keepCaptures(refused.map(toCapture));
	}
}

/** True for what the site neither has nor refused. */
const isWaiting = ({ reference, refus }: Shown) => reference === null && refus === null;

/** What is kept of a line; a proxy of Svelte would not fit in the browser's storage. */
const toCapture = ({ reference: _reference, ...capture }: Shown): Capture => capture;

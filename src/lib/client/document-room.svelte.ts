import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { DroitDocument } from '../domain/document/droit.ts';
import { askSite } from './ask-site.ts';
import { backOff } from './back-off.ts';
import { HttpLink } from './http-link.ts';
import { HUNG, type End, type LinkEvents } from './link.ts';
import { Keeping } from './keeping.svelte.ts';
import type { Opening } from './opening.ts';
import { Presence } from './presence.svelte.ts';
import { reactionTo } from './reactions.ts';
import { SocketLink } from './socket-link.ts';
import { etatOf, type Fin, type Liaison } from './status.ts';
import { Unsaved } from './unsaved.ts';

/** The site answers and the socket failed this often: the socket is blocked. */
const BLOCKED = 2;

/** Milliseconds between two tries of a socket that was blocked, and after the server asked for a pause. */
const TRY_AGAIN = 30_000;
const PAUSE = 4_000;

/** One document open in this browser: its content, who else is there, and where saving stands. */
export class DocumentRoom {
	readonly doc = new Y.Doc();
	readonly awareness = new Awareness(this.doc);
	readonly presence: Presence;
	readonly keeping: Keeping;
	readonly #opening: Opening;
	readonly #unsaved = new Unsaved((count) => (this.aEnvoyer = count));
	readonly #socket: SocketLink;
	readonly #http: HttpLink;

	droit = $state<DroitDocument>('lecture');
	liaison = $state<Liaison>('ouverture');
	/** Why nothing is sent any more, and the code that the server gave. */
	fin = $state<Fin | null>(null);
	code = $state(0);
	/** The text is here: from the server, or from the copy of this browser. */
	lisible = $state(false);
	/** Changes made here that the database is not known to have. */
	aEnvoyer = $state(0);
	/** The server asked for a pause: it is too busy, or cannot store anything now. */
	enPause = $state(false);

	#failures = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#closed = false;

	constructor(opening: Opening) {
		const { document, personne, droit } = opening;
		this.#opening = opening;
		this.droit = droit;
		this.presence = new Presence(this.awareness, personne);
		this.#socket = new SocketLink(document, this.doc, this.awareness, {
			...this.#events,
			up: () => this.#up('socket'),
			carries: (n) => this.#socketCarries(n),
			down: (end) => this.#socketDown(end)
		});
		this.#http = new HttpLink({
			document,
			doc: this.doc,
			events: { ...this.#events, up: () => this.#up('http'), down: (end) => this.#down(end) },
			writes: () => this.droit === 'ecriture'
		});
		this.doc.on('update', this.#changed);
		this.keeping = new Keeping(opening);
		window.addEventListener('online', this.#comeBack);
		window.addEventListener('offline', this.#cutOff);
		window.document.addEventListener('visibilitychange', this.#comeBack);
		void this.#open();
	}

	get etat() {
		const { fin, liaison, droit, aEnvoyer } = this;
		return etatOf({ fin, liaison, ecrit: droit === 'ecriture', aEnvoyer });
	}

	/** Leaving this page now would lose what is written nowhere else. */
	get perdrait(): boolean {
		return this.aEnvoyer > 0 && this.keeping.etat !== 'gardee';
	}

	async #open(): Promise<void> {
		this.lisible ||= await this.keeping.open(this.doc, this.#unsaved);
		this.#connect();
	}

	readonly #events: Omit<LinkEvents, 'up' | 'down'> = {
		carries: (n) => this.#unsaved.carry(n),
		covered: (n) => this.#unsaved.cover(n)
	};

	readonly #changed = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
		if (local && this.droit === 'ecriture')
			this.#unsaved.add(this.liaison === 'http' ? Infinity : this.#socket.carrier);
	};

	#connect(): void {
		clearTimeout(this.#timer);
		if (!this.#closed && !this.fin) this.#socket.connect();
	}

	#connectIn(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#connect(), milliseconds);
	}

	#up(liaison: Liaison): void {
		this.liaison = liaison;
		this.enPause = false;
		this.lisible = true;
		if (liaison === 'socket') this.#failures = 0;
		this.keeping.complete(this.droit);
	}

	/** The socket works: from here on it carries everything, exchanges end. */
	#socketCarries(n: number): void {
		if (this.#http.isUp) {
			this.#http.stop();
			this.#unsaved.drop();
		}
		this.#unsaved.carry(n);
	}

	#socketDown(end: End): void {
		if (this.#http.isUp && reactionTo(end.code) === 'return') return this.#connectIn(backOff(9) + TRY_AGAIN);
		this.#down(end);
	}

	#down({ opened, code }: End): void {
		this.#unsaved.drop();
		if (this.#closed || this.fin) return;
		const reaction = reactionTo(code);
		if (typeof reaction === 'object') return this.#finish(reaction.stop, code);
		this.liaison = this.liaison === 'coupee' || !navigator.onLine ? 'coupee' : this.#justCut();
		this.enPause = reaction === 'pause';
		if (reaction === 'pause') return this.#pause();
		if (reaction === 'return' && opened && code !== HUNG) return this.#connectIn(backOff(this.#failures++));
		if (!opened || code === HUNG) this.#failures += code === HUNG ? BLOCKED : 1;
		void this.#ask();
	}

	#justCut(): Liaison {
		return this.liaison === 'ouverture' ? 'ouverture' : 'reprise';
	}

	#pause(): void {
		this.liaison = 'coupee';
		this.#connectIn(PAUSE + backOff(this.#failures++));
	}

	async #ask(): Promise<void> {
		const answer = await askSite(this.#opening.adresse, this.#opening.personne.id);
		if (this.#closed || this.fin) return;
		if (answer === 'session') return this.#finish('session_finie');
		if (answer === 'absent') return this.#finish('plus_acces');
		if (answer === 'injoignable') {
			this.liaison = 'coupee';
			return this.#connectIn(backOff(this.#failures));
		}
		this.droit = answer.droit;
		if (this.#failures < BLOCKED) return this.#connectIn(backOff(0));
		this.#http.start();
		this.#connectIn(backOff(9) + TRY_AGAIN);
	}

	#finish(fin: Fin, code = 0): void {
		this.fin = fin;
		this.code = code;
		if (fin !== 'refuse') this.droit = 'lecture';
		clearTimeout(this.#timer);
		this.#http.stop();
		this.#socket.drop();
		const gone = fin === 'plus_acces' || fin === 'supprime';
		if (gone && this.aEnvoyer === 0) void this.keeping.forget();
	}

	readonly #comeBack = (): void => {
		if (this.liaison === 'coupee' && navigator.onLine && !window.document.hidden) this.#connect();
	};

	// A socket can look open for half a minute after the network went away.
	readonly #cutOff = (): void => this.#socket.drop();

	/** Tries once more after the server refused. */
	tryAgain(): void {
		this.fin = null;
		this.liaison = 'reprise';
		this.#connect();
	}

	/** Gives up what could not be sent and removes the copy of this browser. The page then has to be opened again. */
	async forget(): Promise<void> {
		this.#unsaved.clear();
		await this.keeping.forget();
	}

	destroy(): void {
		this.#closed = true;
		clearTimeout(this.#timer);
		window.removeEventListener('online', this.#comeBack);
		window.removeEventListener('offline', this.#cutOff);
		window.document.removeEventListener('visibilitychange', this.#comeBack);
		this.presence.destroy();
		this.#http.destroy();
		this.#socket.destroy();
		this.keeping.close();
		this.doc.destroy();
	}
}

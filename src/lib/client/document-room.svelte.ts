import { readVarUint } from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Awareness } from 'y-protocols/awareness';
import type { DroitDocument } from '../domain/document/droit.ts';
import type { Etat } from './status.ts';

interface Opening {
	/** Id of the document. */
	document: string;
	/** What the page's server said that this person may do. */
	droit: DroitDocument;
}

/** Message of the server: "the first n document messages of this connection are in the database". */
const DURABLE = 120;

/** One document open in this browser: its content, who else is there, and where saving stands. */
export class DocumentRoom {
	readonly doc = new Y.Doc();
	readonly awareness: Awareness;
	droit = $state<DroitDocument>('lecture');
	etat = $state<Etat>('ouverture');
	/** Changes made here that the server has not acknowledged. */
	enAttente = $state(0);
	readonly #provider: WebsocketProvider;

	constructor({ document, droit }: Opening) {
		this.droit = droit;
		const url = new URL('/collab', location.href);
		url.protocol = url.protocol.replace('http', 'ws');
		this.#provider = new WebsocketProvider(url.href, document, this.doc, { disableBc: true });
		this.awareness = this.#provider.awareness;
		this.#provider.messageHandlers[DURABLE] = (_encoder, decoder) => {
			readVarUint(decoder);
		};
		this.#provider.on('sync', (synced) => {
			if (synced) this.etat = this.droit === 'lecture' ? 'lecture' : 'enregistre';
		});
	}

	destroy(): void {
		this.#provider.destroy();
		this.doc.destroy();
	}
}

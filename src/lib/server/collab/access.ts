import type { IncomingMessage } from 'node:http';
import type { DroitDocument } from '../../domain/document/droit.ts';
import type { Identity } from './presence.ts';

/** Who is at the door and what they may do with the document. */
export interface Pass {
	identity: Identity;
	/** Session that let them in; when it ends, so does the connection. */
	session: string;
	right: DroitDocument;
}

/** Nobody known is there; a known person may not even know that the document exists; the browser comes from another site. */
export type Denied = 401 | 404 | 403;

/** A pass that is in use. */
export interface Held {
	document: string;
	person: string;
	session: string;
}

/** What a pass is worth today; null: nothing, or the session is over. */
export type Today = DroitDocument | 'supprime' | null;

/** The door: rights come from the database. Every function throws when it cannot tell, and then nobody passes or is sent away. */
export interface Access {
	admit(request: IncomingMessage, document: string): Promise<Pass | Denied>;
	/** Today's worth of each pass in use, in the same order. */
	review(held: readonly Held[]): Promise<Today[]>;
}

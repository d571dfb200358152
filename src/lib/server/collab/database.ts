import type { IncomingMessage } from 'node:http';
import type { Access, Denied, Held, Pass } from './access.ts';
import type { DroitDocument } from '../../domain/document/droit.ts';
import type { Appended, Stored, UpdateStore } from './store.ts';

/** Calls a function of the database with the secret key, over REST or inside the process. Throws when it did not answer. */
export type Call = (name: string, parameters: Record<string, unknown>) => Promise<unknown>;

const toBase64 = (bytes: Uint8Array) =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

/** Documents in the database (supabase/migrations/…_contenu_documents.sql). */
export class DatabaseStore implements UpdateStore {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	async load(document: string): Promise<Stored | null> {
		const found = (await this.#call('load_document', { p_document: document })) as {
			seq: number;
			snapshot: string | null;
			updates: string[];
		} | null;
		return (
			found && {
				seq: found.seq,
				snapshot: found.snapshot === null ? null : fromBase64(found.snapshot),
				updates: found.updates.map(fromBase64)
			}
		);
	}

	async append(rows: Appended[]): Promise<Map<string, number>> {
		const p_rows = rows.map(({ document, data }) => ({ document, data: toBase64(data) }));
		const numbers = (await this.#call('append_document_updates', { p_rows })) as Record<string, number>;
		return new Map(Object.entries(numbers));
	}

	async compact(document: string, seq: number, snapshot: Uint8Array): Promise<void> {
		await this.#call('compact_document', {
			p_document: document,
			p_seq: seq,
			p_snapshot: toBase64(snapshot)
		});
	}
}

/** A signed-in person, as their own access token says. */
export interface Caller {
	id: string;
	session: string;
	/** What they may do with the document and how they are called; asked with their own client. */
	pass(document: string): Promise<{ droit: DroitDocument | null; nom: string | null }>;
}

/** The door of the product: the session's cookie from a page of this site, or a bearer token; then the database. */
export class DatabaseAccess implements Access {
	readonly #call: Call;
	readonly #identify: (request: IncomingMessage) => Promise<Caller | Exclude<Denied, 404>>;

	constructor(call: Call, identify: (request: IncomingMessage) => Promise<Caller | Exclude<Denied, 404>>) {
		this.#call = call;
		this.#identify = identify;
	}

	async admit(request: IncomingMessage, document: string): Promise<Pass | Denied> {
		const caller = await this.#identify(request);
		if (typeof caller === 'number') return caller;
		const { droit, nom } = await caller.pass(document);
		if (!droit) return 404;
		return { identity: { id: caller.id, name: nom ?? '' }, session: caller.session, right: droit };
	}

	async review(held: readonly Held[]): Promise<(DroitDocument | null)[]> {
		return (await this.#call('review_document_rights', { p_held: held })) as (DroitDocument | null)[];
	}
}

import type { IncomingMessage } from 'node:http';
import type { DroitDocument } from '../../domain/document/droit.ts';
import type { GenreDocument } from '../../domain/document/genre.ts';
import type { Access, Denied, Held, Pass, Today } from './access.ts';
import type {
	Appended,
	Followed,
	FromOthers,
	NewVersion,
	SavedVersion,
	Shown,
	Stored,
	UpdateStore
} from './store.ts';

/** Calls a function of the database with the secret key, over REST or inside the process. Throws when it did not answer. */
export type Call = (name: string, parameters: Record<string, unknown>) => Promise<unknown>;

const toBase64 = (bytes: Uint8Array) =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

const bytesOrNull = (text: string | null) => (text === null ? null : fromBase64(text));

interface StoredRow {
	genre: GenreDocument;
	seq: number;
	snapshot: string | null;
	auteurs: string | null;
	updates: string[];
	version_seq: number;
	version_vecteur: string | null;
	projete_seq: number;
}

interface FollowedRow {
	known: boolean;
	others: number;
	news: Record<string, StoredRow | null>;
	presence: Record<string, { mark: string; etats: string[] }>;
}

const readRow = (row: StoredRow): Stored => ({
	genre: row.genre,
	seq: row.seq,
	snapshot: bytesOrNull(row.snapshot),
	authors: bytesOrNull(row.auteurs),
	updates: row.updates.map(fromBase64),
	version: { seq: row.version_seq, vector: bytesOrNull(row.version_vecteur) },
	projected: row.projete_seq
});

/** Documents in the database (supabase/migrations/…_contenu_documents.sql and …_serveur_documents.sql). */
export class DatabaseStore implements UpdateStore {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	async load(document: string, after = 0): Promise<Stored | null> {
		const found = (await this.#call('load_document', {
			p_document: document,
			p_seq: after
		})) as StoredRow | null;
		return found && readRow(found);
	}

	async append(rows: Appended[]): Promise<Map<string, number>> {
		const p_rows = rows.map(({ document, data }) => ({ document, data: toBase64(data) }));
		const numbers = (await this.#call('append_document_updates', { p_rows })) as Record<string, number>;
		return new Map(Object.entries(numbers));
	}

	async compact(document: string, seq: number, snapshot: Uint8Array, authors: Uint8Array): Promise<void> {
		await this.#call('compact_document', {
			p_document: document,
			p_seq: seq,
			p_snapshot: toBase64(snapshot),
			p_auteurs: toBase64(authors)
		});
	}

	async follow(process: string, open: readonly Followed[], shown: readonly Shown[]): Promise<FromOthers> {
		const p_presence = shown.map(({ document, numero, states }) => ({
			document,
			numero,
			etats: states && toBase64(states)
		}));
		const { known, others, news, presence } = (await this.#call('follow_documents', {
			p_process: process,
			p_open: open,
			p_presence
		})) as FollowedRow;
		return {
			known,
			others,
			news: new Map(Object.entries(news).map(([document, row]) => [document, row && readRow(row)])),
			presence: new Map(
				Object.entries(presence).map(([document, { mark, etats }]) => [
					document,
					{ mark, states: etats.map(fromBase64) }
				])
			)
		};
	}

	async leave(process: string): Promise<void> {
		await this.#call('leave_documents', { p_process: process });
	}

	async right(document: string, person: string): Promise<DroitDocument | null> {
		const right = await this.#call('get_document_right', { p_document: document, p_person: person });
		return right as DroitDocument | null;
	}

	readVersion(document: string, version: string): Promise<unknown> {
		return this.#call('get_document_version', { p_document: document, p_version: version });
	}

	async saveVersion(version: NewVersion): Promise<SavedVersion> {
		const answer = (await this.#call('save_document_version', {
			p_document: version.document,
			p_person: version.person,
			p_genre: version.genre,
			p_nom: version.nom,
			p_contenu: version.content.contenu,
			p_mots: version.content.mots,
			p_images: version.content.images,
			p_seq: version.mark.seq,
			p_vecteur: toBase64(version.mark.vector),
			p_previous: version.previous,
			p_auteurs: version.authors
		})) as { id: string | null } | { refus: 'absent' | 'interdit' } | { seq: number; vecteur: string | null };
		if ('refus' in answer) return { refused: answer.refus };
		if ('seq' in answer) return { newest: { seq: answer.seq, vector: bytesOrNull(answer.vecteur) } };
		return answer;
	}

	async saveTexts(texts: Parameters<UpdateStore['saveTexts']>[0]): Promise<void> {
		await this.#call('save_document_texts', { p_rows: texts });
	}

	async listToProject(all: boolean): Promise<string[]> {
		return (await this.#call('list_documents_to_project', { p_all: all })) as string[];
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

	async review(held: readonly Held[]): Promise<Today[]> {
		return (await this.#call('review_document_rights', { p_held: held })) as Today[];
	}
}

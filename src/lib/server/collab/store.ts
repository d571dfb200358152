import type { DroitDocument } from '../../domain/document/droit.ts';
import type { GenreDocument } from '../../domain/document/genre.ts';
import type { GenreVersion } from '../../domain/document/version.ts';

/** The newest version of a document: it holds the log up to `seq`; `vector` is its Yjs state vector, null before the first. */
export interface VersionMark {
	seq: number;
	vector: Uint8Array | null;
}

/** A document as the database has it: a snapshot, then the rows of the log written after it, in their order. */
export interface Stored {
	genre: GenreDocument;
	snapshot: Uint8Array | null;
	/** Who wrote the snapshot, as Authors writes it. */
	authors: Uint8Array | null;
	updates: Uint8Array[];
	/** Number of the last row. */
	seq: number;
	version: VersionMark;
	/** What search and lists see of the document is the log up to this row. */
	projected: number;
}

/** New content of one document. */
export interface Appended {
	document: string;
	data: Uint8Array;
}

/** What the log up to `seq` says, once read. */
export interface Projection {
	contenu: unknown;
	texte: string;
	mots: number;
	/** Ids of the images that it shows. */
	images: string[];
}

/** What is kept of a document at one moment. */
export interface NewVersion {
	document: string;
	/** Who asks; null for an automatic one. */
	person: string | null;
	genre: GenreVersion;
	nom: string | null;
	content: Omit<Projection, 'texte'>;
	mark: { seq: number; vector: Uint8Array };
	/** The newest version that the caller knows: what was written since is `authors`. */
	previous: number;
	authors: { person: string; signes: number }[];
}

/** `id` is null for an automatic version that would say what the newest one does. */
export type SavedVersion =
	{ id: string | null } | { refused: 'absent' | 'interdit' } | { newest: VersionMark };

/** A document that a process has open: how far it read the log, and which presence of other processes it shows. */
export interface Followed {
	document: string;
	seq: number;
	mark: string;
}

/** Who is at a document in one process, as an awareness update; null: nobody any more. */
export interface Shown {
	document: string;
	/** Never the same for two states. */
	numero: number;
	states: Uint8Array | null;
}

/** What other processes did. */
export interface FromOthers {
	/** False when this process is new to the database: what it showed before is not there. */
	known: boolean;
	/** How many others have documents open. */
	others: number;
	/** What they wrote; null for a document that is gone. A document without news is not in it. */
	news: Map<string, Stored | null>;
	/** Who is at the documents there, all of them, where it is not what the mark says. */
	presence: Map<string, { mark: string; states: Uint8Array[] }>;
}

/** Where documents live. Every function throws when the database cannot answer: nobody then knows, and nothing is acknowledged. */
export interface UpdateStore {
	/** What somebody lacks who has the log up to `after`: a snapshot when that part is gone, and rows. Null: no such document. */
	load(document: string, after?: number): Promise<Stored | null>;
	/**
	 * Adds one row to the log of each document, all or nothing, and answers the number each row got; a document that no
	 * longer exists is not in the answer.
	 */
	append(rows: Appended[]): Promise<Map<string, number>>;
	/** Replaces the log up to `seq` by this snapshot and its authors, unless a later snapshot is already there. */
	compact(document: string, seq: number, snapshot: Uint8Array, authors: Uint8Array): Promise<void>;
	/** Says that this process is alive and who is at its documents, and reads what others did in those that it follows. */
	follow(process: string, open: readonly Followed[], shown: readonly Shown[]): Promise<FromOthers>;
	/** Says that this process has no document open any more: nobody is at any there. */
	leave(process: string): Promise<void>;
	/** What this person may do with the document today. */
	right(document: string, person: string): Promise<DroitDocument | null>;
	/** What the document said in a version; null when it has no such version. */
	readVersion(document: string, version: string): Promise<unknown>;
	saveVersion(version: NewVersion): Promise<SavedVersion>;
	/** What documents say now; what is older than what is there changes nothing. */
	saveTexts(texts: (Projection & { document: string; seq: number; person: string | null })[]): Promise<void>;
	/** Documents whose text is behind their log although nobody writes there, or all. */
	listToProject(all: boolean): Promise<string[]>;
}

import type * as Y from 'yjs';
import type { BlocSigne, Signature } from '../../documents/texte/attributed.ts';
import type { Touched } from '../../documents/texte/mend.ts';
import type { GenreDocument } from '../../domain/document/genre.ts';
import type { Projection } from './store.ts';

/** What one kind of document can do: the server knows no more of its shape. */
export interface Kind {
	/** True while nobody wrote anything. */
	isEmpty(doc: Y.Doc): boolean;
	/** Makes the document say this, as far as it may, as an edit that touches only what differs. */
	write(doc: Y.Doc, content: unknown): void;
	/** Takes out what no editor could show of what was touched, and leaves the rest as it is. */
	mend(doc: Y.Doc, touched: Touched): void;
	project(doc: Y.Doc): Projection;
	/** What it says now, each passage with whoever wrote it. */
	attribute(doc: Y.Doc, signatures: readonly Signature[]): BlocSigne[];
}

// The libraries of a kind take a while to load: not while the server starts.
const LOAD: Record<GenreDocument, () => Promise<Kind>> = {
	texte: async () => {
		const [{ clean }, { writeContent }, { mend }, { project }, { attribute }] = await Promise.all([
			import('../../documents/texte/clean.ts'),
			import('../../documents/texte/content.ts'),
			import('../../documents/texte/mend.ts'),
			import('../../documents/texte/projection.ts'),
			import('../../documents/texte/attributed.ts')
		]);
		type JSONContent = Parameters<typeof writeContent>[1];
		return {
			isEmpty: (doc) => project(doc).mots === 0,
			// A version may hold what a crafted client wrote; cleaned, it can always be written again.
			write: (doc, content) => writeContent(doc, clean(content).toJSON() as JSONContent),
			mend,
			project,
			attribute
		};
	}
};

const loading = new Map<GenreDocument, Promise<Kind>>();

/** What this kind of document can do; its libraries are loaded once. */
export function kindOf(genre: GenreDocument): Promise<Kind> {
	let kind = loading.get(genre);
	if (!kind) {
		loading.set(genre, (kind = LOAD[genre]()));
		kind.catch(() => loading.delete(genre));
	}
	return kind;
}

/** Loads every kind, so that the first person to open a document does not wait for it. */
export const loadKinds = (): Promise<unknown> =>
	Promise.all(Object.keys(LOAD).map((genre) => kindOf(genre as GenreDocument)));

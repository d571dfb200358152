import type { DroitDocument } from '../domain/document/droit.ts';

/** A document that a page opens for a person. */
export interface Opening {
	document: string;
	/** Path of its page. */
	adresse: string;
	titre: string;
	/** What the page's server, or the copy of this browser, said that this person may do. */
	droit: DroitDocument;
	personne: { id: string; nom: string };
}

import type { Envoi, LigneSaisie } from '../domain/contribution/saisie.ts';
import type { Commune } from '../domain/territoire/communes.ts';
import { BrowserStore } from './browser-store.ts';

/** A contribution that was captured here and that the site is not known to have. */
export interface Capture
	extends Omit<LigneSaisie, 'commune'>, Pick<Envoi, 'personne' | 'etape_id' | 'provenance'> {
	/** The commune that it is about. */
	lieu: Commune | null;
	/** Path of the page where it was captured, and the title of its démarche. */
	adresse: string;
	demarche: string;
	/** Order in which they were typed. */
	rang: number;
	/** Why the site did not take it. */
	refus: string | null;
}

const store = new BrowserStore<Capture>('ensemblier-saisies', 'capture', 'cle');

/** Keeps captures beyond this page; false when this browser cannot. */
export const keepCaptures = (captures: Capture[]) => store.keep(captures);

/** Forgets captures that the site has, or that nobody wants any more. */
export const dropCaptures = (cles: string[]) => store.drop(cles);

/** What this person captured here, of one page or of all, in the order it was typed. */
export async function listCaptures(personne: string, adresse?: string): Promise<Capture[]> {
	return (await store.list())
		.filter((capture) => capture.personne === personne)
		.filter((capture) => adresse === undefined || capture.adresse === adresse)
		.toSorted((a, b) => a.rang - b.rang);
}

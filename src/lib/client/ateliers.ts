import type { Nature } from '../domain/etape/nature.ts';
import type { Commune } from '../domain/territoire/communes.ts';
import { BrowserStore } from './browser-store.ts';

/** All that the page of a workshop needs to open, so that a room without a network can be captured. */
export interface Atelier {
	personne: string;
	/** Path of its page, and the title of its démarche. */
	adresse: string;
	demarche: string;
	etapes: { id: string; nature: Nature }[];
	colleges: { id: string; nom: string }[];
	themes: { id: string; nom: string }[];
	/** Those of the démarche's territory; what is elsewhere is looked up with a network. */
	communes: Commune[];
}

const store = new BrowserStore<Atelier>('ensemblier-ateliers', 'atelier', ['personne', 'adresse']);

/** Keeps the workshop as the site has it now; false when this browser cannot. */
export const keepAtelier = (atelier: Atelier) => store.keep([atelier]);

/** The workshops that this person may open here without a network. */
export const listAteliers = async (personne: string) =>
	(await store.list()).filter((atelier) => atelier.personne === personne);

/** Forgets the workshops of this person. */
export const dropAteliers = async (personne: string) =>
	store.drop((await listAteliers(personne)).map(({ adresse }) => [personne, adresse]));

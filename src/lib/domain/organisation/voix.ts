import { computeEtatMandat } from '../personne/mandat.ts';

/** An organisation as one chooses it to speak in its name. */
export interface Voix {
	id: string;
	nom: string;
}

interface Held {
	debut: string;
	fin: string | null;
	revoque_le: string | null;
	organisation: Voix;
}

/** The organisations for which somebody with these mandates may speak on an ISO day, each once, by name. */
export function listVoix(mandats: readonly Held[], today: string): Voix[] {
	const current = mandats.filter((mandat) => computeEtatMandat(mandat, today) === 'en_cours');
	const byId = new Map(current.map(({ organisation: { id, nom } }) => [id, { id, nom }]));
	return [...byId.values()].sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}

/** Why somebody may not write in this voice; '' is their own. The database says the same: private.may_speak_for. */
export const voixRefusal = (organisationId: string, voix: readonly Voix[]): 'mandat_absent' | null =>
	organisationId === '' || voix.some(({ id }) => id === organisationId) ? null : 'mandat_absent';

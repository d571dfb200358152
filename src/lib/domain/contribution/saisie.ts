import type { Personne } from '../demarche/droits.ts';
import { isAtLeast } from '../demarche/role.ts';

/** The kinds that somebody may enter for others; arguments and replies need what they answer. */
export const NATURES_SAISIES = [
	'constat',
	'besoin',
	'proposition',
	'question',
	'temoignage',
	'source'
] as const;
export type NatureSaisie = (typeof NATURES_SAISIES)[number];

/** How what somebody enters for others was gathered; a file has its own way in. */
export const PROVENANCES_SAISIES = ['atelier', 'papier', 'courriel'] as const;

/** Letters that a title, a text and the place where it was gathered may have. */
export const MAX = { titre: 200, texte: 20_000, origine: 200, signature: 120 } as const;

export const canSaisir = ({ role }: Personne) => isAtLeast(role, 'facilitateur');

/** A contribution entered for somebody else. `cle` is made where it was typed: the same one is never stored twice. */
export interface LigneSaisie {
	cle: string;
	nature: NatureSaisie;
	titre: string;
	texte: string;
	college_id: string | null;
	themes: string[];
	origine: string;
	/** INSEE code of the commune that it is about. */
	commune: string | null;
	consentement: string;
}

/** What the page of a workshop sends: whose page it is, the stage, how it was gathered, the lines. */
export interface Envoi {
	personne: string;
	etape_id: string;
	provenance: (typeof PROVENANCES_SAISIES)[number];
	lignes: LigneSaisie[];
}

/** What became of a line that was sent. */
export interface Resultat {
	cle: string;
	etat: 'enregistree' | 'deja' | 'refusee';
	/** Code of `Refus`. */
	refus: string | null;
	reference: string | null;
}

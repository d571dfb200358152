import { z } from 'zod';
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

/** Lines that are sent in one go. */
export const MAX_ENVOI = 200;

export const canSaisir = ({ role }: Personne) => isAtLeast(role, 'facilitateur');

/** A contribution entered for somebody else. `cle` is made where it was typed: the same one is never stored twice. */
const ligneSchema = z.object({
	cle: z.string().min(8).max(200),
	nature: z.enum(NATURES_SAISIES),
	titre: z.string().max(MAX.titre).default(''),
	texte: z.string().max(MAX.texte),
	college_id: z.uuid().nullable().default(null),
	themes: z.array(z.uuid()).max(50).default([]),
	origine: z.string().max(MAX.origine).default(''),
	consentement: z.string().max(500).default('')
});
export type LigneSaisie = z.infer<typeof ligneSchema>;

/** What the page of a workshop sends: whose page it is, the stage, how it was gathered, the lines. */
export const envoiSchema = z.object({
	personne: z.uuid(),
	etape_id: z.uuid(),
	provenance: z.enum(PROVENANCES_SAISIES),
	lignes: z.array(ligneSchema).min(1).max(MAX_ENVOI)
});
export type Envoi = z.infer<typeof envoiSchema>;

/** What became of a line that was sent. */
export interface Resultat {
	cle: string;
	etat: 'enregistree' | 'deja' | 'refusee';
	/** Code of `Refus`. */
	refus: string | null;
	reference: string | null;
}

import type { Role } from '../demarche/role.ts';
import { z } from 'zod';

/** What was read of one line of a list of people to invite. */
export interface LigneLue {
	/** Number of the line in what was given, from 1. */
	ligne: number;
	adresse: string;
	nom: string;
	/** As written; empty when the line says nothing. */
	role: string;
	college: string;
}

/** What becomes of a line: sent, or why not. */
export const ETATS_LIGNE = [
	'prete',
	'membre',
	'invitee',
	'double',
	'adresse_fausse',
	'adresse_manquante',
	'role_inconnu',
	'role_trop_large',
	'college_inconnu'
] as const;
export type EtatLigne = (typeof ETATS_LIGNE)[number];

/** What prevents a line from being sent and that somebody can repair in the list. */
export const isErreur = (etat: EtatLigne) => etat !== 'prete' && etat !== 'membre' && etat !== 'invitee';

/** A line once judged. */
export interface LigneJugee {
	ligne: number;
	/** As it will be written to when it is right, else as it was typed. */
	adresse: string;
	nom: string;
	role: Role | null;
	college_id: string | null;
	etat: EtatLigne;
	/** What was written and not understood. */
	ecrit?: string;
	/** Role and collège as written, on a line to correct: they are not lost with it. */
	role_ecrit?: string;
	college_ecrit?: string;
}

export const MAX_LIGNES = 5000;
/** Letters kept of a name, a role or a collège. */
const MAX_NOM = 120;

/** What the lines are judged by. */
export interface Regles {
	/** Role and collège of the lines that name none. */
	role: Role;
	college_id: string | null;
	roles: Role[];
	/** The role that a word stands for, null for a word that means none. */
	readRole: (word: string) => Role | null;
	readCollege: (word: string) => string | null;
}

const adresseSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** Judges each line by itself and against those before it; who is known in the démarche is told by `known`. */
export function judge(
	lignes: LigneLue[],
	{ role, college_id, roles, readRole, readCollege }: Regles,
	known: ReadonlyMap<string, 'membre' | 'invitee'>
): LigneJugee[] {
	const seen = new Set<string>();
	return lignes.map((lue) => {
		const { ligne } = lue;
		const nom = lue.nom.slice(0, MAX_NOM);
		const refuse = (etat: EtatLigne, adresse: string, ecrit?: string): LigneJugee => ({
			ligne,
			adresse,
			nom,
			role: null,
			college_id: null,
			etat,
			...(ecrit === undefined ? {} : { ecrit: ecrit.slice(0, MAX_NOM) }),
			role_ecrit: lue.role.trim().slice(0, MAX_NOM),
			college_ecrit: lue.college.trim().slice(0, MAX_NOM)
		});
		if (!lue.adresse.trim()) return refuse('adresse_manquante', '');
		const parsed = adresseSchema.safeParse(lue.adresse);
		if (!parsed.success) return refuse('adresse_fausse', lue.adresse.trim().slice(0, 254));
		const adresse = parsed.data;
		const given = lue.role.trim() ? readRole(lue.role) : role;
		if (!given) return refuse('role_inconnu', adresse, lue.role.trim());
		if (!roles.includes(given)) return refuse('role_trop_large', adresse, lue.role.trim());
		const group = lue.college.trim() ? readCollege(lue.college) : college_id;
		if (lue.college.trim() && !group) return refuse('college_inconnu', adresse, lue.college.trim());
		if (seen.has(adresse)) return refuse('double', adresse);
		seen.add(adresse);
		const etat = known.get(adresse) ?? 'prete';
		return { ligne, adresse, nom, role: given, college_id: group, etat };
	});
}

/** The addresses of the lines that have one, in small letters, each once. */
export const listAdresses = (lignes: LigneLue[]) => [
	...new Set(
		lignes.flatMap(({ adresse }) => {
			const parsed = adresseSchema.safeParse(adresse);
			return parsed.success ? [parsed.data] : [];
		})
	)
];

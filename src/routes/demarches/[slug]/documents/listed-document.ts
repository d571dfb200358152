import type { Role } from '$lib/domain/demarche/role';

/** A document as its lists show it. */
export interface ListedDocument {
	id: string;
	etape_id: string | null;
	titre: string;
	ecriture: Role;
	archive_le: string | null;
	/** What it says now; null when nothing was written, or this person may not read it alive. */
	texte: { mots: number; ecrit_le: string; auteur: string | null } | null;
	publie: { le: string; mots: number } | null;
	/** This person reads it while it is written. */
	alive: boolean;
}

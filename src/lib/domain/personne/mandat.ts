/** What a mandate lets one do: speak for the organisation, and also grant mandates. Narrowest first. */
export const ROLES_MANDAT = ['porte_parole', 'referent'] as const;
export type RoleMandat = (typeof ROLES_MANDAT)[number];

/** Where a request for a mandate stands. */
export const ETATS_DEMANDE = ['en_attente', 'acceptee', 'refusee'] as const;

/** Where a mandate stands on a given day. */
export type EtatMandat = 'a_venir' | 'en_cours' | 'termine' | 'revoque';

/** State of a mandate on an ISO day; the last day of a mandate still counts, a revocation counts at once. */
export function computeEtatMandat(
	{ debut, fin, revoque_le }: { debut: string; fin: string | null; revoque_le: string | null },
	today: string
): EtatMandat {
	if (revoque_le) return 'revoque';
	if (fin && fin < today) return 'termine';
	return debut > today ? 'a_venir' : 'en_cours';
}

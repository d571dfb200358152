/** Where saving stands; the key of its sentence. */
export const ETATS = [
	'ouverture',
	'enregistre',
	'enregistrement',
	'reprise',
	'hors_ligne',
	'lecture',
	'lecture_hors_ligne',
	'plus_acces',
	'session_finie',
	'supprime',
	'refuse'
] as const;
export type Etat = (typeof ETATS)[number];

/** Why a document is over for this page; nothing is sent any more. */
export type Fin = Extract<Etat, 'plus_acces' | 'session_finie' | 'supprime' | 'refuse'>;

/** How the page is connected: not yet, over a socket, over exchanges, just cut off, or without the server. */
export type Liaison = 'ouverture' | 'socket' | 'http' | 'reprise' | 'coupee';

/** What the status says, from the four things it depends on. `aEnvoyer` counts changes that are not in the database. */
export function etatOf(parts: { fin: Fin | null; liaison: Liaison; ecrit: boolean; aEnvoyer: number }): Etat {
	const { fin, liaison, ecrit, aEnvoyer } = parts;
	if (fin) return fin;
	if (liaison === 'ouverture' || liaison === 'reprise') return liaison;
	if (liaison === 'coupee') return ecrit ? 'hors_ligne' : 'lecture_hors_ligne';
	if (!ecrit) return 'lecture';
	return aEnvoyer > 0 ? 'enregistrement' : 'enregistre';
}

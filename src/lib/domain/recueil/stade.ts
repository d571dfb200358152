import type { Etat } from '../etape/cycle-de-vie.ts';
import type { EtatRecueil } from './nature.ts';

/** Where a recueil stands for those who would answer; `suspendu` while its stage is closed, `complet` once its limit is reached. */
export const STADES = ['ouvert', 'a_venir', 'suspendu', 'complet', 'clos', 'brouillon'] as const;
export type Stade = (typeof STADES)[number];

interface Recueil {
	etat: EtatRecueil;
	debut: string | null;
	fin: string | null;
	limite: number | null;
	reponses: number;
}

/** Where it stands on this ISO day, as `private.is_open` of the database judges. */
export function stadeOf({ etat, debut, fin, limite, reponses }: Recueil, etape: Etat, today: string): Stade {
	if (etat !== 'ouvert') return etat;
	if (fin && fin < today) return 'clos';
	if (limite !== null && reponses >= limite) return 'complet';
	if (etape !== 'ouverte' && etape !== 'rouverte') return 'suspendu';
	return debut && debut > today ? 'a_venir' : 'ouvert';
}

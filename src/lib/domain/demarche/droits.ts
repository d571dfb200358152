import { isAtLeast, type Role } from './role.ts';
import type { Visibilite } from './visibilite.ts';

// What the policies of the database will decide, for the interface. tests/database/droits.test.ts proves that both agree.

/** Somebody in front of a démarche. */
export interface Personne {
	/** null: not a member, or no longer. */
	role: Role | null;
	administrateur: boolean;
}

export function canReadDemarche({ role, administrateur }: Personne, visibilite: Visibilite): boolean {
	if (visibilite === 'public' || administrateur) return true;
	return isAtLeast(role, visibilite === 'membres' ? 'observateur' : 'facilitateur');
}

export const canUpdateDemarche = ({ role }: Personne) => role === 'porteur';

export const canRemoveDemarche = ({ role }: Personne, visibilite: Visibilite) =>
	role === 'porteur' && visibilite === 'brouillon';

export const canUpdateEtape = ({ role }: Personne) => isAtLeast(role, 'facilitateur');

export const canUpdateCalendrier = canUpdateEtape;

export const canUpdateInstances = canUpdateDemarche;

export const canManageMembres = canUpdateDemarche;

export const canListMembres = ({ role, administrateur }: Personne) => role !== null || administrateur;

import type { Personne } from '../demarche/droits.ts';
import { isAtLeast } from '../demarche/role.ts';
import type { Etat } from '../etape/cycle-de-vie.ts';

// What the policies of the database will decide, for the interface.

export const canContribute = ({ role }: Personne) => isAtLeast(role, 'contributeur');

export const canUpdateThemes = ({ role }: Personne) => isAtLeast(role, 'facilitateur');

export const canModerate = canUpdateThemes;

/** A stage takes contributions while it is open. The database says the same: private.accepts_contributions. */
export const acceptsContributions = ({ etat }: { etat: Etat }) => etat === 'ouverte' || etat === 'rouverte';

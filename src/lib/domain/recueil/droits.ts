import type { Personne } from '../demarche/droits.ts';
import { isAtLeast } from '../demarche/role.ts';

/** Writes recueils, opens and closes them. */
export const canPrepareRecueil = ({ role }: Personne) => isAtLeast(role, 'facilitateur');

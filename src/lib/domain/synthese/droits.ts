import type { Personne } from '../demarche/droits.ts';
import { isAtLeast } from '../demarche/role.ts';

/** Gathers contributions, writes what they say together, publishes it. The database says the same: private.facilitates. */
export const canSynthesise = ({ role }: Personne) => isAtLeast(role, 'facilitateur');

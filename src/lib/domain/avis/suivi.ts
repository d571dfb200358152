import type { Personne } from '../demarche/droits.ts';
import type { Visibilite } from '../demarche/visibilite.ts';

/** Members are told of their démarche anyway: others may follow what is public. */
export const canFollow = ({ role }: Personne, visibilite: Visibilite) =>
	role === null && visibilite === 'public';

import { canReadDemarche, type Personne } from '../demarche/droits.ts';
import { isAtLeast, type Role } from '../demarche/role.ts';
import type { Visibilite } from '../demarche/visibilite.ts';

// What the policies of the database will decide, for the interface. tests/database/droits.test.ts proves that both agree.

/** What the rights on a document depend on. */
export interface Acces {
	/** Narrowest role that reads it alive. */
	lecture: Role;
	/** Narrowest role that writes in it. */
	ecriture: Role;
	archive_le: string | null;
}

export const canCreateDocument = ({ role }: Personne) => isAtLeast(role, 'facilitateur');

/** Its title, its stage, its access, what is published, and whether it is archived. */
export const canUpdateDocument = ({ role }: Personne, { lecture }: Pick<Acces, 'lecture'>) =>
	isAtLeast(role, 'facilitateur') && isAtLeast(role, lecture);

export const canRemoveDocument = ({ role }: Personne) => role === 'porteur';

/** Alive: others read what is published. */
export const canReadDocument = (
	personne: Personne,
	visibilite: Visibilite,
	{ lecture }: Pick<Acces, 'lecture'>
) => canReadDemarche(personne, visibilite) && (isAtLeast(personne.role, lecture) || personne.administrateur);

export const canWriteDocument = (
	personne: Personne,
	visibilite: Visibilite,
	{ ecriture, archive_le }: Acces
) => archive_le === null && canReadDemarche(personne, visibilite) && isAtLeast(personne.role, ecriture);

import { ROLES } from '../demarche/role.ts';

/** Roles that writing in a document may be reserved to; an observateur only reads. */
export const ROLES_ECRITURE = ROLES.filter((role) => role !== 'observateur');

import { ROLES, type Role } from '../demarche/role.ts';

/** Roles that somebody of this role may give: porteurs any, facilitateurs those below theirs. */
export function listRolesToGive(role: Role | null): Role[] {
	if (role === 'porteur') return [...ROLES];
	return role === 'facilitateur' ? ROLES.slice(0, ROLES.indexOf('facilitateur')) : [];
}

/** True when somebody of this role invites people and answers those who ask to join. */
export const canInvite = (role: Role | null) => listRolesToGive(role).length > 0;

/** Roles that a link may carry: nobody becomes a porteur by finding an address. */
export const listRolesOfLien = (role: Role | null) =>
	listRolesToGive(role).filter((given) => given !== 'porteur');

/** Roles in a démarche, from the narrowest to the widest; each may do all that the one before may. */
export const ROLES = ['observateur', 'contributeur', 'facilitateur', 'porteur'] as const;
export type Role = (typeof ROLES)[number];

/** True when the role is this one or a wider one; null is somebody who is not a member. */
export const isAtLeast = (role: Role | null, minimum: Role) =>
	role !== null && ROLES.indexOf(role) >= ROLES.indexOf(minimum);

/** What a body does: it decides, advises or follows up. */
export const ROLES_INSTANCE = ['decide', 'conseille', 'suit'] as const;
export type RoleInstance = (typeof ROLES_INSTANCE)[number];

import { ROLES, type Role } from '$lib/domain/demarche/role';
import { isId } from '$lib/domain/id';
import { textOf } from '../form-text.server';

/** The role that a form chose; null for anything else than a role. */
export const roleOf = (data: FormData): Role | null =>
	ROLES.find((role) => role === textOf(data, 'role')) ?? null;

/** The collège that a form chose among these; null for none. */
export function collegeOf(data: FormData, colleges: { id: string }[]): string | null {
	const id = textOf(data, 'college');
	return isId(id) && colleges.some((college) => college.id === id) ? id : null;
}

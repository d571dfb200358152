import { ROLES, type Role } from '$lib/domain/demarche/role';
import { foldText } from '$lib/domain/membre/mots';

/** Names shown of each collège, and on each page of one alone. */
const FEW = 50;
const PAGE = 200;
/** How the address names those who have no collège. */
export const SANS = 'sans';

interface Membre {
	nom: string;
	role: Role;
	college: string | null;
}
interface College {
	id: string;
	nom: string;
	presentation: string;
}

/** How many people hold each role, the widest first, without the roles that nobody holds. */
const countRoles = (list: { role: Role }[]) =>
	ROLES.toReversed()
		.map((role) => ({ role, n: list.filter((membre) => membre.role === role).length }))
		.filter(({ n }) => n);

/**
 * The members by collège, those without one last. Everybody is counted; the names are the first ones of each collège,
 * or one page of the collège that the address asks for (`?college=…&page=…`), or those that have the words of `?nom=…`.
 */
export function groupMembres<M extends Membre>(membres: M[], colleges: College[], { searchParams }: URL) {
	const words = (searchParams.get('nom') ?? '').trim().slice(0, 120);
	const asked = searchParams.get('college');
	const folded = foldText(words);
	const groups = [...colleges, { id: SANS, nom: '', presentation: '' }].map((college) => {
		const list = membres.filter((membre) => (membre.college ?? SANS) === college.id);
		return { ...college, n: list.length, roles: countRoles(list), list };
	});
	const alone = words ? undefined : groups.find(({ id }) => id === asked);
	const pages = alone ? Math.max(1, Math.ceil(alone.n / PAGE)) : 1;
	const page = Math.min(Math.max(1, Math.trunc(Number(searchParams.get('page'))) || 1), pages);
	const shown = (alone ? [alone] : groups)
		.map(({ list, ...group }) => {
			const found = folded ? list.filter(({ nom }) => foldText(nom).includes(folded)) : list;
			const from = alone ? (page - 1) * PAGE : 0;
			const some = found.slice(from, from + (alone ? PAGE : FEW));
			return { ...group, membres: some, more: alone ? 0 : found.length - some.length };
		})
		// A collège without anybody is worth saying; nobody without a collège is not, nor is a search that misses.
		.filter(({ id, n, membres: some }) => (words ? some.length : id !== SANS || n));
	return {
		total: membres.length,
		roles: countRoles(membres),
		groups: shown,
		words,
		alone: alone ? alone.id : null,
		page,
		pages,
		/** Too many to be found by reading. */
		many: membres.length > FEW
	};
}

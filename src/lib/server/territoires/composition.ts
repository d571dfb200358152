import type { Reference } from '../../domain/territoire/perimetre.ts';
import { sortTerritoires, type Territoire } from '../../domain/territoire/territoire.ts';
import type { Territoires } from './territoires.ts';

/** What a free perimeter is made of, and what that amounts to. */
export interface Composition {
	/** Its places, largest kind first. */
	lieux: Territoire[];
	/** How many communes they have together, each counted once. */
	communes: number;
	/** Inhabitants of these communes; null when nobody is counted in any. */
	population: number | null;
	/** Whether all communes of a territory are in it. */
	covers: (reference: Reference) => Promise<boolean>;
}

/** The places of these codes as a perimeter. Null when nobody has one of the codes. */
export async function compose(
	territoires: Territoires,
	references: readonly Reference[]
): Promise<Composition | null> {
	const lieux: Territoire[] = [];
	const communes = new Map<string, Territoire>();
	for (const reference of references) {
		const lieu = await territoires.get(reference.nature, reference.code);
		if (!lieu) return null;
		lieux.push(lieu);
		for (const commune of await territoires.listCommunes(lieu)) communes.set(commune.code, commune);
	}
	const counted = [...communes.values()].flatMap(({ population }) => population ?? []);
	return {
		lieux: sortTerritoires(lieux),
		communes: communes.size,
		population: counted.length ? counted.reduce((sum, one) => sum + one, 0) : null,
		covers: async (reference) => {
			const inside = await territoires.listCommunes(reference);
			return inside.length > 0 && inside.every(({ code }) => communes.has(code));
		}
	};
}

/** The places with one more: those that are wholly inside it make room, and nothing changes when it is inside already. */
export async function withLieu(
	territoires: Territoires,
	references: readonly Reference[],
	added: Reference
): Promise<Reference[]> {
	const [before, alone] = [await compose(territoires, references), await compose(territoires, [added])];
	if (!alone || (await before?.covers(added))) return [...references];
	const kept: Reference[] = [];
	for (const one of references) if (!(await alone.covers(one))) kept.push(one);
	return [...kept, added];
}

/** The places with the communes of one of them in its stead, so that some can be left out. */
export async function withCommunesOf(
	territoires: Territoires,
	references: readonly Reference[],
	{ nature, code }: Reference
): Promise<Reference[]> {
	const rest = references.filter((one) => one.nature !== nature || one.code !== code);
	let all: Reference[] = rest;
	for (const commune of await territoires.listCommunes({ nature, code }))
		all = all.some((one) => one.nature === 'commune' && one.code === commune.code)
			? all
			: [...all, { nature: 'commune', code: commune.code }];
	return all;
}

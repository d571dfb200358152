import { expect, test } from 'vitest';
import { Unsaved } from './unsaved.ts';

function memory() {
	const rows = new Set<number>();
	let next = 1;
	return {
		rows,
		add: async () => {
			rows.add(next);
			return next++;
		},
		remove: (keys: number[]) => keys.forEach((key) => rows.delete(key))
	};
}
const settled = () => new Promise((done) => setTimeout(done));

test('une suite de frappes est une modification, un geste plus tard en est une autre', () => {
	const unsaved = new Unsaved(() => {});
	for (const at of [0, 100, 200, 2_000]) unsaved.add(1, at);
	expect(unsaved.count).toBe(2);
});

test('un accusé ne couvre que ce que ses messages ont porté', () => {
	const unsaved = new Unsaved(() => {});
	unsaved.add(1, 0);
	unsaved.add(2, 1_000);
	unsaved.add(Infinity, 2_000);
	unsaved.cover(1);
	expect(unsaved.count).toBe(2);
	unsaved.cover(2);
	expect(unsaved.count).toBe(1);
});

test('une frappe de plus dans la même modification attend l’accusé de cette frappe', () => {
	const unsaved = new Unsaved(() => {});
	unsaved.add(1, 0);
	unsaved.add(2, 100);
	unsaved.cover(1);
	expect(unsaved.count).toBe(1);
});

test('une connexion perdue n’a rien acquitté de plus : tout est à porter à nouveau', () => {
	const unsaved = new Unsaved(() => {});
	unsaved.add(1, 0);
	unsaved.drop();
	unsaved.cover(5);
	expect(unsaved.count).toBe(1);
	unsaved.carry(1);
	unsaved.cover(1);
	expect(unsaved.count).toBe(0);
});

test('ce qui restait d’une page fermée compte encore, et s’oublie une fois enregistré', async () => {
	const keeper = memory();
	const before = new Unsaved(() => {});
	before.keepIn(keeper, []);
	before.add(Infinity, 0);
	await settled();
	expect([...keeper.rows]).toEqual([1]);

	const after = new Unsaved(() => {});
	after.keepIn(keeper, [...keeper.rows]);
	expect(after.count).toBe(1);
	after.carry(1);
	after.cover(1);
	await settled();
	expect(after.count).toBe(0);
	expect(keeper.rows.size).toBe(0);
});

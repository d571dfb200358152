import { expect, test } from 'vitest';
import { crash } from './harness/crash.ts';

// Enough rounds to notice; each starts the database anew.
test('le serveur tué en pleine frappe : aucun mot dit « enregistré » n’est perdu, aucun n’est doublé', async () => {
	const report = await crash(4);
	expect(report.lost).toEqual([]);
	expect(report.doubled).toEqual([]);
	expect(report.acknowledged).toBeGreaterThanOrEqual(report.rounds);
}, 180_000);

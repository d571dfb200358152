import { expect, test } from 'vitest';
import { crash } from './harness/crash.ts';

// `npm run bench -- collab` does fifty rounds; here enough of them to notice.
test('le serveur tué en pleine frappe : aucun mot dit « enregistré » n’est perdu, aucun n’est doublé', async () => {
	const report = await crash(8);
	expect(report.lost).toEqual([]);
	expect(report.doubled).toEqual([]);
	expect(report.acknowledged).toBeGreaterThan(100);
}, 180_000);

import { expect, test } from 'vitest';
import { Limits } from './limits.ts';

test('le sixième essai pour une adresse attend, une autre adresse non', async () => {
	const limits = new Limits();
	for (let i = 0; i < 5; i++) expect(await limits.consume('attemptsByAddress', 'a')).toBe(0);
	expect(await limits.peek('attemptsByAddress', 'a')).toBeGreaterThan(0);
	expect(await limits.consume('attemptsByAddress', 'a')).toBeGreaterThan(0);
	expect(await limits.consume('attemptsByAddress', 'b')).toBe(0);
});

test('ce qui est oublié ne compte plus', async () => {
	const limits = new Limits();
	for (let i = 0; i < 5; i++) await limits.consume('attemptsByAddress', 'a');
	await limits.forget('attemptsByAddress', 'a');
	expect(await limits.peek('attemptsByAddress', 'a')).toBe(0);
});

test('un essai pardonné ne compte pas', async () => {
	const limits = new Limits();
	for (let i = 0; i < 20; i++) {
		expect(await limits.consume('attemptsByAddress', 'a')).toBe(0);
		await limits.forgive('attemptsByAddress', 'a');
	}
});

import { expect, test } from 'vitest';
import { afterExactly, noSoonerThan } from './pace.ts';

const ignore = () => {};

test('noSoonerThan rend le résultat ou l’erreur du travail', async () => {
	expect(await noSoonerThan(1, Promise.resolve('fait'))).toBe('fait');
	await expect(noSoonerThan(1, Promise.reject(new Error('raté')))).rejects.toThrow('raté');
});

test('afterExactly rend ce qui est fait à temps', async () => {
	expect(await afterExactly(5, Promise.resolve('fait'), ignore)).toBe('fait');
	await expect(afterExactly(5, Promise.reject(new Error('raté')), ignore)).rejects.toThrow('raté');
});

test('afterExactly n’attend pas un travail trop long, et dit plus tard qu’il a échoué', async () => {
	let fail: (error: Error) => void = ignore;
	const work = new Promise<string>((_, reject) => (fail = reject));
	const heard: unknown[] = [];
	expect(await afterExactly(5, work, (error) => heard.push(error))).toBeUndefined();
	const error = new Error('tard');
	fail(error);
	await work.catch(ignore);
	expect(heard).toEqual([error]);
});

import { expect, test } from 'vitest';
import { safePath } from './safe-path.ts';

test.each([
	['/compte', '/compte'],
	['/demarches/x?page=2#haut', '/demarches/x?page=2#haut'],
	['/a/../compte', '/compte'],
	['/%2F%2Fexemple.fr', '/%2F%2Fexemple.fr']
])('%s mène à %s', (text, path) => expect(safePath(text)).toBe(path));

test.each([
	[undefined],
	[null],
	[''],
	['compte'],
	['https://exemple.fr'],
	['//exemple.fr'],
	['///exemple.fr'],
	['/\\exemple.fr'],
	['\\\\exemple.fr'],
	['/\t/exemple.fr'],
	['\t//exemple.fr'],
	['/.//exemple.fr'],
	['/a/..//exemple.fr'],
	['javascript:alert(1)'],
	['/' + 'a'.repeat(500)]
])('%j ne fait pas sortir du site', (text) => expect(safePath(text, '/ici')).toBe('/ici'));

test('ce qui est rendu ne change jamais de site pour un navigateur', () => {
	const origin = 'https://ensemblier.exemple.fr';
	for (const text of ['/\\/x', '/.//x', '//x', '/x/..//y', '/\n/x', '/ /x', '/@x', '/:x'])
		expect(new URL(safePath(text), origin).origin).toBe(origin);
});

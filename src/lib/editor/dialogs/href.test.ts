import { expect, test } from 'vitest';
import { hrefOf } from './href.ts';

test.each([
	['exemple.fr', 'https://exemple.fr'],
	[' région-bretagne.bzh/aides?x=1 ', 'https://région-bretagne.bzh/aides?x=1'],
	['https://exemple.fr', 'https://exemple.fr'],
	['nom@exemple.fr', 'mailto:nom@exemple.fr'],
	['tel:+33299000000', 'tel:+33299000000'],
	['/demarches', '/demarches'],
	['javascript:alert(1)', null],
	['exemple', null],
	['', null]
])('« %s » mène à %s', (typed, href) => expect(hrefOf(typed)).toBe(href));

import { expect, test } from 'vitest';
import { hasPlaceholder, replacePlaceholders } from './a-completer.ts';

test.each([
	['Éditeur : [à compléter : nom de la collectivité].', true],
	['Éditeur : [à compléter\u202f: nom].', true],
	['Publisher: [to complete: name].', true],
	['Éditeur : Commune de Paimpont.', false],
	['Voir [le site](https://exemple.fr).', false],
	['[à complétement autre chose]', false],
	['[à compléter : jamais\nfermé', false]
])('%j est à compléter : %s', (text, expected) => expect(hasPlaceholder(text)).toBe(expected));

test('chaque passage à compléter est marqué, le reste est laissé', () =>
	expect(replacePlaceholders('a [à compléter : x] b [to complete: y] [z]', (it) => `<${it}>`)).toBe(
		'a <[à compléter : x]> b <[to complete: y]> [z]'
	));

import { describe, expect, test } from 'vitest';
import { computeExtrait, markLike } from './extrait.ts';

const say = (text: string, marked: string | null, most?: number) =>
	computeExtrait(text, marked, most)
		.map(({ texte, marque }) => (marque ? `[${texte}]` : texte))
		.join('');

describe('l’extrait d’une contribution', () => {
	test.each([
		['Des repas à l’école', "Des \u0001repas\u0002 a l'ecole", 'Des [repas] à l’école'],
		['Mise en œuvre des forêts', 'Mise en oeuvre des \u0001forets\u0002', 'Mise en œuvre des [forêts]'],
		['Un cœur', 'Un \u0001coeur\u0002', 'Un [cœur]'],
		['Dejà vu, a\u0300 voir', 'Deja vu, a \u0001voir\u0002', 'Dejà vu, a\u0300 [voir]'],
		[
			'Việt Nam 한국',
			'Vie\u0323t Nam 한국'.normalize('NFD').replace('Nam', '\u0001Nam\u0002'),
			'Việt [Nam] 한국'
		],
		['🌳 Un arbre', '🌳 Un \u0001arbre\u0002', '🌳 Un [arbre]'],
		['**Un** [lien](https://exemple.fr) `ici`', null, 'Un lien ici'],
		['# Titre\n\n- un\n- deux', null, 'Titre un deux'],
		['<script>alerte()</script>', null, '<script>alerte()</script>'],
		['snake_case et 2 * 3 * 4', null, 'snake_case et 2 * 3 * 4']
	])('%j marqué %j se lit %j', (text, marked, expected) => {
		expect(say(text, marked)).toBe(expected);
	});

	test('il commence un peu avant le premier mot trouvé, et dit où il est coupé', () => {
		const before = 'avant '.repeat(100);
		const after = ' après'.repeat(100);
		const found = say(
			`${before}forêt${after}`,
			`${before}\u0001foret\u0002${after.replaceAll('è', 'e')}`,
			100
		);
		expect(found).toMatch(/^… (avant )+\[forêt\]( après)+ …$/);
		expect(found.length).toBeLessThan(130);
	});

	test('des marques écrites par une personne ne marquent rien', () => {
		expect(say('a\u0001b\u0002c', null)).toBe('abc');
		expect(markLike('a\u0001b', 'ab')).toBe('ab');
	});
});

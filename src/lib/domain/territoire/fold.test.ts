import { expect, test } from 'vitest';
import { foldWords } from './fold.ts';

test('accents, capitales, traits d’union et apostrophes ne comptent pas', () => {
	expect(foldWords('L’Haÿ-les-Roses')).toEqual(foldWords("l'hay les roses"));
	expect(foldWords('Œuf-en-Ternois')).toEqual(['oeuf', 'en', 'ternois']);
	expect(foldWords('  ')).toEqual([]);
});

test('« St » se lit « Saint »', () => {
	expect(foldWords('St-Denis')).toEqual(foldWords('Saint-Denis'));
	expect(foldWords('Ste Anne')).toEqual(['sainte', 'anne']);
	expect(foldWords('Stains')).toEqual(['stains']);
});

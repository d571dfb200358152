import { expect, test } from 'vitest';
import { nameOf, tooOld } from './file-name.ts';

const nights = Array.from({ length: 9 }, (_, i) => nameOf(new Date(2026, 9, 1 + i, 3, 30), 'nuit'));

test('le nom d’une sauvegarde dit sa date', () => {
	expect(nameOf(new Date(2026, 9, 3, 9, 30, 5), 'demandee')).toBe('ensemblier-2026-10-03-093005.tar.gz');
	expect(nights[0]).toBe('ensemblier-2026-10-01-033000-nuit.tar.gz');
});

test('seules les sauvegardes de la nuit s’effacent, les plus anciennes', () => {
	const asked = nameOf(new Date(2020, 0, 1), 'demandee');
	expect(tooOld([asked, 'lisez-moi.txt', ...nights], 7).sort()).toEqual(nights.slice(0, 2));
	expect(tooOld(nights.slice(0, 7), 7)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { formatSiret, readSiret, siretRefusal } from './siret.ts';

describe('un SIRET', () => {
	test.each([
		['73282932000074', null, 'l’exemple des manuels'],
		['23350001600040', null, 'la Région Bretagne'],
		['35600000000048', null, 'le siège de La Poste, qui suit la clé'],
		['35600000049837', null, 'un bureau de La Poste, dont la somme est un multiple de cinq'],
		['35600000049838', 'siret_cle', 'La Poste, sans multiple de cinq'],
		['73282932000075', 'siret_cle', 'un chiffre faux'],
		['73282923000074', 'siret_cle', 'deux chiffres échangés'],
		['7328293200007', 'siret_forme', 'treize chiffres'],
		['732829320000744', 'siret_forme', 'quinze chiffres'],
		['7328293200007A', 'siret_forme', 'une lettre'],
		['', 'siret_forme', 'rien']
	] as const)('%s : %s (%s)', (...[siret, refus]) => expect(siretRefusal(siret)).toBe(refus));

	test.each([
		['732 829 320 00074', '73282932000074'],
		['732.829.320.00074', '73282932000074'],
		['732 829 320 00074', '73282932000074']
	])('se lit comme on l’écrit : « %s »', (text, siret) => expect(readSiret(text)).toBe(siret));

	test('s’écrit par groupes', () => expect(formatSiret('73282932000074')).toBe('732 829 320 00074'));
});

import { expect, test } from 'vitest';
import { sayValeur } from './say-valeur';

const reglages = {
	options: [
		{ id: 'a', libelle: 'À pied' },
		{ id: 'b', libelle: 'À vélo' }
	]
};

test.each([
	['Un mot', {}, 'Un mot'],
	[3, {}, '3'],
	[true, {}, 'Oui'],
	[{ choix: ['b', 'autre'], autre: 'En car' }, reglages, 'À vélo, En car'],
	[{ code: '35238', nom: 'Rennes', departement: 'Ille-et-Vilaine' }, {}, 'Rennes'],
	[null, {}, ''],
	[{ choix: ['a'] }, null, '']
])('%j se lit « %s »', (valeur, regles, words) => {
	expect(sayValeur(valeur, regles, 'Oui')).toBe(words);
});

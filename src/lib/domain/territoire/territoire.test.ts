import { expect, test } from 'vitest';
import { nameTerritoires } from './territoire.ts';

const lieu = (nom: string, nature: 'commune' | 'departement' = 'commune') => ({ nom, nature });

test('une démarche se situe d’abord dans ses propres mots', () => {
	const situee = { territoire: 'Le Trégor', perimetre: [{ nom: 'PETR' }], demarche_territoire: [] };
	expect(nameTerritoires(situee)).toEqual({ noms: 'Le Trégor', autres: 0 });
});

test('sinon par ses périmètres puis ses territoires, les plus grands d’abord, les autres comptés', () => {
	const situee = {
		territoire: '',
		perimetre: [{ nom: 'Pays de Morlaix' }],
		demarche_territoire: [lieu('Brest'), lieu('Finistère', 'departement'), lieu('Crozon')]
	};
	expect(nameTerritoires(situee)).toEqual({ noms: 'Pays de Morlaix, Finistère, Brest', autres: 1 });
});

test('sans territoire, rien ne se dit', () => {
	expect(nameTerritoires({ territoire: '', perimetre: [], demarche_territoire: [] })).toEqual({
		noms: '',
		autres: 0
	});
});

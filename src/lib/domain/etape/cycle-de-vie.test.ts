import { describe, expect, test } from 'vitest';
import { ETATS, isMotifDu, listManquants, listTransitions, TRANSITIONS, type Etat } from './cycle-de-vie.ts';

const criteres = [
	{ sens: 'entree', libelle: 'Cadre délibéré', rempli: false },
	{ sens: 'entree', libelle: 'Équipe nommée', rempli: true },
	{ sens: 'sortie', libelle: 'Diagnostic signé', rempli: true }
] as const;

describe('le cycle de vie d’une étape', () => {
	test.each<[Etat, Etat[]]>([
		['prevue', ['ouverte']],
		['ouverte', ['close']],
		['close', ['rouverte']],
		['rouverte', ['close']]
	])('depuis « %s » on peut aller vers %j', (de, vers) => {
		expect(listTransitions(de, 'facilitateur').map((transition) => transition.vers)).toEqual(vers);
	});

	test.each([null, 'observateur', 'contributeur'] as const)('un rôle « %s » ne fait rien passer', (role) => {
		for (const de of ETATS) expect(listTransitions(de, role)).toEqual([]);
	});

	test('ouvrir nomme les critères d’entrée qui manquent et demande alors un motif', () => {
		const ouvrir = TRANSITIONS[0]!;
		expect(listManquants(ouvrir, criteres)).toEqual(['Cadre délibéré']);
		expect(isMotifDu(ouvrir, criteres)).toBe(true);
	});

	test('clore sans manque ne demande rien, rouvrir demande toujours un motif', () => {
		expect(isMotifDu(TRANSITIONS[1]!, criteres)).toBe(false);
		expect(isMotifDu(TRANSITIONS[2]!, [])).toBe(true);
	});
});

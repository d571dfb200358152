import { describe, expect, test } from 'vitest';
import { listMots } from './mots.ts';
import { computeProches } from './proches.ts';

const CANTINE = 'Des légumes de saison à la cantine, achetés aux maraîchers du canton.';
const REPAS = 'Nos cantines pourraient cuisiner des légumes frais.';
const VELO = 'Une piste cyclable entre la gare et le collège, éclairée la nuit.';
const candidats = [
	{ id: 'repas', texte: REPAS },
	{ id: 'velo', texte: VELO },
	{ id: 'gare', texte: 'Un abri pour les vélos à la gare.' },
	{ id: 'maraicher', texte: 'Un maraîcher par école : la saison décide du menu.' }
];

describe('les contributions proches', () => {
	test('viennent par les mots qu’elles partagent, accords et accents compris, et les disent', () => {
		const found = computeProches([CANTINE], candidats, 10);
		expect(found.map(({ id }) => id).toSorted()).toEqual(['maraicher', 'repas']);
		expect(found.find(({ id }) => id === 'repas')!.mots.toSorted()).toEqual(['cantine', 'légumes']);
		expect(found.find(({ id }) => id === 'maraicher')!.mots.toSorted()).toEqual(['maraîchers', 'saison']);
	});

	test('ne sont pas rapprochées pour un mot de la langue, ni pour un seul mot', () => {
		expect(computeProches(['Il faut que nous ayons plus de tout.'], candidats, 10)).toEqual([]);
		expect(computeProches(['La gare.'], candidats, 10)).toEqual([]);
	});

	test('un mot que presque toutes disent ne rapproche rien', () => {
		const all = Array.from({ length: 20 }, (_, i) => ({
			id: `${i}`,
			texte: `territoire achats sujet${'abcdefghijklmnopqrst'[i]!.repeat(4)}`
		}));
		expect(computeProches(['Les achats du territoire.'], all, 10)).toEqual([]);
	});

	test('la plus proche d’abord, pas plus que demandé', () => {
		const found = computeProches([CANTINE], [...candidats, { id: 'copie', texte: CANTINE }], 2);
		expect(found).toHaveLength(2);
		expect(found[0]!.id).toBe('copie');
		expect(found[0]!.force).toBeGreaterThan(found[1]!.force);
		expect(found[0]!.force).toBeLessThanOrEqual(1.0001);
	});

	test('une synthèse vide n’a rien de proche', () => {
		expect(computeProches([], candidats, 10)).toEqual([]);
		expect(computeProches([''], candidats, 10)).toEqual([]);
	});
});

test.each([
	['Les cantines locales', ['cantin', 'local']],
	['des produits locaux', ['produit', 'local']],
	['Alimentation, alimentaire', ['aliment', 'aliment']],
	['C’est à nous !', []]
])('« %s » dit %j', (text, racines) => {
	expect(listMots(text).map(({ racine }) => racine)).toEqual(racines);
});

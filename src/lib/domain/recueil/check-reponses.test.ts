import { describe, expect, test } from 'vitest';
import { checkReponses } from './check-reponses.ts';
import { ask, options } from './question.fixture.ts';

const quimper = { code: '29232', nom: 'Quimper', departement: 'Finistère' };

describe('une réponse', () => {
	test.each([
		['courte', {}, '  Oui.  ', 'Oui.'],
		['longue', {}, 'Un\r\nDeux', 'Un\nDeux'],
		['unique', { options }, { choix: ['a'] }, { choix: ['a'] }],
		[
			'unique',
			{ options, autre: true },
			{ choix: ['autre'], autre: ' À vélo ' },
			{ choix: ['autre'], autre: 'À vélo' }
		],
		['unique', { options, autre: true }, { choix: ['a'], autre: 'oublié' }, { choix: ['a'] }],
		['multiple', { options }, { choix: ['a', 'b', 'a'] }, { choix: ['a', 'b'] }],
		['echelle', {}, '5', 5],
		['echelle', { de: 0, a: 10 }, 0, 0],
		['nombre', {}, '1 250,5', 1250.5],
		['nombre', { min: 0, max: 3 }, 0, 0],
		['commune', {}, quimper, quimper],
		['consentement', {}, true, true]
	] as const)('%s, réglages %j : %j se garde', (nature, reglages, brut, valeur) => {
		expect(checkReponses([ask(nature, reglages)], { q: brut })).toEqual({
			contenu: { q: valeur },
			refus: {}
		});
	});

	test.each([
		['courte', { longueur: 3 }, 'long', 'trop_long'],
		['unique', { options }, { choix: ['a', 'b'] }, 'trop_de_choix'],
		['unique', { options }, { choix: ['c'] }, 'choix_inconnu'],
		['unique', { options }, { choix: ['autre'], autre: 'À vélo' }, 'choix_inconnu'],
		['unique', { options, autre: true }, { choix: ['autre'], autre: ' ' }, 'autre_a_preciser'],
		['unique', { options }, 'a', 'choix_inconnu'],
		['multiple', { options, min: 2 }, { choix: ['a'] }, 'trop_peu_de_choix'],
		['multiple', { options, max: 1 }, { choix: ['a', 'b'] }, 'trop_de_choix'],
		['echelle', {}, 6, 'choix_inconnu'],
		['echelle', {}, 2.5, 'choix_inconnu'],
		['nombre', {}, 'beaucoup', 'nombre_illisible'],
		['nombre', {}, '0x10', 'nombre_illisible'],
		['nombre', { min: 1, max: 3 }, '4', 'nombre_hors_bornes'],
		['commune', {}, { code: '../', nom: 'Rien', departement: '' }, 'territoire_inconnu'],
		['consentement', {}, 'peut-être', 'choix_inconnu']
	] as const)('%s, réglages %j : %j se refuse (%s)', (nature, reglages, brut, refus) => {
		expect(checkReponses([ask(nature, reglages)], { q: brut })).toEqual({ contenu: {}, refus: { q: refus } });
	});

	test.each([
		['courte', '   '],
		['unique', { choix: [] }],
		['multiple', { autre: 'sans la case' }],
		['nombre', ' '],
		['consentement', false],
		['longue', undefined]
	] as const)('requise, %s : %j ne répond pas, sauf dans un brouillon', (nature, brut) => {
		const questions = [ask(nature, { options }, { requise: true })];
		expect(checkReponses(questions, { q: brut })).toEqual({ contenu: {}, refus: { q: 'champ_requis' } });
		expect(checkReponses(questions, { q: brut }, true)).toEqual({ contenu: {}, refus: {} });
	});
});

test('ne se garde que ce qui est demandé', () => {
	const questions = [
		ask('unique', { options }, { id: 'moyen' }),
		ask('courte', {}, { id: 'ligne', requise: true, condition_question: 'moyen', condition_valeurs: ['b'] }),
		ask('courte', {}, { id: 'ancienne', retiree_le: '2026-01-01' })
	];
	const brut = { ligne: 'La 4', ancienne: 'Oui', inconnue: 'Non', __proto__: { moyen: { choix: ['b'] } } };
	expect(checkReponses(questions, { ...brut, moyen: { choix: ['a'] } })).toEqual({
		contenu: { moyen: { choix: ['a'] } },
		refus: {}
	});
	expect(checkReponses(questions, { ...brut, moyen: { choix: ['b'] } }).contenu).toEqual({
		moyen: { choix: ['b'] },
		ligne: 'La 4'
	});
	expect(checkReponses(questions, { moyen: { choix: ['b'] } }).refus).toEqual({ ligne: 'champ_requis' });
});

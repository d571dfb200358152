import { describe, expect, test } from 'vitest';
import { listAsked, manqueOf, readQuestion, type LigneQuestion } from './poser.ts';
import { REGLAGES } from './reglages.ts';
import { NATURES_QUESTION } from './question.ts';

const row = (id: string, more: Partial<LigneQuestion> = {}): LigneQuestion => ({
	id,
	nature: 'unique',
	libelle: id,
	aide: '',
	requise: false,
	reglages: {
		options: [
			{ id: 'oui', libelle: 'Oui' },
			{ id: 'non', libelle: 'Non' }
		],
		autre: true
	},
	condition_question: null,
	condition_valeurs: [],
	retiree_le: null,
	...more
});
const after = (id: string, source: string, ...valeurs: string[]) =>
	row(id, { condition_question: source, condition_valeurs: valeurs });
const oui = { choix: ['oui'] };
const non = { choix: ['non'] };

describe('les questions posées', () => {
	test.each([
		['toutes, sans condition', [row('a'), row('b')], {}, 'a b'],
		['pas celle dont la condition attend encore', [row('a'), after('b', 'a', 'oui')], {}, 'a'],
		['celle dont la condition est remplie', [row('a'), after('b', 'a', 'oui')], { a: oui }, 'a b'],
		[
			'une valeur parmi plusieurs suffit',
			[row('a'), after('b', 'a', 'oui', 'autre')],
			{ a: { choix: ['autre'], autre: 'Si' } },
			'a b'
		],
		[
			'une chaîne, jusqu’au bout',
			[row('a'), after('b', 'a', 'oui'), after('c', 'b', 'non')],
			{ a: oui, b: non },
			'a b c'
		],
		[
			'une chaîne se rompt : la réponse restée ne compte plus',
			[row('a'), after('b', 'a', 'oui'), after('c', 'b', 'non')],
			{ a: non, b: non },
			'a'
		],
		['la question qui vient après ne conditionne rien', [after('a', 'b', 'oui'), row('b')], {}, 'a b'],
		[
			'deux questions qui s’attendent sont posées dans l’ordre',
			[after('a', 'b', 'oui'), after('b', 'a', 'oui')],
			{},
			'a'
		],
		[
			'une question retirée ne se pose pas, et ne conditionne plus',
			[row('a', { retiree_le: '2026-01-01' }), after('b', 'a', 'oui')],
			{},
			'b'
		],
		['une option qui n’existe plus ne conditionne plus', [row('a'), after('b', 'a', 'peut')], {}, 'a b'],
		['un degré', [row('a', { nature: 'echelle', reglages: {} }), after('b', 'a', '1', '2')], { a: 2 }, 'a b'],
		[
			'un accord',
			[row('a', { nature: 'consentement', reglages: {} }), after('b', 'a', 'oui')],
			{ a: true as const },
			'a b'
		]
	])('%s', (_, rows, contenu, asked) => {
		expect(
			listAsked(rows.map(readQuestion), contenu)
				.map(({ id }) => id)
				.join(' ')
		).toBe(asked);
	});
});

test.each(NATURES_QUESTION)(
	'%s commence sans réglage, et des réglages d’une autre forme sont ceux du début',
	(nature) => {
		const begin = REGLAGES[nature].parse({});
		const wrong = {
			options: [{ id: 'autre', libelle: '' }],
			longueur: -1,
			de: 9,
			min: 'x',
			texte: 3,
			types: []
		};
		expect(readQuestion(row('q', { nature, reglages: wrong })).reglages).toEqual(begin);
	}
);

test.each([
	['multiple', { min: 3, max: 2 }, 'bornes_inversees'],
	['nombre', { min: 3, max: 2 }, 'bornes_inversees'],
	['unique', { options: [{ id: 'a', libelle: ' ' }] }, 'champ_requis'],
	['fichier', { types: [] }, 'choix_vide']
] as const)('%s : %j se refuse (%s)', (nature, reglages, code) => {
	expect(REGLAGES[nature].safeParse(reglages).error?.issues[0]?.message).toBe(code);
});

test.each([
	['des mots', { libelle: ' ' }, 'question_sans_mots'],
	['rien', {}, null],
	['une seconde réponse', { reglages: { options: [{ id: 'a', libelle: 'A' }] } }, 'options_manquantes'],
	['rien, avec « Autre »', { reglages: { options: [{ id: 'a', libelle: 'A' }], autre: true } }, null],
	[
		'autant de réponses qu’on en demande',
		{ nature: 'multiple', reglages: { options: [{ id: 'a', libelle: 'A' }], autre: true, min: 3 } },
		'options_manquantes'
	]
] as const)('il manque %s', (_, more, manque) => {
	const question = readQuestion(row('q', more));
	expect(manqueOf(question)).toBe(manque);
	expect(listAsked([question], {})).toHaveLength(manque ? 0 : 1);
});

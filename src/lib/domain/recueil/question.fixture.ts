import { readQuestion, type LigneQuestion, type Question } from './poser.ts';

/** A question of this kind that the tests of this folder ask. */
export const ask = (
	nature: LigneQuestion['nature'],
	reglages: unknown = {},
	more: Partial<LigneQuestion> = {}
): Question =>
	readQuestion({
		id: 'q',
		nature,
		libelle: 'Question',
		aide: '',
		requise: false,
		reglages,
		condition_question: null,
		condition_valeurs: [],
		retiree_le: null,
		...more
	});

/** Three choices, the last of which is no longer offered. */
export const options = [
	{ id: 'a', libelle: 'À pied' },
	{ id: 'b', libelle: 'En bus' },
	{ id: 'c', libelle: 'En calèche', retiree: true }
];

import { expect, test } from 'vitest';
import { readQuestion } from '$lib/domain/recueil/poser';
import type { NatureQuestion } from '$lib/domain/recueil/question';
import { saisieOf, type QuestionSaisie } from '$lib/domain/recueil/saisie';
import { fr } from '$lib/messages/fr';
import { saySaisie } from './say-saisie.ts';

const row = {
	id: 'marche',
	nature: 'unique' as NatureQuestion,
	libelle: 'Faites-vous le marché ?',
	aide: '',
	requise: false,
	reglages: {
		options: [
			{ id: 'oui', libelle: 'Oui' },
			{ id: 'non', libelle: 'Non' }
		]
	} as object,
	condition_question: null,
	condition_valeurs: [],
	retiree_le: null
};
const earlier = [readQuestion(row)];

test.each<[NatureQuestion, Partial<QuestionSaisie>, string]>([
	['courte', { libelle: 'Votre âge ?' }, 'Votre âge ?'],
	['courte', { aide: 'En années.' }, 'En années.'],
	['courte', { requise: true }, 'Oui'],
	['courte', { longueur: '80' }, '80'],
	[
		'courte',
		{ source: 'marche', valeurs: ['non', 'oui'] },
		'Seulement si « Faites-vous le marché ? » : Oui ou Non'
	],
	['unique', { options: [{ id: 'bus', libelle: 'En bus' }] }, 'En bus'],
	['unique', { autre: true }, 'Oui'],
	['multiple', { min: '2' }, '2'],
	['multiple', { max: '3' }, '3'],
	['echelle', { de: '0' }, '0'],
	['echelle', { a: '10' }, '10'],
	['echelle', { etiquette_de: 'Pas du tout' }, 'Pas du tout'],
	['echelle', { etiquette_a: 'Tout à fait' }, 'Tout à fait'],
	['nombre', { min: '18' }, '18'],
	['nombre', { max: '99' }, '99'],
	['nombre', { unite: 'ans' }, 'ans'],
	['fichier', { types: ['image', 'pdf'] }, 'PDF, Image'],
	['consentement', { texte: 'Je veux bien.' }, 'Je veux bien.']
])('question %s : %j changé entre-temps se lit', (nature, change, said) => {
	const saisie = saisieOf(readQuestion({ ...row, id: 'autre', nature, libelle: 'Quel âge ?', reglages: {} }));
	const before = saySaisie(saisie, nature, earlier, fr.recueils);
	const after = Object.entries(saySaisie({ ...saisie, ...change }, nature, earlier, fr.recueils));
	const different = after.filter(([label, words]) => before[label] !== words);
	expect(different.map(([, words]) => words.replace(/\s/g, ' '))).toEqual([said]);
});

import { expect, test } from 'vitest';
import { percent } from './part.ts';
import type { LigneQuestion } from './poser.ts';
import { ask, options } from './question.fixture.ts';
import { listColonnes, listReponses, writeCellules } from './resultats.ts';
import type { Valeur } from './valeur.ts';

test.each<[LigneQuestion['nature'], unknown, Valeur | undefined, (string | number)[]]>([
	['courte', {}, 'Oui', ['Oui']],
	['nombre', {}, 12.5, [12.5]],
	['consentement', {}, true, [1]],
	['commune', {}, { code: '29232', nom: 'Quimper', departement: 'Finistère' }, ['Quimper (29232)']],
	['fichier', {}, { chemin: 'x', nom: 'plan.pdf', taille: 3 }, ['plan.pdf']],
	['unique', { options }, { choix: ['b'] }, ['En bus']],
	['unique', { options, autre: true }, { choix: ['autre'], autre: 'À vélo' }, ['À vélo']],
	['multiple', { options }, { choix: ['a', 'c'] }, [1, '', 1]],
	['multiple', { options, autre: true }, { choix: ['autre'], autre: 'À vélo' }, ['', '', '', 'À vélo']],
	['multiple', { options }, undefined, ['', '', '']],
	['courte', {}, undefined, ['']]
])('%s, réglages %j : %j s’écrit dans ses colonnes', (nature, reglages, valeur, cells) => {
	const question = ask(nature, reglages);
	expect(writeCellules(question, valeur === undefined ? {} : { q: valeur })).toEqual(cells);
	expect(listColonnes(question)).toHaveLength(cells.length);
});

test('une réponse retirée se montre si quelqu’un l’avait choisie', () => {
	const ids = (choix: Record<string, number>) =>
		listReponses(ask('multiple', { options }), { n: 3, choix }).map(({ id }) => id);
	expect(ids({ a: 3 })).toEqual(['a', 'b']);
	expect(ids({ c: 1 })).toEqual(['a', 'b', 'c']);
});

test('une part de personne est nulle', () => {
	expect([percent(1, 3), percent(2, 3), percent(0, 0)]).toEqual([33, 67, 0]);
});

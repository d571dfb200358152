import { expect, test } from 'vitest';
import type { ReglagesRecueil } from '$lib/domain/recueil/schema';
import { fr } from '$lib/messages/fr';
import { sayReglages } from './say-reglages.ts';

const reglages: ReglagesRecueil = {
	titre: 'Manger local',
	presentation: 'Cinq minutes.',
	etape_id: 'diagnostic',
	ouverture: 'colleges',
	colleges: ['habitants'],
	college_id: '',
	debut: null,
	fin: '2027-10-03',
	limite: null,
	natures: ['constat'],
	moderation: 'avant',
	remerciement: '',
	resultats_publics: false,
	integration: false
};
const names = {
	etapes: [
		{ value: 'diagnostic', label: 'Diagnostic' },
		{ value: 'programme', label: 'Programme' }
	],
	colleges: [
		{ value: 'elus', label: 'Élus' },
		{ value: 'habitants', label: 'Habitants' }
	],
	natures: [
		{ value: 'constat', label: 'Un constat' },
		{ value: 'besoin', label: 'Un besoin' }
	]
};
const say = (change: Partial<ReglagesRecueil> = {}) =>
	sayReglages({ ...reglages, ...change }, names, fr.recueils, 'fr');

const changes: { [Name in keyof ReglagesRecueil]: [ReglagesRecueil[Name], string] } = {
	titre: ['Manger mieux', 'Manger mieux'],
	presentation: ['Dix minutes.', 'Dix minutes.'],
	etape_id: ['programme', 'Programme'],
	ouverture: ['membres', 'Les membres de la démarche'],
	colleges: [['habitants', 'elus'], 'Élus, Habitants'],
	college_id: ['habitants', 'Habitants'],
	debut: ['2027-09-01', '1er septembre 2027'],
	fin: [null, ''],
	limite: [200, '200'],
	natures: [['besoin', 'constat'], 'Un constat, Un besoin'],
	moderation: ['apres', 'Les réponses sont publiées aussitôt, et relues ensuite'],
	remerciement: ['Merci.', 'Merci.'],
	resultats_publics: [true, 'Oui'],
	integration: [true, 'Oui']
};

test.each(Object.entries(changes))('« %s » changé entre-temps se lit', (name, [value, said]) => {
	const before = say();
	const after = Object.entries(say({ [name]: value })).filter(([label, words]) => before[label] !== words);
	expect(after.map(([, words]) => words.replace(/\s/g, ' '))).toEqual([said]);
});

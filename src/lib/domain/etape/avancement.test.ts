import { expect, test } from 'vitest';
import { computeAvancement, type Avancement } from './avancement.ts';
import type { Etat } from './cycle-de-vie.ts';
import { NATURES } from './nature.ts';

test.each<[string, Etat[], Avancement]>([
	[
		'rien n’est ouvert : en attente',
		['prevue', 'prevue', 'prevue', 'prevue', 'prevue'],
		{ en: 'attente', natures: [] }
	],
	[
		'deux étapes se chevauchent',
		['close', 'rouverte', 'ouverte', 'prevue', 'prevue'],
		{ en: 'cours', natures: ['debat', 'validation'] }
	],
	['entre deux étapes', ['close', 'prevue', 'prevue', 'prevue', 'prevue'], { en: 'pause', natures: [] }],
	['tout est clos', ['close', 'close', 'close', 'close', 'close'], { en: 'fin', natures: [] }]
])('%s', (_, etats, avancement) => {
	const etapes = NATURES.map((nature, index) => ({ nature, etat: etats[index]! }));
	expect(computeAvancement(etapes.toReversed())).toEqual(avancement);
});

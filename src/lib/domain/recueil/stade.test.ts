import { expect, test } from 'vitest';
import { stadeOf } from './stade.ts';

const ouvert = { etat: 'ouvert' as const, debut: null, fin: null, limite: null, reponses: 3 };

test.each([
	['sans dates', {}, 'ouverte', 'ouvert'],
	['dans une étape rouverte', {}, 'rouverte', 'ouvert'],
	['le premier jour', { debut: '2026-11-22' }, 'ouverte', 'ouvert'],
	['la veille', { debut: '2026-11-23' }, 'ouverte', 'a_venir'],
	['le dernier jour', { fin: '2026-11-22' }, 'ouverte', 'ouvert'],
	['le lendemain', { fin: '2026-11-21' }, 'ouverte', 'clos'],
	['sa limite atteinte', { limite: 3 }, 'ouverte', 'complet'],
	['une réponse avant sa limite', { limite: 4 }, 'ouverte', 'ouvert'],
	['dans une étape close', {}, 'close', 'suspendu'],
	['clos', { etat: 'clos' }, 'ouverte', 'clos'],
	['en préparation', { etat: 'brouillon' }, 'ouverte', 'brouillon']
] as const)('un recueil %s', (_, more, etape, stade) => {
	expect(stadeOf({ ...ouvert, ...more }, etape, '2026-11-22')).toBe(stade);
});

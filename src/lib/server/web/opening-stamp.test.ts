import { expect, test } from 'vitest';
import { signWith } from '../mail/sign.ts';
import { isHurried, stampOpening } from './opening-stamp.ts';

const sign = signWith('une clé');
const stamp = stampOpening(sign, 'un formulaire', 1_000_000);

test.each([
	['aussitôt ouvert', stamp, 'un formulaire', 1_000_100, true],
	['le temps de lire', stamp, 'un formulaire', 1_010_000, false],
	['le lendemain', stamp, 'un formulaire', 1_000_000 + 86_400_000, false],
	['pour un autre formulaire', stamp, 'un autre', 1_010_000, true],
	['avec une heure récrite', `1.${stamp.split('.')[1]}`, 'un formulaire', 1_010_000, true],
	['sans heure', '', 'un formulaire', 1_010_000, true]
])('%s', (_, value, subject, now, expected) => {
	expect(isHurried(sign, subject, value, now)).toBe(expected);
});

test('une autre instance n’écrit pas la même heure', () => {
	expect(isHurried(signWith('une autre clé'), 'un formulaire', stamp, 1_010_000)).toBe(true);
});

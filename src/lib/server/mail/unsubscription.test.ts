import { expect, test } from 'vitest';
import { signWith } from './sign.ts';
import { createUnsubscription, readUnsubscription } from './unsubscription.ts';

const person = '4f0c2a52-6a0c-4d0e-9e6b-0d9f2c1b7a11';
const other = '4f0c2a52-6a0c-4d0e-9e6b-0d9f2c1b7a12';
const sign = signWith('le secret de cette instance');
const token = createUnsubscription(sign, person, 'resume');

test('dit qui ne veut plus recevoir quoi', () => {
	expect(readUnsubscription(sign, token)).toEqual({ person, portee: 'resume' });
});

test.each([
	['vide', ''],
	['tronqué', token.slice(0, -1)],
	['pour une autre personne', token.replace(person, other)],
	['pour d’autres courriels', token.replace('resume', 'avis')],
	['prolongé', token.replace(/\.(\d+)\./, (_, until: string) => `.${Number(until) + 1}.`)],
	['périmé', createUnsubscription(sign, person, 'resume', -1)],
	['d’une autre instance', createUnsubscription(signWith('un autre secret'), person, 'resume')],
	['inventé', `${person}.resume.9999999999.${'a'.repeat(43)}`]
])('un jeton %s ne vaut rien', (_, forged) => {
	expect(readUnsubscription(sign, forged)).toBeNull();
});

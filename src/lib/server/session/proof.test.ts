import { expect, test } from 'vitest';
import { createProof, isProof } from './proof.ts';

const proof = createProof('secret', 'mot-de-passe', 'jeanne', 60);

test('une preuve vaut pour la personne et l’usage qu’elle nomme', () => {
	expect(isProof('secret', 'mot-de-passe', 'jeanne', proof)).toBe(true);
	expect(isProof('secret', 'mot-de-passe', 'paul', proof)).toBe(false);
	expect(isProof('secret', 'autre' as never, 'jeanne', proof)).toBe(false);
	expect(isProof('autre', 'mot-de-passe', 'jeanne', proof)).toBe(false);
});

test('une preuve ne se prolonge pas', () => {
	expect(
		isProof('secret', 'mot-de-passe', 'jeanne', createProof('secret', 'mot-de-passe', 'jeanne', -1))
	).toBe(false);
	const [until, mac] = proof.split('.');
	expect(isProof('secret', 'mot-de-passe', 'jeanne', `${Number(until) + 1}.${mac}`)).toBe(false);
});

test.each([[undefined], [''], ['a.b'], ['99999999999.'], [proof + 'x'], ['é'.repeat(80)]])(
	'%j n’est pas une preuve',
	(text) => expect(isProof('secret', 'mot-de-passe', 'jeanne', text)).toBe(false)
);

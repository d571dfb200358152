import { expect, test } from 'vitest';
import { fr } from '$lib/messages/fr';
import { nameOf, titleOf } from './who.ts';

const nobody = { signature: '', auteur: null, organisation: null, college: null };
const jeanne = { ...nobody, auteur: 'Jeanne Essai', college: { nom: 'Habitants' } };

test.each([
	[{ ...jeanne, organisation: { id: '1', nom: 'La Coop' } }, 'La Coop'],
	[jeanne, 'Jeanne Essai'],
	[{ ...jeanne, auteur: null }, 'Une personne du collège Habitants'],
	[{ ...jeanne, auteur: null, signature: 'J. E.' }, 'J. E.'],
	[nobody, 'Une personne']
])('%j se lit « %s »', (signed, name) => expect(nameOf(signed, fr.contribution)).toBe(name));

test('sans titre, les premiers mots en tiennent lieu', () => {
	expect(titleOf({ titre: 'Un titre', texte: 'Un texte' })).toBe('Un titre');
	expect(titleOf({ titre: '', texte: 'Un texte' })).toBe('Un texte');
	expect(titleOf({ titre: '', texte: 'a'.repeat(200) })).toBe(`${'a'.repeat(90)}…`);
});

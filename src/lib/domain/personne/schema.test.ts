import { describe, expect, test } from 'vitest';
import { courriel, inscriptionSchema, lienSchema, motDePasse, nouveauMotDePasseSchema } from './schema.ts';

const codes = (result: { error?: { issues: { message: string }[] } }) =>
	result.error?.issues.map(({ message }) => message) ?? [];

describe('un mot de passe', () => {
	test.each([
		['', ['champ_requis', 'mot_de_passe_court']],
		['neuf lett', ['mot_de_passe_court']],
		['é'.repeat(37), ['mot_de_passe_long']],
		['dix lettre', []],
		['é'.repeat(36), []]
	])('%j : %j', (text, expected) => expect(codes(motDePasse.safeParse(text))).toEqual(expected));
});

test('une adresse est rangée en minuscules et sans espaces', () =>
	expect(courriel.parse(' Jeanne.Dupont@Exemple.FR ')).toBe('jeanne.dupont@exemple.fr'));

test.each([
	['jeanne@exemple.fr\nBcc: autre@exemple.fr'],
	['jeanne@exemple.fr,autre@exemple.fr'],
	['jeanne <jeanne@exemple.fr>'],
	['jeanne']
])('%j n’est pas une adresse', (text) =>
	expect(codes(courriel.safeParse(text))).toEqual(['courriel_invalide'])
);

test('les deux mots de passe doivent être les mêmes', () =>
	expect(
		codes(nouveauMotDePasseSchema.safeParse({ mot_de_passe: 'un grand secret', encore: 'autre' }))
	).toEqual(['mots_de_passe_differents']));

test('un robot qui remplit le champ caché n’est pas averti', () =>
	expect(
		inscriptionSchema.safeParse({
			nom: 'Robot',
			courriel: 'r@exemple.fr',
			mot_de_passe: 'dix lettres',
			site: 'x'.repeat(9000)
		}).success
	).toBe(true));

test.each([
	[{ jeton: 'a'.repeat(64), type: 'signup' }, true],
	[{ jeton: 'pkce_' + 'a'.repeat(56), type: 'email' }, true],
	[{ jeton: 'a'.repeat(64), type: 'invite' }, false],
	[{ jeton: '', type: 'email' }, false],
	[{ jeton: '<script>alert(1)</script>', type: 'email' }, false]
])('le lien %j est lisible : %s', (lien, readable) =>
	expect(lienSchema.safeParse(lien).success).toBe(readable)
);

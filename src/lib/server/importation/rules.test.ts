import { expect, test } from 'vitest';
import { choixSchema } from '../../domain/contribution/correspondance.ts';
import { signWith } from '../mail/sign.ts';
import { Territoires } from '../territoires/territoires.ts';
import { rulesFor } from './rules.ts';

test('la même ligne garde sa clé, qu’aucune autre instance ne saurait refaire pour deviner ses mots', () => {
	const keyOf = (secret: string, words: string[]) =>
		rulesFor({
			choix: choixSchema.parse({}),
			themes: [],
			colleges: [],
			territoires: new Territoires(),
			sign: signWith(secret)
		}).regles.cleOf(words);
	const key = keyOf('un secret', ['ligne', 'Jeanne', 'jeanne@exemple.test']);
	expect(key).toMatch(/^import:[\w-]{43}$/);
	expect(keyOf('un secret', ['ligne', 'Jeanne', 'jeanne@exemple.test'])).toBe(key);
	expect(keyOf('un secret', ['ligne', 'Jeanne', 'autre@exemple.test'])).not.toBe(key);
	expect(keyOf('un autre secret', ['ligne', 'Jeanne', 'jeanne@exemple.test'])).not.toBe(key);
});

import { expect, test } from 'vitest';
import { linkify } from './linkify.ts';

test.each([
	['Bonjour', [{ text: 'Bonjour' }]],
	[
		'Entrer [http://localhost:3000/connexion/confirmer?jeton=a&type=email]\nFin',
		[
			{ text: 'Entrer [' },
			{
				text: 'http://localhost:3000/connexion/confirmer?jeton=a&type=email',
				href: 'http://localhost:3000/connexion/confirmer?jeton=a&type=email'
			},
			{ text: ']\nFin' }
		]
	],
	[
		'Voir https://exemple.fr/a.',
		[{ text: 'Voir ' }, { text: 'https://exemple.fr/a', href: 'https://exemple.fr/a' }, { text: '.' }]
	],
	['javascript:alert(1)', [{ text: 'javascript:alert(1)' }]],
	['', []]
])('%j', (text, pieces) => {
	expect(linkify(text)).toEqual(pieces);
	expect(pieces.map(({ text }) => text).join('')).toBe(text);
});

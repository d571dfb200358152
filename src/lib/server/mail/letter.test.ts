import { expect, test } from 'vitest';
import { writeLetter } from './letter.ts';
import { textOf } from './mailer.ts';

test('rien de ce qui vient d’une personne ne devient du HTML', () => {
	const html = writeLetter({
		langue: 'fr',
		paragraphs: ['<img src=x onerror=alert(1)> & « amis »'],
		button: { label: '<b>Entrer</b>', href: 'https://exemple.fr/?a="><script>&b=1' },
		foot: '</div><script>alert(1)</script>'
	});
	expect(html).not.toMatch(/<script|<img|<b>/);
	expect(html).toContain('href="https://exemple.fr/?a=&quot;&gt;&lt;script&gt;&amp;b=1"');
});

test('la partie texte garde l’adresse du lien', () => {
	const html = writeLetter({
		langue: 'fr',
		paragraphs: ['Bonjour,'],
		button: { label: 'Me connecter', href: 'https://exemple.fr/connexion' },
		foot: 'Fin'
	});
	expect(textOf(html)).toContain('https://exemple.fr/connexion');
});

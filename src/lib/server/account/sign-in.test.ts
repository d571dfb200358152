import { expect, test } from 'vitest';
import { signInAt } from './sign-in.ts';

test.each([
	['/compte', '/compte'],
	['/demarches/d/contributions/nouvelle?brouillon=b1', '/demarches/d/contributions/nouvelle?brouillon=b1'],
	['/demarches/d/contributions/nouvelle?/garder', '/demarches/d/contributions/nouvelle'],
	[
		'/demarches/d/contributions/nouvelle?/garder&brouillon=b1',
		'/demarches/d/contributions/nouvelle?brouillon=b1'
	],
	['/demarches?mots=santé&page=2', '/demarches?mots=sant%C3%A9&page=2']
])('qui se connecte depuis %s revient à %s', (here, back) => {
	const address = new URL(signInAt(new URL(here, 'https://exemple.test')), 'https://exemple.test');
	expect(address.pathname).toBe('/connexion');
	expect(address.searchParams.get('suite')).toBe(back);
});

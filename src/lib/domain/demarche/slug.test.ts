import { expect, test } from 'vitest';
import { computeSlug } from './slug.ts';

test.each([
	['SPASER – Région Bretagne', 'spaser-region-bretagne'],
	['L’œuvre d’Ælle à l’été', 'l-oeuvre-d-aelle-a-l-ete'],
	['   ---   ', 'demarche'],
	['Nouvelle', 'nouvelle-demarche'],
	['Évaluation n° 3 (2026)', 'evaluation-n-3-2026'],
	['mot '.repeat(40), Array(18).fill('mot').join('-')],
	['x'.repeat(200), 'x'.repeat(74)]
])('« %s » donne l’adresse %s', (titre, slug) => {
	expect(computeSlug(titre)).toBe(slug);
	expect(computeSlug(titre)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

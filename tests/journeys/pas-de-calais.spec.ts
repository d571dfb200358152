import { expect, signIn, test } from './harness/journey';

const PAS_DE_CALAIS = '/demarches/spaser-departement-du-pas-de-calais';

test('la seconde démarche de la démonstration dit ce qui est public, et que c’est une reconstitution', async ({
	page
}) => {
	await page.goto(PAS_DE_CALAIS);
	await expect(page.getByText('Reconstitution pour la démonstration')).toBeVisible();
	await page.getByRole('link', { name: 'Département du Pas-de-Calais', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Département du Pas-de-Calais' })).toBeVisible();
	await expect(page.getByText('personne ne parle ici au nom du Département')).toBeVisible();
	await page.goto(`${PAS_DE_CALAIS}/validation`);
	await expect(page.getByText('3 axes et 21 fiches action')).toBeVisible();
});

test('personne de la démonstration n’a de mandat pour le Département', async ({ page }) => {
	await signIn(page, 'porteuse');
	await page.goto(`${PAS_DE_CALAIS}/porteurs`);
	await expect(page.getByText('Département du Pas-de-Calais').first()).toBeVisible();
	await expect(page.getByRole('radio', { name: /Pas-de-Calais/ })).toHaveCount(0);
	await expect(page.getByLabel('Au nom de Département du Pas-de-Calais')).toHaveCount(0);
});

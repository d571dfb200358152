import { expect, type Page } from '../harness/journey';

/** Declares an association as the signed-in person, and answers its address. */
export async function declareOrganisation(page: Page, nom: string): Promise<string> {
	await page.goto('/organisations/nouvelle');
	await page.getByLabel('Nom', { exact: true }).fill(nom);
	await page.getByLabel('Forme juridique').selectOption('association');
	await page.getByRole('button', { name: 'Déclarer l’organisation' }).click();
	await expect(page.getByRole('heading', { level: 1, name: nom })).toBeVisible();
	return new URL(page.url()).pathname;
}

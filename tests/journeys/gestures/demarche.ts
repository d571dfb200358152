import { expect, type Page } from '../harness/journey';

let count = 0;

/** A title that no other test uses. */
export const freeTitle = (words: string) => `${words} ${Date.now().toString(36)}${++count}`;

/** Creates a draft as the signed-in person and answers its address. */
export async function createDemarche(page: Page, titre: string): Promise<string> {
	await page.goto('/demarches/nouvelle');
	await page.getByLabel('Titre').fill(titre);
	await page.getByRole('button', { name: 'Créer la démarche' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Préparer la démarche' })).toBeVisible();
	const adresse = new URL(page.url()).pathname.replace(/\/preparer$/, '');
	await page.goto(adresse);
	await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
	return adresse;
}

/** Opens the diagnostic of one's démarche, whatever is missing. */
export async function openStage(page: Page, adresse: string): Promise<void> {
	await page.goto(`${adresse}/diagnostic`);
	const avancer = page.getByRole('region', { name: 'Faire avancer l’étape' });
	await avancer.getByLabel('Motif').fill('Nous commençons aujourd’hui.');
	await avancer.getByRole('button', { name: 'Ouvrir le diagnostic' }).click();
	await expect(avancer.getByText('L’étape est ouverte.')).toBeVisible();
}

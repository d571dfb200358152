import { expect, signIn, type Page } from '../harness/journey';
import { createDemarche, freeTitle } from './demarche';

/** A démarche of the porteuse whose diagnostic is open; answers its address. */
export async function openedDemarche(page: Page, words: string): Promise<string> {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle(words));
	await page.goto(`${adresse}/diagnostic`);
	await page.getByLabel('Motif').fill('Le conseil le demande.');
	await page.getByRole('button', { name: 'Ouvrir le diagnostic' }).click();
	await expect(page.getByText('L’étape est ouverte.')).toBeVisible();
	return adresse;
}

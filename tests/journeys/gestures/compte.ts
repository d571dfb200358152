import { expect, linkOf, readMail, type Page } from '../harness/journey';

export const PHRASE = 'une phrase de passe';

let count = 0;
let places = 0;

/** An address that no other test uses. */
export const freeAddress = (words: string) => `${words}-${Date.now().toString(36)}${++count}@essai.example`;

/** Opens an account as a person does, from the form to the mailed link, and ends signed in on the home page. */
export async function openAccount(page: Page, courriel: string, nom = 'Jeanne Essai'): Promise<void> {
	await page.goto('/inscription');
	await page.getByLabel('Votre nom').fill(nom);
	await page.getByLabel('Adresse de courriel').fill(courriel);
	await page.getByLabel('Mot de passe').fill(PHRASE);
	await page.setExtraHTTPHeaders({ 'x-forwarded-for': `2001:db8::${++places}` });
	await page.getByRole('button', { name: 'Créer mon compte' }).click();
	await expect(page.getByRole('heading', { name: 'Regardez votre boîte aux lettres' })).toBeVisible();
	await page.setExtraHTTPHeaders({});
	await page.goto(linkOf(await readMail(courriel, 'Confirmez votre adresse')));
	await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
	await expect(page).toHaveURL('/');
}

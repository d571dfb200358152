import { createDemarche, freeTitle } from './gestures/demarche';
import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';

/** What the browser itself prints when a request cannot leave. */
const forgetOffline = (faults: string[]) =>
	faults.splice(0, Infinity, ...faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')));

test('un formulaire envoyé sans réseau le dit, garde ce qui est saisi, et part au retour', async ({
	page,
	faults
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Sans réseau'));
	await page.goto(`${adresse}/modifier`);
	await page.getByRole('textbox', { name: 'Question posée à tous' }).fill('Comment mieux acheter ?');
	await page.context().setOffline(true);
	await page.getByRole('button', { name: 'Enregistrer' }).first().click();
	const said = page.getByRole('alert').filter({ hasText: 'Le serveur n’a pas répondu.' });
	await expect(said).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Question posée à tous' })).toHaveValue(
		'Comment mieux acheter ?'
	);
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.getByRole('button', { name: 'Fermer' }).click();
	await expect(said).toBeHidden();

	await page.context().setOffline(false);
	await page.getByRole('button', { name: 'Enregistrer' }).first().click();
	await expect(page.getByText('Le cadre est enregistré.')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Question posée à tous' })).toHaveValue(
		'Comment mieux acheter ?'
	);
	forgetOffline(faults);
});

test('un bouton pressé sans réseau le dit aussi, et la page reste', async ({ page, faults }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Sans réseau'));
	await page.goto(`${adresse}/territoire`);
	await page.getByLabel('Nom, code ou code postal').fill('Quimper');
	const add = page.getByRole('button', { name: /^Ajouter Quimper( \(|$)/ }).first();
	await expect(add).toBeVisible();
	await page.context().setOffline(true);
	await add.click();
	await expect(page.getByRole('alert').filter({ hasText: 'Le serveur n’a pas répondu.' })).toBeVisible();
	await page.context().setOffline(false);
	await add.click();
	await expect(page.getByRole('alert')).toBeHidden();
	await expect(page.getByRole('button', { name: /^Retirer « Quimper/ })).toBeVisible();
	forgetOffline(faults);
});

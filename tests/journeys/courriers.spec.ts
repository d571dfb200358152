import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';

test('l’administration voit où en sont les courriels', async ({ page }) => {
	await signIn(page, 'administratrice');
	await page.goto('/administration');
	await page.getByRole('link', { name: 'Courriels' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Courriels' })).toBeVisible();
	for (const etat of ['En attente', 'En erreur', 'Abandonnés', 'Envoyés']) {
		await page.getByRole('link', { name: etat }).click();
		await expect(page.getByRole('heading', { level: 2, name: etat })).toBeVisible();
	}
	await page.goto('/administration/courriers?etat=abandonne');
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('pour les autres, la page n’existe pas', async ({ page }) => {
	await page.goto('/');
	expect((await page.goto('/administration/courriers'))?.status()).toBe(404);
	await signIn(page, 'porteuse');
	expect((await page.goto('/administration/courriers'))?.status()).toBe(404);
});

import { createDemarche, freeTitle } from './gestures/demarche';
import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';

test('un visiteur lit ce que chaque modèle apporte', async ({ page }) => {
	await page.goto('/modeles');
	await expect(
		page.getByRole('region', { name: 'Fournis avec Ensemblier' }).getByRole('listitem')
	).toHaveCount(7);
	await page.getByRole('link', { name: /^Service d.intérêt économique général/ }).click();
	await expect(page.getByText('Altmark 4', { exact: false }).first()).toBeVisible();
	await expect(page.getByRole('region', { name: 'Indicateurs' })).toContainText('Surcompensation constatée');
	await checkA11y(page);
	await expectNoSideScroll(page);
	expect((await page.goto('/modeles/inconnu'))?.status()).toBe(404);
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('une démarche devient un modèle, puis un nouveau brouillon', async ({ page }) => {
			await signIn(page, 'porteuse');
			const titre = freeTitle('À réutiliser');
			const adresse = await createDemarche(page, titre);
			await page.goto(`${adresse}/preparer/reutiliser`);
			await page.getByLabel('Nom du modèle').fill(`${titre}, modèle`);
			await page.getByRole('button', { name: 'Enregistrer comme modèle' }).click();
			await expect(page.getByRole('heading', { level: 1, name: `${titre}, modèle` })).toBeVisible();
			await expect(page.getByText('Pour vous seulement')).toBeVisible();
			await page.getByRole('link', { name: 'Créer une démarche avec ce modèle' }).click();
			await expect(page.getByRole('radio', { name: `${titre}, modèle` })).toBeChecked();

			await page.goto(`${adresse}/preparer/reutiliser`);
			await page.getByRole('button', { name: 'Dupliquer en un nouveau brouillon' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Préparer la démarche' })).toBeVisible();
			await expect(page.getByText(`Copie de ${titre}`).first()).toBeVisible();
		});
	});
}

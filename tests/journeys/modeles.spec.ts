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
	for (const absent of ['inconnu', '0-------------------------------------', '%20'])
		expect((await page.goto(`/modeles/${absent}`))?.status()).toBe(404);
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
			await expect(page.getByText('Non partagé')).toBeVisible();
			await page.getByRole('link', { name: 'Créer une démarche avec ce modèle' }).click();
			await expect(page.getByRole('radio', { name: `${titre}, modèle` })).toBeChecked();

			await page.goto(`${adresse}/preparer/reutiliser`);
			await page.getByRole('button', { name: 'Dupliquer en un nouveau brouillon' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Préparer la démarche' })).toBeVisible();
			await expect(page.getByText(`Copie de ${titre}`).first()).toBeVisible();
		});

		test('un document se commence d’un plan du modèle, avec ce qu’il faut y écrire et y cocher', async ({
			page
		}) => {
			await signIn(page, 'porteuse');
			await page.goto('/demarches/nouvelle?modele=sieg');
			await page.getByLabel('Titre').fill(freeTitle('Encombrants'));
			await page.getByRole('button', { name: 'Créer la démarche' }).click();
			await page.getByRole('link', { name: 'Ce que le modèle propose pour la suite' }).click();
			await expect(page.getByRole('region', { name: 'Plans de documents' })).toContainText(
				'L’acte officiel nomme l’opérateur ou les opérateurs'
			);
			await page
				.getByRole('link', { name: /^Écrire ce document\s: Grille des quatre conditions Altmark/ })
				.click();
			await expect(page.getByRole('radio', { name: /^Grille des quatre conditions Altmark/ })).toBeChecked();
			await expect(page.getByLabel('Étape', { exact: true })).toHaveValue(/.+/);
			await page.getByRole('button', { name: 'Créer le document' }).click();
			await expect(
				page.getByRole('heading', { level: 1, name: 'Grille des quatre conditions Altmark' })
			).toBeVisible();
			await expect(page.getByText('L’acte officiel nomme l’opérateur ou les opérateurs')).toBeVisible();
		});
	});
}

test('les titres d’un document réservé et la langue : l’un ne part pas avec la copie, l’autre si', async ({
	page
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('À copier'));
	await page.goto(`${adresse}/preparer/visibilite`);
	await page.getByLabel('Langue du contenu').selectOption('en');
	await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Ouvrir le diagnostic' })).toBeVisible();
	for (const [titre, lecture] of [
		['Note réservée au bureau', 'Qui porte la démarche'],
		['Note lue par tous', 'Tous les membres']
	] as const) {
		await page.goto(`${adresse}/documents/nouveau`);
		await page.getByLabel('Titre').fill(titre);
		await page.getByRole('group', { name: 'Qui lit pendant' }).getByRole('radio', { name: lecture }).check();
		await page.getByRole('group', { name: 'Qui écrit' }).getByRole('radio', { name: 'Qui porte' }).check();
		await page.getByRole('button', { name: 'Créer le document' }).click();
		await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
	}
	await page.goto(`${adresse}/preparer/reutiliser`);
	await page.getByRole('button', { name: 'Dupliquer en un nouveau brouillon' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Préparer la démarche' })).toBeVisible();
	await expect(page.getByText('Anglais')).toBeVisible();
	await page.getByRole('link', { name: 'Ce que le modèle propose pour la suite' }).click();
	await expect(page.getByText('Note lue par tous')).toBeVisible();
	await expect(page.getByText('Note réservée au bureau')).toHaveCount(0);
});

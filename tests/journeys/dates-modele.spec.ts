import { freeTitle } from './gestures/demarche';
import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('les dates du modèle se montrent, se choisissent, et ne recouvrent jamais le calendrier', async ({
			page
		}) => {
			await signIn(page, 'porteuse');
			await page.goto('/demarches/nouvelle?modele=spaser');
			await page.getByLabel('Titre').fill(freeTitle('Achats datés'));
			await page.getByRole('button', { name: 'Créer la démarche' }).click();
			await expect(page).toHaveURL(/\/preparer/);
			const adresse = new URL(page.url()).pathname.replace(/\/preparer.*$/, '');

			await page.goto(`${adresse}/preparer/dates`);
			await expect(page.getByText('9 dates attendent le premier jour de leur étape.')).toBeVisible();
			await page.getByRole('link', { name: 'Fixer les dates des étapes' }).click();
			await page.getByLabel('Premier jour du diagnostic').fill('2027-01-04');
			await page.getByRole('button', { name: 'Proposer des dates' }).click();
			await expect(page.getByText('Dates proposées ci-dessous')).toBeVisible();
			await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Instances' })).toBeVisible();

			await page.goto(`${adresse}/preparer/dates`);
			await expect(page.getByRole('checkbox')).toHaveCount(9);
			const atelier = page.getByRole('checkbox', { name: /mars 2027.*Atelier avec les acteurs de l’ESS/ });
			await expect(atelier).toBeChecked();
			await page.getByRole('checkbox', { name: /Publication du schéma en ligne/ }).uncheck();
			await page.getByRole('button', { name: 'Inscrire au calendrier' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Calendrier' })).toBeVisible();
			await expect(
				page.getByRole('button', { name: 'Retirer « Atelier avec les acteurs de l’ESS »' })
			).toBeVisible();
			await expect(page.getByText('Publication du schéma en ligne')).toHaveCount(0);

			await page.goto(`${adresse}/preparer/dates`);
			await expect(page.getByRole('checkbox')).toHaveCount(1);
			await expect(
				page.getByRole('region', { name: 'Déjà au calendrier' }).getByRole('listitem')
			).toHaveCount(8);
			await page.getByRole('checkbox').uncheck();
			await page.getByRole('button', { name: 'Inscrire au calendrier' }).click();
			await expect(page.getByText('Rien n’est choisi')).toBeVisible();
		});
	});
}

test('la page des dates du modèle passe axe et tient à 320 px', async ({ page }) => {
	await signIn(page, 'porteuse');
	await page.goto('/demarches/nouvelle?modele=sieg');
	await page.getByLabel('Titre').fill(freeTitle('Dates étroites'));
	await page.getByRole('button', { name: 'Créer la démarche' }).click();
	await expect(page).toHaveURL(/\/preparer/);
	await page.goto(`${new URL(page.url()).pathname.replace(/\/preparer.*$/, '')}/preparer/dates`);
	await expect(page.getByText('dates attendent le premier jour')).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);
});

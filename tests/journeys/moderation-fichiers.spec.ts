import { createDemarche, freeTitle, openStage } from './gestures/demarche';
import { pngOf } from './gestures/image';
import { checkA11y, expect, expectNoSideScroll, origin, signIn, test } from './harness/journey';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('un fichier joint se retire avec une raison, se remet, puis s’efface', async ({ page, browser }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Veiller aux fichiers'));
			await page.goto(`${adresse}/modifier`);
			await page.getByRole('radio', { name: 'Publique' }).check();
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('Le cadre est enregistré.')).toBeVisible();
			await openStage(page, adresse);
			await page.goto(`${adresse}/contributions/nouvelle`);
			await page.getByLabel('L’essentiel, en une phrase').fill('Un marché couvert');
			await page.getByLabel('Pièces jointes').setInputFiles({
				name: 'plan de Mme Exemple.png',
				mimeType: 'image/png',
				buffer: pngOf(8, [20, 120, 60])
			});
			if (javaScriptEnabled)
				await expect(page.getByRole('button', { name: 'Retirer « plan de Mme Exemple.png »' })).toBeVisible();
			await page.getByRole('button', { name: 'Déposer', exact: true }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Un marché couvert' })).toBeVisible();
			const lieu = new URL(page.url()).pathname;
			const link = page.getByRole('link', { name: 'plan de Mme Exemple.png' });
			const fichier = `${origin()}${(await link.getAttribute('href'))!}`;
			const visitor = await (await browser.newContext({ javaScriptEnabled, baseURL: origin() })).newPage();
			const seen = async () => (await visitor.request.get(fichier)).status();
			expect(await seen()).toBe(200);

			await page.getByRole('link', { name: 'Modérer' }).click();
			const item = page.getByRole('article', { name: 'Un marché couvert' });
			await item.getByText('Retirer', { exact: true }).click();
			await item.getByLabel('Message à l’auteur').first().fill('Sans le nom, volontiers.');
			await item.getByRole('button', { name: 'Retirer ce fichier' }).click();
			await expect(item.getByText('Écrivez pourquoi vous refusez')).toBeVisible();
			await expect(item.getByLabel('Message à l’auteur').first()).toHaveValue('Sans le nom, volontiers.');
			if (javaScriptEnabled) {
				await checkA11y(page);
				await expectNoSideScroll(page);
			}
			await item.getByLabel('Pourquoi ?').first().selectOption('donnees_personnelles');
			await item.getByRole('button', { name: 'Retirer ce fichier' }).click();
			await expect(page.getByText('Le fichier est retiré')).toBeVisible();
			await expect(item.getByText('Retiré : données personnelles d’une autre personne.')).toBeVisible();
			expect(await seen()).toBe(404);
			await visitor.goto(lieu);
			await expect(visitor.getByRole('heading', { level: 1, name: 'Un marché couvert' })).toBeVisible();
			await expect(visitor.getByText('plan de Mme Exemple.png')).toHaveCount(0);

			await page.getByRole('button', { name: 'Annuler' }).click();
			await expect(page.getByText('La décision est annulée.')).toBeVisible();
			expect(await seen()).toBe(200);

			await item.getByRole('link', { name: 'Retirer des données personnelles' }).click();
			await page.getByLabel('Les mots à retirer').fill('Mme Exemple');
			await page.getByRole('button', { name: 'Retirer pour toujours' }).click();
			await expect(page.getByRole('link', { name: 'plan de [retiré].png' })).toBeVisible();
			await page.goto(`${adresse}/contributions/moderation/caviarder?reference=${lieu.split('/').pop()}`);
			await page.getByRole('checkbox', { name: 'plan de [retiré].png' }).check();
			if (javaScriptEnabled) {
				await checkA11y(page);
				await expectNoSideScroll(page);
			}
			await page.getByRole('button', { name: 'Retirer pour toujours' }).click();
			await expect(page.getByText('Des données personnelles ont été retirées')).toBeVisible();
			await expect(page.getByText('plan de [retiré]')).toHaveCount(0);
			expect(await seen()).toBe(404);
			await visitor.context().close();
		});
	});
}

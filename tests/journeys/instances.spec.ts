import { createDemarche, freeTitle } from './gestures/demarche';
import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('nommer une instance, la retirer, la remettre, la modifier, y asseoir une organisation, la réunir', async ({
			page
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Instances'));
			await page.goto(`${adresse}/cadre`);
			await page.getByRole('link', { name: 'Nommer et modifier les instances' }).click();
			await page.getByLabel('Nom', { exact: true }).fill('Comité de pilotage');
			await page.getByLabel('Son rôle').selectOption('conseille');
			await page.getByRole('button', { name: 'Ajouter une instance' }).click();
			await expect(page.getByText('L’instance « Comité de pilotage » est ajoutée.')).toBeVisible();
			await page.getByRole('button', { name: 'Retirer « Comité de pilotage »' }).click();
			await expect(page.getByText('est retirée')).toBeVisible();
			await page.getByRole('button', { name: 'La remettre' }).click();
			await expect(page.getByText('est remise, telle qu’elle était')).toBeVisible();

			await page.getByRole('link', { name: 'Comité de pilotage' }).click();
			await expect(page.getByText('Elle conseille celles et ceux qui décident.')).toBeVisible();
			await page.getByRole('textbox', { name: 'Composition' }).fill('Six élus, six acteurs.');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('L’instance est enregistrée.')).toBeVisible();
			const composition = page.getByRole('region', { name: 'Composition' });
			await expect(composition).toContainText('Six élus, six acteurs.');
			await page.getByLabel('Ajouter une organisation').fill('menhir');
			await page.getByRole('button', { name: 'Chercher' }).click();
			await page.getByRole('button', { name: /^Ajouter : Les Ateliers du Menhir bleu/ }).click();
			await expect(
				composition.getByRole('button', { name: 'Retirer « Les Ateliers du Menhir bleu » de l’instance' })
			).toBeVisible();

			await page.getByRole('link', { name: 'Inscrire une réunion' }).click();
			await page.getByLabel('Intitulé').fill('Première réunion');
			await page.getByLabel('Date, ou premier jour').fill('2099-03-14');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByRole('region', { name: 'Toutes les dates' })).toContainText(
				'Comité de pilotage'
			);
			await page.goto(`${adresse}/cadre`);
			await page.getByRole('link', { name: 'Comité de pilotage' }).click();
			const aVenir = page.getByRole('region', { name: 'Réunions à venir' });
			await expect(aVenir).toContainText('Première réunion');

			await page.goto(`${adresse}/cadre/instances`);
			await page.getByRole('button', { name: 'Retirer « Comité de pilotage »' }).click();
			await expect(
				page.getByText('est retirée, avec son siège. Ses réunions restent au calendrier.')
			).toBeVisible();
			await page.getByRole('button', { name: 'La remettre' }).click();
			await expect(page.getByText('est remise, telle qu’elle était')).toBeVisible();
			await page.getByRole('link', { name: 'Comité de pilotage' }).click();
			await expect(composition).toContainText('Six élus, six acteurs.');
			await expect(composition).toContainText('Les Ateliers du Menhir bleu');
			await expect(aVenir).toContainText('Première réunion');
		});

		test('deux personnes modifient la même instance : la seconde voit ce que la première a écrit', async ({
			page,
			context
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('À deux'));
			await page.goto(`${adresse}/cadre/instances`);
			await page.getByLabel('Nom', { exact: true }).fill('Comité de suivi');
			await page.getByRole('button', { name: 'Ajouter une instance' }).click();
			await page.getByRole('link', { name: 'Comité de suivi' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Comité de suivi' })).toBeVisible();
			const other = await context.newPage();
			await other.goto(page.url());
			await page.getByRole('textbox', { name: 'Composition' }).fill('Six élus.');
			await page.getByLabel('Son rôle').selectOption('suit');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('L’instance est enregistrée.')).toBeVisible();
			await other.getByRole('textbox', { name: 'Composition' }).fill('Six acteurs.');
			await other.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(other.getByRole('alert')).toContainText('entre-temps');
			const saved = other.getByRole('region', { name: 'Ce qui est enregistré maintenant' });
			await expect(saved).toContainText('Six élus.');
			await expect(saved).toContainText('Suit');
			await expect(other.getByRole('textbox', { name: 'Composition' })).toHaveValue('Six acteurs.');
			await other.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(other.getByText('L’instance est enregistrée.')).toBeVisible();
			await expect(other.getByRole('region', { name: 'Composition' })).toContainText('Six acteurs.');
		});
	});
}

test('un visiteur lit une instance ; seules les personnes porteuses la modifient', async ({ page }) => {
	await page.goto('/demarches/spaser-region-bretagne/cadre');
	await page.getByRole('link', { name: 'Conseil régional' }).click();
	await expect(page.getByText('Elle décide.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Enregistrer' })).toHaveCount(0);
	await checkA11y(page);
	await expectNoSideScroll(page);
	await signIn(page, 'facilitatrice');
	expect((await page.goto('/demarches/spaser-region-bretagne/cadre/instances'))?.status()).toBe(403);
});

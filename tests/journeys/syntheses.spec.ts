import { deposit, openDiagnostic } from './gestures/contribution';
import { createDemarche, freeTitle } from './gestures/demarche';
import { another, savingOf, textOf, write } from './gestures/document';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

const FEW = [
	{
		titre: 'Des légumes de saison',
		texte: 'À la cantine, achetés aux maraîchers du canton.',
		nature: 'proposition'
	},
	{ titre: 'Des légumes frais', texte: 'Les cantines pourraient cuisiner ce que récoltent les maraîchers.' },
	{ titre: 'Une piste cyclable', texte: 'Entre la gare et le collège, éclairée la nuit.' },
	{ titre: 'Des abris pour les vélos', texte: 'À la gare, au collège, à la mairie.' }
];

/** A démarche with these contributions, whose syntheses are open. Answers its address. */
async function begin(page: Page): Promise<string> {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Synthèses'));
	await openDiagnostic(page, adresse);
	await deposit(page, adresse, FEW);
	await page.goto(`${adresse}/syntheses`);
	return adresse;
}

const place = async (page: Page, adresse: string, titres: string[], nouvelle: string) => {
	await page.goto(`${adresse}/syntheses/a-ranger`);
	for (const titre of titres) await page.getByRole('checkbox', { name: titre }).check();
	const where = page.getByLabel('Ranger dans');
	if (await where.count()) await where.selectOption({ label: 'une nouvelle synthèse…' });
	await page.getByLabel('Titre de la nouvelle synthèse').fill(nouvelle);
	await page.getByRole('button', { name: 'Ranger' }).click();
	await expect(
		page.getByText(
			titres.length > 1 ? `${titres.length} contributions sont ajoutées.` : '1 contribution est ajoutée.'
		)
	).toBeVisible();
};

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('on range des contributions, et la couverture suit', async ({ page }) => {
			const adresse = await begin(page);
			const main = page.getByRole('main');
			await expect(main.getByText('Aucune synthèse pour l’instant')).toBeVisible();
			await main.getByRole('link', { name: 'Commencer une synthèse' }).click();
			await page.getByLabel('Titre').fill('Manger ce qui pousse ici');
			await page.getByLabel('L’essentiel').fill('La saison décide du menu.');
			await page.getByRole('button', { name: 'Créer la synthèse' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Manger ce qui pousse ici' })).toBeVisible();
			await expect(main.getByText('La synthèse est créée.')).toBeVisible();

			await main.getByRole('link', { name: 'Chercher parmi celles qui ne sont pas rangées' }).click();
			await expect(main.getByRole('article')).toHaveCount(4);
			await page.getByRole('button', { name: 'Ranger' }).click();
			await expect(page.getByRole('alert')).toBeVisible();
			await page.getByRole('searchbox', { name: 'Chercher' }).fill('légume');
			await page.getByRole('button', { name: 'Filtrer' }).click();
			await expect(main.getByRole('article')).toHaveCount(2);
			await page.getByRole('checkbox', { name: 'Des légumes de saison' }).check();
			await expect(page.getByLabel('Ranger dans')).toContainText('Manger ce qui pousse ici');
			await page.getByRole('button', { name: 'Ranger' }).click();
			await expect(main.getByText('1 contribution est ajoutée.')).toBeVisible();
			await expect(main.getByRole('article')).toHaveCount(1);
			await expect(main.getByText('1 contribution sur 4 est dans une synthèse.')).toBeVisible();

			await page.goto(`${adresse}/syntheses/1/proches`);
			await expect(main.getByRole('article')).toHaveCount(1);
			await expect(main.getByRole('article')).toContainText('Des légumes frais');
			await expect(main.getByRole('article').locator('strong')).toContainText(['légumes']);
			await page.getByRole('button', { name: 'Ajouter' }).click();
			await expect(main.getByText('1 contribution est ajoutée.')).toBeVisible();
			await expect(main.getByText(/Aucune autre contribution/)).toBeVisible();

			await page.goto(`${adresse}/syntheses/1`);
			await expect(main.getByRole('article')).toHaveCount(2);
			await expect(
				main.getByText('Dernier geste : Maëlle Kerdoncuff a ajouté 1 contribution.')
			).toBeVisible();
			await page.getByRole('checkbox', { name: 'Des légumes de saison' }).check();
			await page.getByRole('button', { name: 'Retirer les contributions choisies' }).click();
			await expect(main.getByText('1 contribution est retirée.')).toBeVisible();
			await expect(main.getByRole('article')).toHaveCount(1);
			await page.getByRole('button', { name: /^Annuler : / }).click();
			await expect(main.getByText('Le geste est annulé.')).toBeVisible();
			await expect(main.getByRole('article')).toHaveCount(2);

			await page.getByRole('link', { name: 'Des légumes frais' }).click();
			await expect(page.getByRole('region', { name: 'Dans les synthèses' })).toContainText(
				'Manger ce qui pousse ici'
			);
		});

		test('on fusionne, on scinde, on annule : rien ne se perd', async ({ page }) => {
			const adresse = await begin(page);
			const main = page.getByRole('main');
			await place(page, adresse, ['Des légumes de saison', 'Des légumes frais'], 'Manger');
			await place(page, adresse, ['Une piste cyclable'], 'Rouler');
			await page.goto(`${adresse}/syntheses/2/fusionner`);
			await page.getByLabel('Dans quelle synthèse').selectOption({ label: 'Manger (2 contributions)' });
			await page.getByRole('button', { name: 'Fusionner' }).click();
			await expect(main.getByText('Les deux synthèses n’en font plus qu’une.')).toBeVisible();
			await expect(main.getByRole('article')).toHaveCount(3);

			await page.goto(`${adresse}/syntheses/2`);
			await expect(page).toHaveURL(/syntheses\/1$/);
			await main.getByRole('link', { name: 'Historique' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Historique' })).toBeVisible();
			await page.getByRole('button', { name: /Annuler : .* a fusionné « Rouler » ici/ }).click();
			await expect(main.getByText('Le geste est annulé.')).toBeVisible();
			await expect(main.getByText(/Annulé par Maëlle Kerdoncuff/)).toBeVisible();

			await page.goto(`${adresse}/syntheses/1/scinder`);
			await page.getByRole('checkbox', { name: 'Des légumes frais' }).check();
			await page.getByLabel('Titre de la nouvelle synthèse').fill('Cuisiner');
			await page.getByRole('button', { name: 'Scinder' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Cuisiner' })).toBeVisible();
			await expect(main.getByRole('article')).toHaveCount(1);

			await page.goto(`${adresse}/syntheses/3`);
			await page.getByRole('button', { name: 'Supprimer la synthèse' }).click();
			await expect(page.getByText('Vous pourrez la remettre depuis la liste des synthèses.')).toBeVisible();
			// The page asks: in a dialog, or without scripts in its place.
			await (javaScriptEnabled ? page.getByRole('alertdialog') : main)
				.getByRole('button', { name: 'Supprimer la synthèse' })
				.click();
			await expect(main.getByText('La synthèse est supprimée.')).toBeVisible();
			await main.getByText('1 synthèse supprimée').click();
			await main.getByRole('link', { name: 'Cuisiner' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Historique' })).toBeVisible();
			await page.getByRole('button', { name: /Annuler : .* a supprimé la synthèse/ }).click();
			await expect(main.getByText('Le geste est annulé.')).toBeVisible();
			await page.goto(`${adresse}/syntheses`);
			await expect(main.getByRole('article')).toHaveCount(3);
		});
	});
}

test('à deux on écrit le texte, on publie, et un visiteur lit tout', async ({ page, browser }) => {
	const adresse = '/demarches/spaser-region-bretagne';
	await signIn(page, 'porteuse');
	const titre = freeTitle('Écrite à deux');
	await page.goto(`${adresse}/syntheses/nouvelle`);
	await page.getByLabel('Titre').fill(titre);
	await page.getByRole('button', { name: 'Créer la synthèse' }).click();
	await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
	const here = new URL(page.url()).pathname;
	await page.goto(`${adresse}/syntheses/a-ranger`);
	await page.getByRole('checkbox').first().check();
	await page.getByLabel('Ranger dans').selectOption({ label: titre });
	await page.getByRole('button', { name: 'Ranger' }).click();
	await expect(page.getByText('1 contribution est ajoutée.')).toBeVisible();

	await page.goto(here);
	await page.getByRole('button', { name: 'Écrire le texte ensemble' }).click();
	await expect(textOf(page)).toBeVisible();
	await expect(
		page.getByRole('complementary', { name: /relire en écrivant/ }).getByRole('article')
	).toHaveCount(1);
	const other = await another(browser, 'facilitatrice');
	await other.goto(`${here}/texte`);
	await expect(textOf(other)).toBeVisible();
	await write(page, 'Nous avons lu ensemble.');
	await expect(textOf(other)).toContainText('Nous avons lu ensemble.');
	await expect(savingOf(page)).toContainText('Enregistré');
	await other.context().close();

	await page.goto(here);
	await page.getByRole('button', { name: 'Publier la synthèse' }).click();
	await expect(page.getByText('La synthèse est publiée.')).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);

	const visitor = await (
		await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'fr-FR' })
	).newPage();
	await visitor.goto(here);
	await expect(visitor.getByRole('heading', { level: 1, name: titre })).toBeVisible();
	await expect(visitor.getByText('Nous avons lu ensemble.')).toBeVisible();
	await expect(visitor.getByRole('article')).toHaveCount(1);
	await expect(visitor.getByRole('button', { name: 'Supprimer la synthèse' })).toHaveCount(0);
	await visitor.context().close();

	// Back to what the demonstration shows.
	await page.getByRole('button', { name: 'Supprimer la synthèse' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer la synthèse' }).click();
	await expect(page.getByText('La synthèse est supprimée.')).toBeVisible();
});

test('chaque page des synthèses est accessible, dans les deux thèmes et à 320 px', async ({ page }) => {
	const adresse = '/demarches/spaser-region-bretagne/syntheses';
	await signIn(page, 'facilitatrice');
	for (const part of [
		'',
		'/1',
		'/a-ranger',
		'/nouvelle',
		'/1/proches',
		'/1/historique',
		'/1/scinder',
		'/1/fusionner',
		'/1/modifier'
	]) {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(adresse + part);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await checkA11y(page);
		await expectNoSideScroll(page);
	}
});

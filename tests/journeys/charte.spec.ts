import { createDemarche, freeTitle } from './gestures/demarche';
import { tabTo } from './gestures/keyboard';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

async function publish(page: Page, adresse: string, decision: string): Promise<void> {
	await page.goto(`${adresse}/cadre/charte/modifier`);
	await page.getByLabel('Qui décide, et comment').fill(decision);
	await page.getByRole('button', { name: /^Publier la version/ }).click();
	await expect(page.getByText('La charte est publiée.')).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('écrire, publier, signer, retirer, puis publier une autre version et comparer', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Charte'));
			await page.goto(`${adresse}/cadre`);
			await expect(page.getByText('Aucune charte n’est encore publiée.')).toBeVisible();
			await page.getByRole('link', { name: 'Écrire la charte' }).click();
			await page.getByRole('button', { name: 'Publier la version 1' }).click();
			await expect(page.getByRole('alert')).toContainText('La charte est vide.');
			await publish(page, adresse, 'Le comité de pilotage décide.');
			await expect(page.getByRole('region', { name: 'La charte' })).toContainText(
				'Le comité de pilotage décide.'
			);

			const signatures = page.getByRole('region', { name: 'Signatures' });
			await signatures.getByRole('radio', { name: 'Au nom de « Région Bretagne »' }).check();
			await signatures.getByRole('button', { name: 'Signer la charte' }).click();
			await expect(page.getByText('« Région Bretagne » a signé la charte.')).toBeVisible();
			await expect(signatures).toContainText('Une organisation a signé');
			await signatures.getByRole('button', { name: 'Retirer la signature de « Région Bretagne »' }).click();
			await expect(page.getByText('La trace en reste.')).toBeVisible();
			await expect(signatures).toContainText('signature retirée le');
			await page.getByRole('button', { name: 'Signer de nouveau' }).click();
			await expect(page.getByText('« Région Bretagne » a signé la charte.')).toBeVisible();

			await publish(page, adresse, 'Le conseil municipal décide.');
			await expect(signatures).toContainText('Aucune organisation n’a encore signé cette version.');
			const anterieures = page.getByRole('region', { name: 'Versions antérieures' });
			await expect(anterieures).toContainText('Une organisation a signé');
			await anterieures.getByRole('link', { name: 'Comparer les versions 1 et 2' }).click();
			await expect(page.locator('del')).toContainText('comité de pilotage');
			await expect(page.locator('ins')).toContainText('conseil municipal');
		});
	});
}

test('ce que quelqu’un d’autre a enregistré entre-temps est montré, et rien n’est écrasé', async ({
	page,
	context
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('À deux'));
	const other = await context.newPage();
	for (const one of [page, other]) await one.goto(`${adresse}/cadre/charte/modifier`);
	await page.getByLabel('Qui décide, et comment').fill('Le conseil.');
	await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
	await expect(page.getByText('Le brouillon est enregistré.')).toBeVisible();
	await other.getByLabel('Qui décide, et comment').fill('Le comité.');
	await other.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
	await expect(other.getByRole('alert')).toContainText('entre-temps');
	await expect(other.getByLabel('Qui décide, et comment')).toHaveValue('Le comité.');
	await expect(other.getByRole('region', { name: 'Ce qui est enregistré maintenant' })).toContainText(
		'Le conseil.'
	);
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('le brouillon publié entre-temps par quelqu’un d’autre : le texte commence un nouveau brouillon', async ({
			page,
			context
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Parti'));
			await page.goto(`${adresse}/cadre/charte/modifier`);
			await page.getByLabel('Qui décide, et comment').fill('Le conseil.');
			await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
			await expect(page.getByText('Le brouillon est enregistré.')).toBeVisible();
			const other = await context.newPage();
			await publish(other, adresse, 'Le comité.');
			await page.getByLabel('Qui décide, et comment').fill('Le conseil, en public.');
			await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
			await expect(page.getByText('Le brouillon n’est plus là')).toBeVisible();
			await expect(page.getByLabel('Qui décide, et comment')).toHaveValue('Le conseil, en public.');
			await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
			await expect(page.getByText('Le brouillon est enregistré.')).toBeVisible();
			await publish(page, adresse, 'Le conseil, en public.');
			await expect(page.getByText('Version 2, publiée le')).toBeVisible();
		});

		test('un texte de 6 000 caractères se garde entier, retours à la ligne compris', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Long'));
			await page.goto(`${adresse}/cadre/charte/modifier`);
			const long = `${'Ligne\n'.repeat(999)}Ligne.`;
			expect(long).toHaveLength(6000);
			await page.getByLabel('Ce qui est attendu').fill(long);
			await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
			await expect(page.getByText('Le brouillon est enregistré.')).toBeVisible();
			await page.goto(`${adresse}/cadre/charte/modifier`);
			await expect(page.getByLabel('Ce qui est attendu')).toHaveValue(long);
		});
	});
}

test('qui parle pour plusieurs organisations dit pour laquelle il signe', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Plusieurs voix'));
	const nom = freeTitle('Kiosque xylophone');
	await page.goto('/organisations/nouvelle');
	await page.getByLabel('Nom', { exact: true }).fill(nom);
	await page.getByLabel('Forme juridique').selectOption('association');
	await page.getByRole('button', { name: 'Déclarer l’organisation' }).click();
	await expect(page.getByRole('heading', { level: 1, name: nom })).toBeVisible();
	await publish(page, adresse, 'Le conseil décide.');
	const signatures = page.getByRole('region', { name: 'Signatures' });
	await signatures.getByRole('button', { name: 'Signer la charte' }).click();
	await expect(page.getByRole('alert')).toContainText('Choisissez l’une des réponses proposées.');
	await signatures.getByRole('radio', { name: `Au nom de « ${nom} »` }).check();
	await signatures.getByRole('button', { name: 'Signer la charte' }).click();
	await expect(page.getByText(`« ${nom} » a signé la charte.`)).toBeVisible();
});

test('au clavier seul : signer la charte', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Clavier'));
	await publish(page, adresse, 'Le conseil décide.');
	await tabTo(page, page.getByRole('radio').first());
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('button', { name: 'Signer la charte' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('a signé la charte.')).toBeVisible();
});

test('un niveau changé après la signature se voit', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Niveaux'));
	await publish(page, adresse, 'Le conseil décide.');
	await page.goto(`${adresse}/debat/modifier`);
	await page.getByRole('radio', { name: /^Information/ }).check();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('L’étape est enregistrée.')).toBeVisible();
	await page.goto(`${adresse}/cadre`);
	const ecart = '« Débat » est annoncée en « Information » ; la charte publiée annonçait';
	await expect(page.getByText(ecart)).toContainText('Publiez une nouvelle version');
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.goto(`${adresse}/cadre/charte/modifier`);
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.goto(`${adresse}/cadre/charte/1`);
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('un visiteur lit la charte publique ; une page de rédaction lui demande de se connecter', async ({
	page
}) => {
	await page.goto('/demarches/spaser-region-bretagne/cadre');
	await expect(page.getByRole('heading', { level: 1, name: 'Cadre' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Signer la charte' })).toHaveCount(0);
	await page.goto('/demarches/spaser-region-bretagne/cadre/charte/modifier');
	await expect(page).toHaveURL(/\/connexion\?suite=/);
	expect((await page.goto('/demarches/spaser-region-bretagne/cadre/charte/99'))?.status()).toBe(404);
});

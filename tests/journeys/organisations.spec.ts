import { createDemarche, freeTitle } from './gestures/demarche';
import { tabTo } from './gestures/keyboard';
import { declareOrganisation } from './gestures/organisation';
import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';

let count = 0;

/** A SIRET with the right key that no other test uses. */
function freeSiret(): string {
	const body = String(Date.now()).slice(-9) + String(1000 + ++count);
	const key = [...body].reduce((sum, digit, i) => {
		const value = Number(digit) * (i % 2 ? 1 : 2);
		return sum + (value > 9 ? value - 9 : value);
	}, 0);
	return body + ((10 - (key % 10)) % 10);
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('déclarer une organisation, la retrouver, la modifier', async ({ page }) => {
			await signIn(page, 'porteuse');
			await page.goto('/organisations');
			await page.getByRole('link', { name: 'Déclarer une organisation' }).click();
			const nom = freeTitle(javaScriptEnabled ? 'Zéphyr coopératif' : 'Brasserie libérée');
			const siret = freeSiret();
			await page.getByLabel('Nom', { exact: true }).fill(nom);
			await page
				.getByLabel('Forme juridique')
				.selectOption({ label: 'Société coopérative d’intérêt collectif (SCIC)' });
			await page.getByLabel('SIRET').fill('12345678901234');
			await page.getByLabel('Coopérative', { exact: true }).check();
			await page.getByRole('button', { name: 'Déclarer l’organisation' }).click();
			await expect(page.getByText(/sa clé ne correspond pas/)).toBeVisible();
			await page.getByLabel('SIRET').fill(siret);
			await page.getByLabel('Chercher un territoire').fill('morlaix');
			await page.getByRole('button', { name: 'Chercher un territoire' }).click();
			await page.getByLabel(/CA Morlaix Communauté/).check();
			await expect(page.getByLabel('Nom', { exact: true })).toHaveValue(nom);
			await expect(page.getByLabel('Coopérative', { exact: true })).toBeChecked();
			await page.getByRole('button', { name: 'Déclarer l’organisation' }).click();
			await expect(page.getByRole('heading', { level: 1, name: nom })).toBeVisible();
			await expect(page.getByText('Vous en êtes la personne référente')).toBeVisible();
			await expect(page.getByText(/CA Morlaix Communauté/)).toBeVisible();

			await page.goto(`/organisations?mots=${encodeURIComponent(nom.toLowerCase().replaceAll('é', 'e'))}`);
			await expect(page.getByRole('heading', { name: 'Une organisation' })).toBeVisible();
			await page.getByRole('link', { name: nom }).click();
			await page.getByRole('link', { name: 'Modifier la fiche' }).click();
			await page.getByLabel('Présentation').fill('Des repas de saison.');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('La fiche est enregistrée.')).toBeVisible();

			await page.getByLabel('Nom du contact').fill('Le siège');
			await page.getByRole('button', { name: 'Ajouter un contact' }).click();
			await page.getByRole('button', { name: 'Retirer « Le siège »' }).click();
			await page.getByRole('button', { name: 'Le remettre' }).click();
			await expect(page.getByRole('button', { name: 'Retirer « Le siège »' })).toBeVisible();

			// Nobody declares it twice, not even under another name.
			await page.goto('/organisations/nouvelle');
			await page.getByLabel('Nom', { exact: true }).fill(freeTitle('Tout autre nom'));
			await page.getByLabel('Forme juridique').selectOption('association');
			await page.getByLabel('SIRET').fill(siret);
			await page.getByRole('button', { name: 'Déclarer l’organisation' }).click();
			await expect(page.getByText(`« ${nom} » est déjà déclarée avec ce numéro.`)).toBeVisible();
			await expect(page.getByRole('link', { name: 'Demander un mandat' })).toBeVisible();
		});

		test('un nom voisin d’une organisation connue : la page demande si c’est elle', async ({ page }) => {
			await signIn(page, 'facilitatrice');
			await page.goto('/organisations/nouvelle');
			await page.getByLabel('Nom', { exact: true }).fill('Atelier du menhir bleu');
			await page.getByLabel('Forme juridique').selectOption('association');
			await page.getByRole('button', { name: 'Déclarer l’organisation' }).click();
			await expect(page.getByRole('heading', { name: /Est-ce l’une de celles-ci/ })).toBeVisible();
			await expect(page.getByRole('button', { name: /déclarer quand même/ })).toBeVisible();
			await page
				.getByRole('link', { name: /C’est elle/ })
				.first()
				.click();
			await expect(page.getByRole('heading', { level: 1, name: 'Demander un mandat' })).toBeVisible();
		});

		test('inscrire comme porteuse une organisation dont on parle, la retirer, la remettre', async ({
			page
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Portage'));
			await page.goto(`${adresse}/modifier`);
			await page.getByRole('link', { name: 'Choisir les organisations porteuses' }).click();
			await page.getByLabel('Au nom de « Région Bretagne »').check();
			await page.getByRole('button', { name: 'Inscrire comme porteuse' }).click();
			await expect(page.getByText('« Région Bretagne » porte la démarche.')).toBeVisible();
			await page.getByRole('button', { name: 'Retirer « Région Bretagne »' }).click();
			await page.getByRole('button', { name: 'La remettre' }).click();
			await expect(page.getByRole('button', { name: 'Retirer « Région Bretagne »' })).toBeVisible();
			await page.goto(adresse);
			await page.getByRole('link', { name: 'Région Bretagne' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Région Bretagne' })).toBeVisible();
			await expect(page.getByRole('region', { name: 'Démarches portées' })).toContainText('Portage');
		});
	});
}

test('deux fiches d’une même organisation n’en font plus qu’une, et l’ancienne adresse mène à la gardée', async ({
	page
}) => {
	await signIn(page, 'actrice');
	const gardee = await declareOrganisation(page, freeTitle('Kermesse'));
	const nomFondue = freeTitle('Xylophone');
	const fondue = await declareOrganisation(page, nomFondue);
	await page.goto(gardee);
	await page.getByRole('link', { name: 'Fusionner avec une autre' }).click();
	await page.getByLabel('Chercher une organisation').fill(nomFondue);
	await page.getByRole('button', { name: 'Chercher' }).click();
	await page.getByRole('link', { name: `Choisir ${nomFondue}` }).click();
	await expect(page.getByText(`Le nom « ${nomFondue} »`)).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.getByRole('button', { name: 'Fusionner les deux fiches' }).click();
	await expect(page.getByText('Les deux fiches n’en font plus qu’une')).toBeVisible();
	await page.goto(fondue);
	await expect(page).toHaveURL(gardee);
});

test('au clavier seul : chercher dans l’annuaire et ouvrir une fiche', async ({ page }) => {
	await page.goto('/organisations');
	await tabTo(page, page.getByLabel('Chercher une organisation'));
	await page.keyboard.type('menhir');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Une organisation' })).toBeVisible();
	const fiche = page.getByRole('link', { name: 'Les Ateliers du Menhir bleu' });
	await tabTo(page, fiche);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Les Ateliers du Menhir bleu' })).toBeVisible();
	// A visitor reads what is public, and no name.
	await expect(page.getByText('Solenn')).toHaveCount(0);
	await expect(page.getByText('Organisation inventée pour la démonstration')).toBeVisible();
});

test('les pages passent axe dans les deux thèmes et tiennent à 320 px', async ({ page }) => {
	await signIn(page, 'actrice');
	await page.goto('/organisations?mots=menhir');
	await page.getByRole('link', { name: 'Les Ateliers du Menhir bleu' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les Ateliers du Menhir bleu');
	const fiche = new URL(page.url()).pathname;
	for (const adresse of [
		'/organisations',
		'/organisations?page=9&mots=xyz',
		'/organisations/nouvelle',
		fiche,
		`${fiche}/modifier`,
		`${fiche}/mandats`,
		`${fiche}/fusionner`
	]) {
		await page.goto(adresse);
		await expect(page.locator('h1')).toHaveCount(1);
		await checkA11y(page);
		await expectNoSideScroll(page);
	}
});

test('une fiche inconnue, une adresse mal formée et les droits d’autrui répondent comme il faut', async ({
	page
}) => {
	expect((await page.goto('/organisations/00000000-0000-4000-8000-000000000000'))?.status()).toBe(404);
	expect((await page.goto('/organisations/n-importe-quoi'))?.status()).toBe(404);
	await signIn(page, 'observateur');
	await page.goto('/organisations?mots=region');
	await page.getByRole('link', { name: 'Région Bretagne' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Région Bretagne' })).toBeVisible();
	const fiche = new URL(page.url()).pathname;
	for (const part of ['mandats', 'modifier', 'fusionner'])
		expect((await page.goto(`${fiche}/${part}`))?.status(), part).toBe(403);
});

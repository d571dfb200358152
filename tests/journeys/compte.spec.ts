import fs from 'node:fs';
import { freeAddress, openAccount, PHRASE } from './gestures/compte';
import { tabTo } from './gestures/keyboard';
import { checkA11y, expect, expectNoSideScroll, linkOf, readMail, signIn, test } from './harness/journey';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('du compte ouvert au compte supprimé, en changeant tout entre les deux', async ({ page }) => {
			const courriel = freeAddress('vie');
			const nouvelle = freeAddress('vie-nouvelle');
			await openAccount(page, courriel);

			await page.goto('/compte');
			await page.getByLabel('Votre nom').fill('Jeanne Renommée');
			await page.getByLabel('Un résumé par semaine').uncheck();
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('C’est enregistré.')).toBeVisible();
			await page.reload();
			await expect(page.getByLabel('Votre nom')).toHaveValue('Jeanne Renommée');
			await expect(page.getByLabel('Un résumé par semaine')).not.toBeChecked();

			await page.goto('/compte/mot-de-passe');
			await page.getByLabel('Votre mot de passe actuel').fill(PHRASE);
			await page.getByLabel('Nouveau mot de passe').fill('une autre phrase');
			await page.getByLabel('Le même mot de passe').fill('une autre phrase');
			await page.getByRole('button', { name: 'Changer de mot de passe' }).click();
			await expect(page.getByText('Votre mot de passe est enregistré.')).toBeVisible();

			await page.getByRole('link', { name: 'Changer d’adresse' }).click();
			await page.getByLabel('Nouvelle adresse').fill(nouvelle);
			await page.getByLabel('Votre mot de passe actuel').fill('une autre phrase');
			await page.getByRole('button', { name: 'Envoyer la demande' }).click();
			await expect(page.getByRole('heading', { name: 'Regardez la boîte aux lettres' })).toBeVisible();
			await readMail(courriel, 'Une autre adresse est demandée');
			await page.goto(linkOf(await readMail(nouvelle, 'nouvelle adresse')));
			await page.getByRole('button', { name: 'Confirmer cette adresse' }).click();
			await expect(page.getByText(`Adresse actuelle : ${nouvelle}`)).toBeVisible();

			await page.getByRole('link', { name: 'Supprimer mon compte' }).click();
			await page.getByLabel('Pour confirmer, recopiez le mot').fill('supprimer');
			await page.getByLabel('Votre mot de passe actuel').fill('une autre phrase');
			await page.getByRole('button', { name: 'Supprimer mon compte pour toujours' }).click();
			await expect(page.getByText('Votre compte est supprimé.')).toBeVisible();
			await page.goto('/compte');
			await expect(page).toHaveURL(/\/connexion/);
		});
	});
}

test('les données se téléchargent en un fichier', async ({ page }) => {
	await signIn(page, 'observateur');
	await page.goto('/compte');
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Télécharger mes données' }).click();
	const file = await (await download).path();
	expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({
		profil: [{ nom: 'Tanguy Morel' }],
		participations: [{ role: 'observateur', demarche: { slug: 'spaser-region-bretagne' } }]
	});
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(`${javaScriptEnabled ? 'avec' : 'sans'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('le compte mène au calendrier personnel, que l’on ouvre et ferme, et aux courriels', async ({
			page
		}) => {
			await signIn(page, javaScriptEnabled ? 'facilitatrice' : 'observateur');
			await page.goto('/compte');
			await page.getByRole('link', { name: 'Mon calendrier personnel' }).click();
			await page.getByRole('button', { name: 'Créer mon adresse secrète' }).click();
			await expect(page.getByLabel('Votre adresse secrète')).toHaveValue(/\/calendrier\/[0-9a-f]{64}\.ics$/);
			if (javaScriptEnabled) await checkA11y(page);
			await expectNoSideScroll(page);
			await page.getByRole('link', { name: 'Revenir à mon compte' }).click();
			await expect(
				page.getByText('Votre calendrier personnel a une adresse secrète depuis le')
			).toBeVisible();
			await page.getByRole('link', { name: 'Mon calendrier personnel' }).click();
			await page.getByRole('button', { name: 'Fermer l’adresse secrète' }).click();
			await expect(page.getByText('Votre adresse secrète est fermée.')).toBeVisible();
			await page.getByRole('link', { name: 'Revenir à mon compte' }).click();
			await page.getByRole('link', { name: 'Régler mes courriels, démarche par démarche' }).click();
			await expect(page).toHaveURL('/avis/reglages');
		});
	});
}

test('les mandats se lisent avec leur état', async ({ page }) => {
	await signIn(page, 'actrice');
	await page.goto('/compte');
	const mandats = page.getByRole('region', { name: 'Vos mandats' });
	await expect(mandats).toContainText('En cours');
	await expect(mandats).toContainText('organisation fictive');
});

test('qui est seule à porter une démarche apprend laquelle avant de partir', async ({ page }) => {
	await signIn(page, 'porteuse');
	await page.goto('/compte/supprimer');
	await expect(page.getByText('Vous êtes la seule personne porteuse')).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'SPASER – Région Bretagne' })).toBeVisible();
});

test('choisir l’anglais sur son compte change la langue de la page', async ({ page }) => {
	await openAccount(page, freeAddress('english'));
	await page.goto('/compte');
	await page.getByLabel('Langue de l’interface').selectOption('en');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My account');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('au clavier seul : changer de nom, voir l’erreur, la corriger', async ({ page }) => {
	await openAccount(page, freeAddress('clavier'));
	await page.goto('/compte');
	const nom = page.getByLabel('Votre nom');
	await tabTo(page, nom);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('J');
	await page.keyboard.press('Enter');
	await expect(page.getByText('C’est trop court')).toBeVisible();
	await expect(nom).toHaveAttribute('aria-invalid', 'true');
	await nom.focus();
	await page.keyboard.press('End');
	await page.keyboard.type('eanne Clavier');
	await page.keyboard.press('Enter');
	await expect(page.getByText('C’est enregistré.')).toBeVisible();
});

for (const adresse of ['/compte', '/compte/courriel', '/compte/mot-de-passe', '/compte/supprimer']) {
	test(`${adresse} : axe ne trouve rien dans les deux thèmes, un seul titre, rien ne dépasse à 320 px`, async ({
		page
	}) => {
		await signIn(page, 'actrice');
		await page.goto(adresse);
		await expect(page.locator('h1')).toHaveCount(1);
		await checkA11y(page);
		await expectNoSideScroll(page);
	});
}

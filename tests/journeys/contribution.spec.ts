import { createDemarche, freeTitle, openStage } from './gestures/demarche';
import { pngOf } from './gestures/image';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

const phrase = (page: Page) => page.getByLabel('L’essentiel, en une phrase');
const texte = (page: Page) => page.getByLabel('Votre texte');
const deposer = (page: Page) => page.getByRole('button', { name: 'Déposer', exact: true });
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });

/** The next question that the browser asks, answered with no. */
async function dismissed(page: Page) {
	const question = await page.waitForEvent('dialog');
	await question.dismiss();
	return question;
}

/** A démarche whose diagnostic is open, with one theme; ends on the form. */
async function beginContribution(page: Page): Promise<string> {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Contribuer'));
	await openStage(page, adresse);
	await page.goto(`${adresse}/contributions/themes`);
	await page.getByLabel('Nom').last().fill('Alimentation');
	await page.getByRole('button', { name: 'Ajouter une thématique' }).click();
	await expect(page.getByText('La thématique « Alimentation » est ajoutée.')).toBeVisible();
	await page.goto(`${adresse}/contributions/nouvelle`);
	await expect(page.getByRole('heading', { level: 1, name: 'Contribuer' })).toBeVisible();
	return adresse;
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('écrire, joindre, déposer, lire, soutenir, argumenter, changer, retirer', async ({ page }) => {
			const adresse = await beginContribution(page);
			await page
				.getByLabel('Qu’apportez-vous ?')
				.selectOption({ label: 'Besoin – Ce qui manque, et à qui.' });
			await phrase(page).fill('Un marché <b>couvert</b> le soir');
			await texte(page).fill('Pour **celles et ceux** qui travaillent.\n\n<script>alert(1)</script>');
			await page.getByLabel('Alimentation').check();
			await page.getByLabel('Chercher un territoire').fill('morlaix');
			await page.getByRole('button', { name: 'Chercher un territoire' }).click();
			await page.getByRole('radio', { name: /^Morlaix \(Finistère\)/ }).check();
			await expect(phrase(page)).toHaveValue('Un marché <b>couvert</b> le soir');

			await page.getByLabel('Pièces jointes').setInputFiles(file('faux.png', Buffer.from('<svg/>')));
			if (!javaScriptEnabled) await deposer(page).click();
			await expect(page.getByText('Ce fichier n’est pas accepté')).toBeVisible();
			await expect(phrase(page)).toHaveValue('Un marché <b>couvert</b> le soir');
			await page.getByLabel('Pièces jointes').setInputFiles(file('plan.png', pngOf(8, [20, 120, 60])));
			if (!javaScriptEnabled) await page.getByRole('button', { name: 'Garder en brouillon' }).last().click();
			await expect(page.getByRole('button', { name: 'Retirer « plan.png »' })).toBeVisible();
			if (javaScriptEnabled) {
				await checkA11y(page);
				await expectNoSideScroll(page);
			}
			await deposer(page).click();

			await expect(page.getByText(/C’est déposé. Votre référence\s: CONTRIBUER-\d{4}-0001/)).toBeVisible();
			await expect(page).toHaveURL(/\/contributions\/CONTRIBUER-\d{4}-0001/);
			const lieu = new URL(page.url()).pathname;
			await expect(
				page.getByRole('heading', { level: 1, name: 'Un marché <b>couvert</b> le soir' })
			).toBeVisible();
			await expect(page.locator('strong', { hasText: 'celles et ceux' })).toBeVisible();
			await expect(page.getByText('<script>alert(1)</script>')).toBeVisible();
			await expect(page.getByText('Morlaix (Finistère)')).toBeVisible();
			const piece = await page.getByRole('link', { name: 'plan.png' }).getAttribute('href');
			expect((await page.request.get(piece!)).headers()['content-type']).toBe('image/png');

			await page.getByRole('button', { name: /^Soutenir/ }).click();
			await expect(page.getByText('1 personne soutient')).toBeVisible();
			await page.getByRole('button', { name: /^Vous soutenez/ }).click();
			await expect(page.getByText('Aucun soutien encore')).toBeVisible();

			const pour = page.getByRole('region', { name: 'Arguments pour' });
			await pour.getByText('Donner un argument pour').click();
			await pour.getByLabel('Votre texte').fill('Cela existe déjà ailleurs.');
			await pour.getByRole('button', { name: 'Publier' }).click();
			await expect(page.getByText('Votre texte est publié.')).toBeVisible();
			await expect(pour.getByText('Cela existe déjà ailleurs.')).toBeVisible();
			await expect(pour.getByRole('button', { name: 'Publier' })).toHaveCount(0);
			await pour.getByText('Donner un argument pour').click();
			await expect(pour.getByLabel('Votre texte').last()).toHaveValue('');
			await pour.getByText('Donner un argument pour').click();
			await pour.getByText('Répondre').click();
			await pour.getByRole('textbox', { name: 'Votre texte' }).first().fill('Où donc ?');
			await pour.getByRole('button', { name: 'Publier' }).first().click();
			await expect(pour.getByText('Où donc ?')).toBeVisible();
			if (javaScriptEnabled) {
				await checkA11y(page);
				await expectNoSideScroll(page);
			}

			await page.goto(`${lieu}/modifier`);
			if (javaScriptEnabled) {
				await checkA11y(page);
				await expectNoSideScroll(page);
			}
			await phrase(page).fill('Un marché couvert le soir');
			await page.getByRole('button', { name: 'Enregistrer' }).last().click();
			await expect(page.getByText('Vos changements sont enregistrés.')).toBeVisible();
			await page.getByRole('link', { name: 'Historique' }).click();
			await expect(page.locator('del').first()).toBeVisible();
			if (javaScriptEnabled) {
				await checkA11y(page);
				await expectNoSideScroll(page);
			}
			await page.goto(lieu);

			await page.getByRole('button', { name: 'Retirer', exact: true }).click();
			await expect(page.getByText('Vous avez retiré cette contribution.')).toBeVisible();
			await page.getByRole('button', { name: 'La remettre' }).click();
			await expect(page.getByRole('button', { name: 'Retirer', exact: true })).toBeVisible();
			await page.goto(`${adresse}/contributions/brouillons`);
			await expect(page.getByText('Aucun brouillon.')).toBeVisible();
		});
	});
}

test('ce que l’on tape est gardé tout seul, survit à un rechargement et se retrouve', async ({ page }) => {
	const adresse = await beginContribution(page);
	await phrase(page).fill('Une idée en cours');
	await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
	await page.reload();
	await expect(phrase(page)).toHaveValue('Une idée en cours');
	await page.goto(`${adresse}/contributions/brouillons`);
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.getByRole('link', { name: 'Une idée en cours', exact: true }).click();
	await texte(page).fill('La suite.');
	await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();

	await page.goto(`${adresse}/contributions/brouillons`);
	await page.getByRole('link', { name: 'Jeter « Une idée en cours »' }).click();
	await page.getByRole('button', { name: 'Jeter le brouillon' }).click();
	await expect(page.getByText('Le brouillon est jeté.')).toBeVisible();
	await expect(page.getByText('Aucun brouillon.')).toBeVisible();
});

test('une pièce retirée ne revient pas au dépôt, une pièce refusée ne l’empêche pas', async ({ page }) => {
	await beginContribution(page);
	const pieces = page.getByLabel('Pièces jointes');
	const retirer = page.getByRole('button', { name: 'Retirer « plan.png »' });
	await phrase(page).fill('Sans le plan, finalement');
	await pieces.setInputFiles(file('plan.png', pngOf(8, [20, 120, 60])));
	await retirer.click();
	await expect(retirer).toBeHidden();
	await expect(pieces).toHaveValue('');
	await pieces.setInputFiles(file('faux.png', Buffer.from('<svg/>')));
	await expect(page.getByText('Ce fichier n’est pas accepté')).toBeVisible();
	await expect(pieces).toHaveValue('');
	await deposer(page).click();
	await expect(page.getByText('C’est déposé.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1, name: 'Sans le plan, finalement' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'plan.png' })).toHaveCount(0);
});

test('ce que l’on tape juste avant de suivre un lien est gardé ; sans réseau, la page demande avant', async ({
	page,
	context
}) => {
	await beginContribution(page);
	const brouillons = page.getByRole('link', { name: 'Mes brouillons' });
	await phrase(page).fill('Juste avant de partir');
	await brouillons.click();
	await page.getByRole('link', { name: 'Juste avant de partir', exact: true }).click();
	await expect(phrase(page)).toHaveValue('Juste avant de partir');

	await context.setOffline(true);
	await texte(page).fill('Dans le tunnel.');
	await expect(page.getByText('Pas encore enregistré')).toBeVisible();
	// A link is followed a moment after it is pressed: nothing else may be asked before its question is answered.
	const leaving = dismissed(page);
	// By the keyboard: a pointer above a link would ask for its page before it is pressed, which nobody answers.
	await brouillons.press('Enter');
	expect((await leaving).message()).toContain('pas encore enregistré');
	await expect(texte(page)).toHaveValue('Dans le tunnel.');
	const closing = dismissed(page);
	await page.close({ runBeforeUnload: true });
	expect((await closing).type()).toBe('beforeunload');

	await context.setOffline(false);
	await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
	await page.reload();
	await expect(texte(page)).toHaveValue('Dans le tunnel.');
});

test('la session finie pendant que l’on écrit : la page le dit, garde les mots, et les enregistre au retour', async ({
	page,
	context
}) => {
	const adresse = await beginContribution(page);
	await phrase(page).fill('Avant la fin de la session');
	await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
	await context.clearCookies();
	await texte(page).fill('Écrit après.');
	const told = page.getByText('n’est plus connecté à votre compte');
	await expect(told).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);
	// Whoever presses all the same is not led away from what they wrote.
	await page.getByLabel('Pièces jointes').setInputFiles(file('plan.png', pngOf(8, [20, 120, 60])));
	const pressed = page.waitForResponse(/\?\/garder/);
	await page.getByRole('button', { name: 'Garder en brouillon' }).last().click();
	await pressed;
	await expect(told).toBeVisible();
	await expect(texte(page)).toHaveValue('Écrit après.');

	const beside = page.waitForEvent('popup');
	await page.getByRole('link', { name: 'Se reconnecter dans un autre onglet' }).click();
	const other = await beside;
	await expect(other.getByLabel('Mot de passe', { exact: true })).toBeVisible();
	// Somebody else who signs in on this device is not given these words.
	await signIn(other, 'observateur');
	const asked = page.waitForRequest(/\?\/auto/);
	await texte(page).fill('Écrit après, et plus tard encore.');
	const answer = await (await asked).response();
	expect(await answer!.json()).toMatchObject({ type: 'failure', status: 401 });
	await expect(told).toBeVisible();
	await signIn(other, 'porteuse');
	await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Garder en brouillon' }).last().click();
	await expect(page.getByRole('button', { name: 'Retirer « plan.png »' })).toBeVisible();
	await other.goto(`${adresse}/contributions/brouillons`);
	await listed(other, 'Avant la fin de la session').click();
	await expect(texte(other)).toHaveValue('Écrit après, et plus tard encore.');
});

test.describe('un brouillon sans JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('ses fichiers restent sous les yeux, quoi que l’on demande', async ({ page }) => {
		await beginContribution(page);
		const pieces = page.getByLabel('Pièces jointes');
		const retirer = page.getByRole('button', { name: 'Retirer « plan.png »' });
		await pieces.setInputFiles(file('plan.png', pngOf(8, [20, 120, 60])));
		await deposer(page).click();
		await expect(page.getByText('Un champ est à corriger')).toBeVisible();
		await expect(retirer).toBeVisible();
		await page.getByLabel('Chercher un territoire').fill('morlaix');
		await page.getByRole('button', { name: 'Chercher un territoire' }).click();
		await expect(page.getByRole('radio', { name: /^Morlaix \(Finistère\)/ })).toBeVisible();
		await expect(retirer).toBeVisible();
		await phrase(page).fill('Avec un plan');
		await pieces.setInputFiles(file('faux.png', Buffer.from('<svg/>')));
		await deposer(page).click();
		await expect(page.getByText('Ce fichier n’est pas accepté')).toBeVisible();
		await expect(retirer).toBeVisible();
		await deposer(page).click();
		await expect(page.getByText('C’est déposé.')).toBeVisible();
		await expect(page.getByRole('link', { name: 'plan.png' })).toBeVisible();
	});
});

test('le réseau manque, on presse deux fois, on colle trop : rien n’est perdu ni doublé', async ({
	page,
	context
}) => {
	const adresse = await beginContribution(page);
	await phrase(page).fill('Sans réseau');
	await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
	await context.setOffline(true);
	await texte(page).fill('Écrit dans le train.');
	await expect(page.getByText('Pas encore enregistré')).toBeVisible();
	await context.setOffline(false);
	await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();

	await texte(page).fill('long '.repeat(400_000));
	await deposer(page).click();
	await expect(page.getByText('Ce texte est trop long', { exact: false }).first()).toBeVisible();
	await expect(phrase(page)).toHaveValue('Sans réseau');
	expect(await texte(page).inputValue()).toHaveLength(2_000_000);
	await texte(page).fill('Écrit dans le train.');

	await deposer(page).dblclick();
	await expect(page.getByText('C’est déposé.')).toBeVisible();
	await expect(page).toHaveURL(/-0001\?/);
	await page.goto(`${adresse}/contributions/brouillons`);
	await expect(page.getByText('Aucun brouillon.')).toBeVisible();
});

const listed = (page: Page, titre: string) => page.getByRole('link', { name: titre, exact: true });

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'deux onglets' : 'deux onglets sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('le second à écrire un brouillon est prévenu, et rien n’est perdu', async ({ page, context }) => {
			const adresse = await beginContribution(page);
			const keep = (tab: Page) => tab.getByRole('button', { name: 'Garder en brouillon' }).last().click();
			await phrase(page).fill('Version un');
			await keep(page);
			await expect(page.getByText('Votre brouillon est gardé.')).toBeVisible();
			const other = await context.newPage();
			await other.goto(page.url());
			await phrase(other).fill('Version deux');
			await keep(other);
			await expect(other.getByText('Votre brouillon est gardé.')).toBeVisible();

			await texte(page).fill('La suite du premier onglet.');
			if (!javaScriptEnabled) await keep(page);
			await expect(page.getByText('Ce brouillon a changé dans un autre onglet')).toBeVisible();
			await expect(page.locator('blockquote')).toContainText('Version deux');
			if (javaScriptEnabled) {
				await checkA11y(page);
				await expectNoSideScroll(page);
			}
			await page.getByRole('button', { name: 'Garder les deux brouillons' }).click();
			await expect(page.getByText('Votre brouillon est gardé.')).toBeVisible();
			await expect(page.getByText('Ce brouillon a changé')).toHaveCount(0);
			await expect(phrase(page)).toHaveValue('Version un');
			await expect(texte(page)).toHaveValue('La suite du premier onglet.');
			// From now on each tab writes its own.
			await phrase(page).fill('Version un, seule');
			// With scripts it is kept by itself.
			if (!javaScriptEnabled) await keep(page);
			await expect(async () => {
				await other.goto(`${adresse}/contributions/brouillons`);
				await expect(listed(other, 'Version un, seule')).toBeVisible({ timeout: 1_000 });
			}).toPass();
			await expect(listed(other, 'Version deux')).toBeVisible();
			await expect(other.getByRole('main').getByRole('listitem').filter({ hasText: 'Version' })).toHaveCount(
				2
			);
		});
	});
}

test('déposé dans un autre onglet : le premier le sait et garde son texte à part', async ({
	page,
	context
}) => {
	const adresse = await beginContribution(page);
	await phrase(page).fill('Déposée ailleurs');
	await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
	await expect(page).toHaveURL(/brouillon=/);
	const other = await context.newPage();
	await other.goto(page.url());
	await deposer(other).click();
	await expect(other.getByText('C’est déposé.')).toBeVisible();
	await texte(page).fill('Écrit trop tard.');
	await expect(page.getByText('Ce brouillon est déjà déposé')).toBeVisible();
	await page.getByRole('button', { name: 'Garder ce texte comme un nouveau brouillon' }).click();
	await expect(page.getByText('Votre brouillon est gardé.')).toBeVisible();
	await page.goto(`${adresse}/contributions/brouillons`);
	await listed(page, 'Déposée ailleurs').click();
	await expect(texte(page)).toHaveValue('Écrit trop tard.');
});

test('au nom de son organisation : elle le dit, et sa fiche la liste', async ({ page }) => {
	await beginContribution(page);
	const titre = freeTitle('La position de la Région');
	await phrase(page).fill(titre);
	await page.getByRole('radio', { name: 'Au nom de « Région Bretagne »' }).check();
	await deposer(page).click();
	await expect(page.getByText('C’est déposé.')).toBeVisible();
	await page.getByRole('link', { name: 'Région Bretagne' }).click();
	const positions = page.getByRole('region', { name: 'Positions et contributions' });
	await positions.getByRole('link', { name: titre }).click();
	await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
});

test('l’étape fermée entre-temps garde le texte ; un visiteur ne lit ni brouillon ni nom', async ({
	page,
	browser
}) => {
	const adresse = await beginContribution(page);
	await phrase(page).fill('Avant la clôture');
	await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
	const autre = await page.context().newPage();
	await autre.goto(`${adresse}/diagnostic`);
	await autre.getByLabel('Motif').fill('Le temps est passé.');
	await autre.getByRole('button', { name: 'Clore le diagnostic' }).click();
	await expect(autre.getByText('L’étape est close.')).toBeVisible();
	await deposer(page).click();
	await expect(page.getByRole('alert')).toContainText('Votre texte est gardé en brouillon');
	await page.reload();
	await expect(page.getByText('Aucune étape ne reçoit de contributions en ce moment.')).toBeVisible();
	await expect(phrase(page)).toHaveValue('Avant la clôture');

	const visiteur = await (await browser.newContext()).newPage();
	await visiteur.goto('/demarches/spaser-region-bretagne/contributions/nouvelle');
	await expect(visiteur).toHaveURL(/\/connexion\?suite=/);
	const response = await visiteur.goto('/demarches/spaser-region-bretagne/contributions/SPASER-2026-9999');
	expect(response?.status()).toBe(404);
	await visiteur.context().close();
});

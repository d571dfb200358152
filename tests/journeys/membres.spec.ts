import { createDemarche, freeTitle } from './gestures/demarche';
import { freeAddress, openAccount } from './gestures/compte';
import { tabTo } from './gestures/keyboard';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

/** Makes a public démarche as the porteuse and answers its address. */
async function openPublic(page: Page, words: string): Promise<string> {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle(words));
	await page.goto(`${adresse}/modifier`);
	await page.getByRole('radio', { name: 'Publique' }).check();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Le cadre est enregistré.')).toBeVisible();
	return adresse;
}

async function nameCollege(page: Page, nom: string): Promise<void> {
	await page.getByLabel('Nom').last().fill(nom);
	await page.getByRole('button', { name: 'Ajouter un collège' }).click();
	await expect(page.getByText(`Le collège « ${nom} » est ajouté.`)).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('nommer des collèges, les ranger, s’y placer, en retirer un qui a un membre, le remettre', async ({
			page
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Collèges'));
			await page.goto(`${adresse}/membres`);
			await expect(page.getByText('Vous êtes la seule personne ici.')).toBeVisible();
			await page.getByRole('link', { name: 'Gérer les collèges' }).click();
			await expect(page.getByText('Aucun collège n’est encore nommé.')).toBeVisible();
			await nameCollege(page, 'Habitants');
			await nameCollege(page, 'Agents');
			await page.getByRole('button', { name: 'Monter « Agents »' }).click();
			const list = page.getByRole('main').getByRole('list').filter({ hasText: 'Habitants' });
			await expect(list.getByRole('listitem').first()).toContainText('Agents');

			await page.goto(`${adresse}/membres`);
			await page.getByText('Modifier', { exact: true }).click();
			await page.getByRole('combobox', { name: 'Collège' }).selectOption({ label: 'Agents' });
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByRole('region', { name: 'Agents' })).toContainText('1 membre');

			await page.goto(`${adresse}/membres/colleges`);
			await page.getByText('Modifier', { exact: true }).first().click();
			await page.getByRole('button', { name: 'Retirer « Agents »' }).click();
			await expect(page.getByText('La personne qui en fait partie restera membre')).toBeVisible();
			await page.getByRole('button', { name: 'Retirer le collège' }).click();
			await expect(page.getByText('Le collège « Agents » est retiré.')).toBeVisible();
			await page.getByRole('button', { name: 'La remettre' }).click();
			await expect(page.getByText('Le collège « Agents » est ajouté.')).toBeVisible();
		});

		test('demander à rejoindre, être refusé avec une raison, redemander, être accueilli', async ({
			page,
			browser
		}) => {
			const adresse = await openPublic(page, 'Portes ouvertes');
			const context = await browser.newContext({ javaScriptEnabled, baseURL: new URL(page.url()).origin });
			const visitor = await context.newPage();
			await openAccount(visitor, freeAddress('demande'), 'Nora Essai');
			await visitor.goto(adresse);
			await visitor.getByRole('link', { name: 'Demander à rejoindre la démarche' }).click();
			await visitor.getByLabel('Votre message').fill('Je tiens une épicerie solidaire.');
			await visitor.getByRole('button', { name: 'Envoyer ma demande' }).click();
			await expect(visitor.getByText('Elle attend une réponse.')).toBeVisible();

			const asked = page.getByRole('region', { name: 'Demandes pour rejoindre' });
			await page.goto(`${adresse}/membres`);
			await expect(asked).toContainText('Je tiens une épicerie solidaire.');
			await asked.getByText('Refuser', { exact: true }).first().click();
			await asked.getByLabel('Pourquoi ?').fill('  no');
			await asked.getByRole('button', { name: 'Refuser' }).click();
			await expect(asked.getByLabel('Pourquoi ?')).toHaveAccessibleDescription(
				/Écrivez pourquoi vous refusez/
			);
			await expect(asked.getByLabel('Pourquoi ?')).toHaveValue('  no');
			// As long as the page lets it be, with lines that a form sends as two letters each.
			await asked.getByLabel('Pourquoi ?').fill('Dites-nous pour quelle commune.'.padEnd(999, '\n') + '!');
			await asked.getByRole('button', { name: 'Refuser' }).click();
			await expect(page.getByText('La demande de Nora Essai est refusée')).toBeVisible();

			await visitor.goto(`${adresse}/rejoindre`);
			await expect(visitor.getByText('Dites-nous pour quelle commune.')).toBeVisible();
			await visitor.getByLabel('Votre message').fill('Pour Carhaix.');
			await visitor.getByRole('button', { name: 'Envoyer ma demande' }).click();
			await expect(visitor.getByText('Elle attend une réponse.')).toBeVisible();

			await page.goto(`${adresse}/membres`);
			await asked.getByLabel('Rôle').selectOption({ label: 'Observateur ou observatrice' });
			await asked.getByRole('button', { name: 'Accueillir' }).click();
			await expect(page.getByText('Nora Essai fait maintenant partie de la démarche.')).toBeVisible();
			await visitor.goto(`${adresse}/membres`);
			await expect(visitor.getByText('Nora Essai (vous)')).toBeVisible();
			await page.goto(`${adresse}/journal`);
			await expect(page.getByText('a accepté la demande de Nora Essai.')).toBeVisible();
			await page.goto(`${adresse}/membres`);

			// Removed, put back, removed again: the page is closed to her.
			const remove = async () => {
				await page.getByRole('main').getByText('Modifier', { exact: true }).last().click();
				await page.getByRole('button', { name: 'Retirer de la démarche' }).click();
				await expect(page.getByText('Nora Essai ne fait plus partie de la démarche')).toBeVisible();
			};
			await remove();
			expect((await visitor.goto(`${adresse}/membres`))?.status()).toBe(403);
			await page.getByRole('status').getByRole('button', { name: 'Remettre' }).click();
			await expect(page.getByText('Nora Essai fait de nouveau partie de la démarche.')).toBeVisible();
			expect((await visitor.goto(`${adresse}/membres`))?.status()).toBe(200);

			await visitor.getByRole('button', { name: 'Quitter la démarche' }).click();
			await expect(visitor.getByText('Vous perdrez votre rôle')).toBeVisible();
			await visitor.getByRole('button', { name: 'Quitter la démarche' }).last().click();
			await expect(visitor).toHaveURL(adresse);
			await page.goto(`${adresse}/membres`);
			await expect(page.getByText('Nora Essai')).toHaveCount(0);
			await context.close();
		});
	});
}

test('pendant la préparation, un collège qui a un membre n’est pas retiré sans dire ce qui se perd', async ({
	page
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Préparer'));
	await page.goto(`${adresse}/membres/colleges`);
	await nameCollege(page, 'Élus');
	await page.goto(`${adresse}/membres`);
	await page.getByText('Modifier', { exact: true }).click();
	await page.getByRole('combobox', { name: 'Collège' }).selectOption({ label: 'Élus' });
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Le rôle et le collège de Maëlle Kerdoncuff sont enregistrés.')).toBeVisible();
	await page.goto(`${adresse}/preparer/colleges`);
	await page.getByRole('button', { name: 'Retirer « Élus »' }).click();
	await expect(page.getByText('Retirer le collège « Élus » ?')).toBeVisible();
	await page.getByRole('button', { name: 'Retirer le collège' }).click();
	await expect(page.getByText('Le collège « Élus » est retiré.')).toBeVisible();
});

test('la page d’une démarche nomme qui la tient et compte les autres par collège', async ({ page }) => {
	await signIn(page, 'observateur');
	await page.goto('/demarches/spaser-region-bretagne');
	const team = page.getByRole('region', { name: 'Équipe et membres' });
	await expect(team).toContainText('Maëlle Kerdoncuff');
	await expect(team).toContainText('Inès Vasseur');
	await expect(team).not.toContainText('(vous)');
	await expect(team).toContainText(/\d+ personnes?/);
	await team.getByRole('link', { name: /^Voir les \d+ membres$/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Membres' })).toBeVisible();
});

test('la dernière personne porteuse ne peut ni partir ni changer de rôle', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Dernière'));
	await page.goto(`${adresse}/membres`);
	await page.getByText('Modifier', { exact: true }).click();
	await page.getByLabel('Rôle').selectOption({ label: 'Contributeur ou contributrice' });
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByRole('alert')).toContainText('Une démarche garde toujours un porteur.');
	await page.reload();
	await page.getByRole('button', { name: 'Quitter la démarche' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Quitter la démarche' }).click();
	await expect(page.getByRole('alert')).toContainText('Une démarche garde toujours un porteur.');
});

test('au clavier seul : ouvrir la ligne d’une personne et changer son rôle', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Clavier'));
	await page.goto(`${adresse}/membres/colleges`);
	await nameCollege(page, 'Élus');
	await page.goto(`${adresse}/membres`);
	await tabTo(page, page.getByText('Modifier', { exact: true }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('combobox', { name: 'Collège' }));
	await page.keyboard.press('ArrowDown');
	await tabTo(page, page.getByRole('button', { name: 'Enregistrer' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'Élus' })).toContainText('Maëlle Kerdoncuff');
});

test('le rôle enregistré reste celui que le formulaire montre', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Rôle montré'));
	await page.goto(`${adresse}/membres`);
	await page.getByText('Modifier', { exact: true }).click();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Le rôle et le collège de Maëlle Kerdoncuff sont enregistrés.')).toBeVisible();
	await expect(page.getByLabel('Rôle')).toHaveValue('porteur');
});

test('qui observe lit les membres sans pouvoir rien changer ; un visiteur se connecte d’abord', async ({
	page
}) => {
	const closed = await page.request.get('/demarches/spaser-region-bretagne/membres', { maxRedirects: 0 });
	expect(closed.status()).toBe(303);
	await signIn(page, 'observateur');
	await page.goto('/demarches/spaser-region-bretagne/membres');
	await expect(page.getByText('Inès Vasseur')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Inviter' })).toHaveCount(0);
	await expect(page.getByText('Modifier', { exact: true })).toHaveCount(0);
	for (const suite of ['/inviter', '/colleges'])
		expect((await page.goto(`/demarches/spaser-region-bretagne/membres${suite}`))?.status()).toBe(403);
});

test('au clavier seul : demander à rejoindre, puis retirer sa demande', async ({ page, browser }) => {
	const adresse = await openPublic(page, 'Clavier ouvert');
	const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
	const visitor = await context.newPage();
	await openAccount(visitor, freeAddress('clavier'), 'Nora Essai');
	await visitor.goto(`${adresse}/rejoindre`);
	await tabTo(visitor, visitor.getByLabel('Votre message'));
	await visitor.keyboard.type('Bonjour.');
	await tabTo(visitor, visitor.getByRole('button', { name: 'Envoyer ma demande' }));
	await visitor.keyboard.press('Enter');
	await expect(visitor.getByText('Elle attend une réponse.')).toBeVisible();
	await tabTo(visitor, visitor.getByRole('button', { name: 'Retirer ma demande' }));
	await visitor.keyboard.press('Enter');
	await expect(visitor.getByText('Votre demande est retirée.')).toBeVisible();
	await context.close();
});

test('une personne se cherche par son nom, sans accents ; un nom absent le dit', async ({ page }) => {
	await signIn(page, 'observateur');
	await page.goto('/demarches/spaser-region-bretagne/membres?nom=ines');
	await expect(page.getByText('Inès Vasseur')).toBeVisible();
	await expect(page.getByText('Maëlle Kerdoncuff')).toHaveCount(0);
	await tabTo(page, page.getByRole('searchbox', { name: 'Chercher une personne' }));
	await page.keyboard.press('Control+A');
	await page.keyboard.type('personne de ce nom');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Aucun membre ne s’appelle « personne de ce nom ».')).toBeVisible();
	await page
		.getByRole('search', { name: 'Chercher une personne' })
		.getByRole('link', { name: 'Tout voir' })
		.click();
	await expect(page.getByText('Maëlle Kerdoncuff')).toBeVisible();
});

for (const suite of ['/membres', '/membres/colleges', '/membres/inviter'])
	test(`${suite} : axe ne trouve rien, rien ne dépasse à 320 px`, async ({ page }) => {
		await signIn(page, 'porteuse');
		await page.goto(`/demarches/spaser-region-bretagne${suite}`);
		await expect(page.locator('h1')).toHaveCount(1);
		await checkA11y(page);
		await expectNoSideScroll(page);
	});

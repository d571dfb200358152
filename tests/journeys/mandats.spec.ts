import { freeAddress, openAccount } from './gestures/compte';
import { freeTitle } from './gestures/demarche';
import { declareOrganisation } from './gestures/organisation';
import { checkA11y, expect, expectNoSideScroll, readMail, signIn, test } from './harness/journey';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('demander un mandat, l’accorder avec un terme, y renoncer', async ({ page, browser }) => {
			await signIn(page, 'actrice');
			const nom = freeTitle(javaScriptEnabled ? 'Quatuor à cordes' : 'Fanfare du bourg');
			const fiche = await declareOrganisation(page, nom);

			const autre = await (await browser.newContext({ javaScriptEnabled })).newPage();
			await signIn(autre, 'facilitatrice');
			await autre.goto(fiche);
			await autre.getByRole('link', { name: 'Demander un mandat' }).click();
			await autre.getByRole('button', { name: 'Envoyer la demande' }).click();
			await expect(autre.getByText('Votre demande est partie')).toBeVisible();
			await autre.getByRole('button', { name: 'Retirer ma demande' }).click();
			await expect(autre.getByText('Votre demande est retirée.')).toBeVisible();
			await autre.getByRole('link', { name: 'Demander un mandat' }).click();
			await autre.getByLabel('Fonction').fill('trésorière');
			await autre.getByRole('button', { name: 'Envoyer la demande' }).click();
			await expect(autre.getByText('Votre demande est partie')).toBeVisible();

			await page.goto(fiche);
			await page.getByRole('link', { name: 'Une demande de mandat attend' }).click();
			const demandes = page.getByRole('region', { name: 'Demandes' });
			await expect(demandes).toContainText('Inès Vasseur demande un mandat');
			await demandes.getByLabel('Dernier jour').fill('2099-12-31');
			await demandes.getByRole('button', { name: 'Accorder le mandat' }).click();
			await expect(page.getByText('Le mandat est accordé.')).toBeVisible();
			await expect(page.getByRole('region', { name: 'En cours et à venir' })).toContainText(
				'31 décembre 2099'
			);

			await autre.goto(fiche);
			await expect(autre.getByText('Vous parlez en son nom : porte-parole.')).toBeVisible();
			await autre.getByRole('link', { name: 'Mandats' }).click();
			await autre.getByRole('button', { name: 'Renoncer à mon mandat' }).click();
			await expect(autre.getByText('Ce que vous avez écrit en son nom lui reste.')).toBeVisible();
			await autre.getByRole('button', { name: 'Renoncer à mon mandat' }).click();
			await expect(autre.getByText('Vous ne parlez plus au nom de cette organisation.')).toBeVisible();
			await expect(autre.getByText('Votre mandat a pris fin.')).toBeVisible();
			await autre.context().close();

			// What is over stays in the history.
			await page.goto(`${fiche}/mandats`);
			await expect(page.getByRole('region', { name: 'Passés' })).toContainText('Inès Vasseur');
		});

		test('la dernière personne référente ne part pas en silence', async ({ page }) => {
			await signIn(page, 'porteuse');
			const fiche = await declareOrganisation(
				page,
				freeTitle(javaScriptEnabled ? 'Ludothèque' : 'Épicerie paysanne')
			);
			await page.goto(`${fiche}/mandats`);
			await page.getByRole('button', { name: 'Renoncer à mon mandat' }).click();
			await expect(page.getByText('Ce que vous avez écrit en son nom lui reste.')).toBeVisible();
			await page.getByRole('button', { name: 'Renoncer à mon mandat' }).click();
			await expect(page.getByText(/garde toujours une personne référente/)).toBeVisible();
		});
	});
}

test('inviter une adresse : le lien donne le mandat une fois, puis ne sert plus', async ({
	page,
	browser
}) => {
	await signIn(page, 'actrice');
	const nom = freeTitle('Vielle à roue');
	const fiche = await declareOrganisation(page, nom);
	const courriel = freeAddress('mandat');
	await page.goto(`${fiche}/mandats`);
	const inviter = page.getByRole('region', { name: 'Inviter par courriel' });
	await inviter.getByLabel('Adresse de courriel').fill(courriel);
	await inviter.getByRole('button', { name: 'Envoyer l’invitation' }).click();
	await expect(page.getByText(`Une invitation part vers ${courriel}.`)).toBeVisible();
	await expect(page.getByRole('button', { name: `Retirer l’invitation de ${courriel}` })).toBeVisible();

	const mail = await readMail(courriel, nom);
	const link = /href="(http[^"]+\/organisations\/invitation\/[\w-]+)"/.exec(mail.html)![1]!;
	const invitee = await (await browser.newContext()).newPage();
	await invitee.goto(link);
	await expect(invitee.getByRole('heading', { level: 1, name: `Parler au nom de « ${nom} »` })).toBeVisible();
	await checkA11y(invitee);
	await expectNoSideScroll(invitee);
	await expect(invitee.getByRole('link', { name: 'Se connecter pour accepter' })).toBeVisible();
	await openAccount(invitee, freeAddress('invitee'), 'Nolwenn Essai');
	await invitee.goto(link);
	await invitee.getByRole('button', { name: 'Accepter le mandat' }).click();
	await expect(invitee.getByText('Vous parlez maintenant au nom de cette organisation.')).toBeVisible();
	await invitee.goto(link);
	await expect(invitee.getByRole('heading', { name: 'Cette invitation ne sert plus' })).toBeVisible();
	await invitee.context().close();

	await page.goto(`${fiche}/mandats`);
	await expect(page.getByRole('region', { name: 'En cours et à venir' })).toContainText('Nolwenn Essai');
});

test('refuser une demande demande une raison, que la personne reçoit', async ({ page, browser }) => {
	await signIn(page, 'actrice');
	const nom = freeTitle('Conservatoire des pommiers');
	const fiche = await declareOrganisation(page, nom);
	const autre = await (await browser.newContext()).newPage();
	await openAccount(autre, freeAddress('refus'), 'Katell Essai');
	await autre.goto(`${fiche}/demander-un-mandat`);
	await autre.getByRole('button', { name: 'Envoyer la demande' }).click();
	await expect(autre.getByText('Votre demande est partie')).toBeVisible();

	await page.goto(`${fiche}/mandats`);
	const demandes = page.getByRole('region', { name: 'Demandes' });
	await demandes.getByText('Refuser', { exact: true }).first().click();
	await demandes.getByLabel(/Pourquoi refuser/).fill('Le bureau se réunit en mars.');
	await demandes.getByRole('button', { name: 'Refuser' }).click();
	await expect(page.getByText('La demande est refusée')).toBeVisible();
	await autre.goto('/avis');
	await expect(autre.getByText('Le bureau se réunit en mars.').first()).toBeVisible();
	await autre.context().close();
});

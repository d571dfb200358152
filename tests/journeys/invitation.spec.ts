import { createDemarche, freeTitle } from './gestures/demarche';
import { freeAddress, openAccount } from './gestures/compte';
import { checkA11y, expect, expectNoSideScroll, readMail, signIn, test, type Page } from './harness/journey';

/** The address that an invitation's letter leads to. */
const linkIn = (html: string) => /href="(http[^"]+\/invitation\/[\w-]{43})"/.exec(html)![1]!;

async function openLien(page: Page, adresse: string, usages = ''): Promise<string> {
	await page.goto(`${adresse}/membres/inviter`);
	await page.getByLabel('Nombre de personnes').fill(usages);
	await page.getByRole('button', { name: 'Ouvrir un lien' }).click();
	return page.getByRole('textbox', { name: 'Lien d’invitation' }).inputValue();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('une personne invitée par courriel crée son compte et prend part', async ({ page, browser }) => {
			await signIn(page, 'porteuse');
			const titre = freeTitle('Invitée');
			const adresse = await createDemarche(page, titre);
			const courriel = freeAddress('invitee');
			await page.goto(`${adresse}/membres/inviter`);
			await page.getByLabel('Adresses').fill(courriel);
			await page.getByLabel('Rôle').first().selectOption({ label: 'Facilitateur ou facilitatrice' });
			await page.getByRole('button', { name: 'Préparer les invitations' }).click();
			await expect(page.getByText('L’invitation part dans l’instant.')).toBeVisible();
			const list = page.getByRole('region', { name: 'Invitations', exact: true });
			await expect(list).toContainText(courriel);
			await expect(list).toContainText('en attente jusqu’au');

			const link = linkIn((await readMail(courriel, titre)).html);
			const context = await browser.newContext({ javaScriptEnabled, baseURL: new URL(page.url()).origin });
			const guest = await context.newPage();
			await guest.goto(link);
			await expect(guest.getByText(titre)).toBeVisible();
			await expect(guest.getByText('Maëlle Kerdoncuff')).toBeVisible();
			await guest.getByRole('link', { name: 'Créer mon compte' }).click();
			await expect(guest).toHaveURL(/suite=%2Finvitation/);
			await openAccount(guest, courriel, 'Nora Essai');
			await guest.goto(link);
			await expect(guest.getByText(`avec le compte ${courriel}`)).toBeVisible();
			await guest.getByRole('button', { name: 'Accepter l’invitation' }).click();
			await expect(guest.getByRole('heading', { level: 1, name: titre })).toBeVisible();
			// A second time is harmless.
			await guest.goto(link);
			await expect(guest.getByText(`Vous êtes membre de « ${titre} ».`)).toBeVisible();
			await page.goto(`${adresse}/membres/inviter`);
			await expect(list).toContainText('acceptée');
			await context.close();
		});

		test('une liste avec des erreurs est vérifiée avant de partir, et les erreurs se téléchargent', async ({
			page
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Liste'));
			const right = [freeAddress('un'), freeAddress('deux')];
			await page.goto(`${adresse}/membres/inviter`);
			await page.getByLabel('Ou un fichier CSV').setInputFiles({
				name: 'liste.csv',
				mimeType: 'text/csv',
				buffer: Buffer.from(
					[
						'Courriel;Nom;Rôle',
						`${right[0]};Awa;observatrice`,
						`${right[1]};;`,
						'faux;Bo;',
						'c@exemple.fr;;chef'
					].join('\r\n')
				)
			});
			await page.getByRole('button', { name: 'Préparer les invitations' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Vérifier avant d’envoyer' })).toBeVisible();
			await expect(page.getByText('2 invitations sont prêtes.')).toBeVisible();
			const errors = page.getByRole('region', { name: '2 lignes sont à corriger.' });
			await expect(errors.getByRole('listitem').first()).toContainText(/Ligne 4\s*faux\s*adresse incomplète/);
			await checkIfAwake(page, javaScriptEnabled);
			const file = await page.request.get(`${new URL(page.url()).pathname}/erreurs`);
			expect(await file.text()).toContain('5;c@exemple.fr');
			await page.getByRole('button', { name: 'Envoyer les 2 invitations' }).click();
			await expect(page.getByText('Les 2 invitations partent dans les minutes qui viennent.')).toBeVisible();
			for (const courriel of right) await readMail(courriel);

			// The same list again invites nobody twice.
			await page.getByLabel('Adresses').fill(right.join('\n'));
			await page.getByRole('button', { name: 'Préparer les invitations' }).click();
			await expect(page.getByText('2 personnes sont déjà membres ou invitées.')).toBeVisible();
			await expect(page.getByRole('button', { name: /Envoyer/ })).toHaveCount(0);
		});

		test('un lien se révoque, se rétablit, et ne laisse entrer que le nombre prévu', async ({
			page,
			browser
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Lien'));
			const link = await openLien(page, adresse, '1');
			await expect(page.getByRole('img', { name: 'QR code du lien d’invitation' })).toBeVisible();
			await page.getByRole('button', { name: 'Révoquer le lien' }).click();
			await expect(page.getByText('L’invitation est révoquée')).toBeVisible();

			const context = await browser.newContext({ javaScriptEnabled, baseURL: new URL(page.url()).origin });
			const guest = await context.newPage();
			await guest.goto(link);
			await expect(
				guest.getByRole('heading', { level: 1, name: 'Cette invitation ne peut plus servir' })
			).toBeVisible();
			await page.getByRole('button', { name: 'La rétablir' }).click();
			await expect(page.getByText('L’invitation sert de nouveau.')).toBeVisible();

			await openAccount(guest, freeAddress('lien'), 'Nora Essai');
			await guest.goto(link);
			await guest.getByRole('button', { name: 'Accepter l’invitation' }).click();
			// The démarche is a draft, which contributors do not read yet.
			await expect(guest.getByText('Elle est encore en préparation')).toBeVisible();
			await context.close();

			const late = await browser.newContext({ javaScriptEnabled, baseURL: new URL(page.url()).origin });
			const other = await late.newPage();
			await other.goto(link);
			await expect(other.getByText('Cette invitation a déjà servi autant de fois que prévu.')).toBeVisible();
			await late.close();
		});
	});
}

async function checkIfAwake(page: Page, awake: boolean): Promise<void> {
	if (!awake) return;
	await checkA11y(page);
	await expectNoSideScroll(page);
}

test('un jeton que personne n’a reçu ne dit rien, et la page dit quoi faire', async ({ page }) => {
	for (const jeton of ['x'.repeat(43), 'court']) {
		await page.goto(`/invitation/${jeton}`);
		await expect(page.getByRole('heading', { level: 1, name: 'Invitation introuvable' })).toBeVisible();
		await expect(page.getByText('demandez-en une nouvelle')).toBeVisible();
	}
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('une adresse mal écrite est dite, et reste à corriger ; on n’invite pas deux fois', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Mal écrite'));
	await page.goto(`${adresse}/membres/inviter`);
	const send = page.getByRole('button', { name: 'Préparer les invitations' });
	await page.getByLabel('Adresses').fill('nora@exemple');
	await send.click();
	await expect(page.getByRole('alert')).toContainText('Cette adresse n’est pas complète.');
	await expect(page.getByLabel('Adresses')).toHaveValue('nora@exemple');
	const courriel = freeAddress('nora');
	for (const said of ['L’invitation part dans l’instant.', 'a déjà une invitation en attente']) {
		await page.getByLabel('Adresses').fill(courriel);
		await send.click();
		await expect(page.getByText(said)).toBeVisible();
	}
	await page.getByRole('button', { name: `Renvoyer à ${courriel}` }).click();
	await expect(page.getByRole('alert')).toContainText('Ce message vient de partir.');
	await page.getByLabel('Nombre de personnes').fill('0');
	await page.getByRole('button', { name: 'Ouvrir un lien' }).click();
	await expect(page.getByLabel('Nombre de personnes')).toHaveAccessibleDescription(/un nombre de 1 à 5/);
});

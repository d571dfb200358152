import type { Locator } from '@playwright/test';
import { createDemarche, freeTitle } from './gestures/demarche';
import { freeAddress, openAccount } from './gestures/compte';
import { tabTo } from './gestures/keyboard';
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
			const list = page.getByRole('region', { name: 'Invitations par courriel' });
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
			await page.goto(`${adresse}/journal`);
			await expect(page.getByText('Nora Essai a accepté l’invitation (rôle : facilit')).toBeVisible();
			await expect(page.getByText('a accueilli')).toHaveCount(0);
			await context.close();
		});

		test('qui est entré par une affiche accepte ensuite l’invitation à faciliter qui l’attendait', async ({
			page,
			browser
		}) => {
			await signIn(page, 'porteuse');
			const titre = freeTitle('Élargie');
			const adresse = await createDemarche(page, titre);
			const courriel = freeAddress('elargie');
			await page.goto(`${adresse}/membres/inviter`);
			await page.getByLabel('Adresses').fill(courriel);
			await page.getByLabel('Rôle').first().selectOption({ label: 'Facilitateur ou facilitatrice' });
			await page.getByRole('button', { name: 'Préparer les invitations' }).click();
			await expect(page.getByText('L’invitation part dans l’instant.')).toBeVisible();
			const mailed = linkIn((await readMail(courriel, titre)).html);
			const poster = await openLien(page, adresse);

			const context = await browser.newContext({ javaScriptEnabled, baseURL: new URL(page.url()).origin });
			const guest = await context.newPage();
			await openAccount(guest, courriel, 'Nora Essai');
			await guest.goto(poster);
			await guest.getByRole('button', { name: 'Accepter l’invitation' }).click();
			await expect(guest.getByText('Elle est encore en préparation')).toBeVisible();
			await guest.goto(mailed);
			await expect(
				guest.getByRole('heading', { level: 1, name: 'Vous êtes invité à prendre un rôle plus large' })
			).toBeVisible();
			await expect(guest.getByText('Contributeur ou contributrice')).toBeVisible();
			await checkIfAwake(guest, javaScriptEnabled);
			await guest.getByRole('button', { name: 'Accepter l’invitation' }).click();
			await expect(guest.getByRole('heading', { level: 1, name: titre })).toBeVisible();
			await context.close();
		});

		test('un formulaire refusé garde le rôle, le collège et la durée choisis', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Choix gardés'));
			await page.goto(`${adresse}/membres/colleges`);
			await page.getByLabel('Nom').last().fill('Habitants');
			await page.getByRole('button', { name: 'Ajouter un collège' }).click();
			await expect(page.getByText('Le collège « Habitants » est ajouté.')).toBeVisible();
			await page.goto(`${adresse}/membres/inviter`);
			const choose = async (form: Locator) => {
				await form.getByLabel('Rôle').selectOption('observateur');
				await form.getByLabel('Collège').selectOption({ label: 'Habitants' });
				await form.getByLabel('Valable pendant').selectOption('7');
			};
			const expectKept = async (form: Locator) => {
				await expect(form.getByLabel('Rôle')).toHaveValue('observateur');
				await expect(form.getByLabel('Collège').locator('option:checked')).toHaveText('Habitants');
				await expect(form.getByLabel('Valable pendant')).toHaveValue('7');
			};
			const mail = page.getByRole('region', { name: 'Par courriel', exact: true });
			const courriel = freeAddress('gardee');
			await choose(mail);
			await mail.getByLabel('Adresses').fill(courriel.replace('.example', ''));
			await mail.getByRole('button', { name: 'Préparer les invitations' }).click();
			await expect(page.getByRole('alert')).toContainText('Cette adresse n’est pas complète.');
			await expectKept(mail);
			await mail.getByLabel('Adresses').fill(courriel);
			await mail.getByRole('button', { name: 'Préparer les invitations' }).click();
			const list = page.getByRole('region', { name: 'Invitations par courriel' });
			await expect(list).toContainText('Observateur ou observatrice, Habitants');
			// This form travels with the whole page: the page that came has to wake.
			if (javaScriptEnabled) await expect(page.locator('#svelte-announcer')).toBeAttached();

			const link = page.getByRole('region', { name: 'Par lien ou QR code' });
			await choose(link);
			await link.getByLabel('Nombre de personnes').fill('0');
			await link.getByRole('button', { name: 'Ouvrir un lien' }).click();
			await expect(page.getByRole('alert')).toContainText('Écrivez un nombre de 1 à 5');
			await expect(link.getByLabel('Nombre de personnes')).toHaveValue('0');
			await expectKept(link);
			await link.getByLabel('Nombre de personnes').fill('3');
			await link.getByRole('button', { name: 'Ouvrir un lien' }).click();
			await expect(link.getByRole('listitem')).toContainText('Observateur ou observatrice, Habitants');
			await expect(link.getByRole('listitem')).toContainText('0 sur 3');
			// Awake, the page keeps the choices for another link; a page sent anew has those it always starts with.
			await expect(link.getByLabel('Rôle')).toHaveValue(javaScriptEnabled ? 'observateur' : 'contributeur');
			await expect(link.getByLabel('Valable pendant')).toHaveValue(javaScriptEnabled ? '7' : '30');
		});

		test('un classeur est refusé avec ce qu’il faut faire, « Texte Unicode » se lit', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Tableur'));
			await page.goto(`${adresse}/membres/inviter`);
			const give = async (name: string, buffer: Buffer) => {
				await page.getByLabel('Ou un fichier CSV').setInputFiles({ name, mimeType: 'text/plain', buffer });
				await page.getByRole('button', { name: 'Préparer les invitations' }).click();
			};
			await give('liste.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x08, 0x00]));
			await expect(page.getByRole('alert')).toContainText('enregistrez-le au format CSV');
			await give('liste.txt', Buffer.from('\uFEFFadresse\tnom\r\na@b.fr\tÉlise\r\nc@d.fr\tNoé', 'utf16le'));
			await expect(page.getByText('2 invitations sont prêtes.')).toBeVisible();
			await expect(page.getByRole('region', { name: 'Qui sera invité' })).toContainText('Élise');
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

test('ce qui est écrit dans un formulaire reste quand on révoque une invitation plus bas', async ({
	page
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Écriture gardée'));
	await openLien(page, adresse);
	await page.getByLabel('Adresses').fill('nora@exemple.fr');
	await page.getByLabel('Rôle').first().selectOption('observateur');
	await page.getByLabel('Nombre de personnes').fill('12');
	await page.getByRole('button', { name: 'Révoquer le lien' }).click();
	await expect(page.getByText('L’invitation est révoquée')).toBeVisible();
	await expect(page.getByLabel('Adresses')).toHaveValue('nora@exemple.fr');
	await expect(page.getByLabel('Rôle').first()).toHaveValue('observateur');
	await expect(page.getByLabel('Nombre de personnes')).toHaveValue('12');
});

test('un fichier de plus d’un mégaoctet est dit avant de partir', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Trop grand'));
	await page.goto(`${adresse}/membres/inviter`);
	const file = page.getByLabel('Ou un fichier CSV');
	await file.setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.alloc(1_000_001, 'a') });
	await expect(page.getByText('Ce fichier dépasse un mégaoctet.')).toBeVisible();
	await page.getByRole('button', { name: 'Préparer les invitations' }).click();
	await expect(file).toHaveAccessibleDescription(/dépasse un mégaoctet/);
	await file.setInputFiles({
		name: 'liste.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('a@b.fr\nc@d.fr')
	});
	await expect(page.getByText('Ce fichier dépasse un mégaoctet.')).toHaveCount(0);
	await page.getByRole('button', { name: 'Préparer les invitations' }).click();
	await expect(page.getByText('2 invitations sont prêtes.')).toBeVisible();
});

test('révoquer une invitation qui vient d’être acceptée dit qu’elle l’a été', async ({ page, browser }) => {
	await signIn(page, 'porteuse');
	const titre = freeTitle('Trop tard');
	const adresse = await createDemarche(page, titre);
	const courriel = freeAddress('tard');
	await page.goto(`${adresse}/membres/inviter`);
	await page.getByLabel('Adresses').fill(courriel);
	await page.getByRole('button', { name: 'Préparer les invitations' }).click();
	await expect(page.getByText('L’invitation part dans l’instant.')).toBeVisible();
	const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
	const guest = await context.newPage();
	await openAccount(guest, courriel, 'Nora Essai');
	await guest.goto(linkIn((await readMail(courriel, titre)).html));
	await guest.getByRole('button', { name: 'Accepter l’invitation' }).click();
	await expect(guest.getByText('Elle est encore en préparation')).toBeVisible();
	await context.close();
	await page.getByRole('button', { name: `Révoquer ${courriel}` }).click();
	await expect(page.getByRole('alert')).toContainText('Cette invitation a été acceptée ou révoquée.');
});

test('au clavier seul : inviter quelqu’un, puis ouvrir un lien et le révoquer', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Clavier'));
	await page.goto(`${adresse}/membres/inviter`);
	const courriel = freeAddress('clavier');
	await tabTo(page, page.getByLabel('Adresses'));
	await page.keyboard.type(courriel);
	await tabTo(page, page.getByLabel('Rôle').first());
	await page.keyboard.type('Obs');
	await tabTo(page, page.getByRole('button', { name: 'Préparer les invitations' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('L’invitation part dans l’instant.')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Invitations par courriel' })).toContainText(
		'Observateur ou observatrice'
	);
	await tabTo(page, page.getByLabel('Nombre de personnes'));
	await page.keyboard.type('5');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('img', { name: 'QR code du lien d’invitation' })).toBeVisible();
	await tabTo(page, page.getByRole('button', { name: 'Révoquer le lien' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('L’invitation est révoquée')).toBeVisible();
});

test('au clavier seul : lire une invitation et l’accepter', async ({ page, browser }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Accepter au clavier'));
	const link = await openLien(page, adresse);
	const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
	const guest = await context.newPage();
	await openAccount(guest, freeAddress('clavier'), 'Nora Essai');
	await guest.goto(link);
	await tabTo(guest, guest.getByRole('button', { name: 'Accepter l’invitation' }));
	await guest.keyboard.press('Enter');
	await expect(guest.getByText('Elle est encore en préparation')).toBeVisible();
	await context.close();
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

import { freeAddress, openAccount, PHRASE } from './gestures/compte';
import { freeTitle } from './gestures/demarche';
import { another } from './gestures/document';
import { declareOrganisation } from './gestures/organisation';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer', exact: true }).click();

/** Looks for a territory and chooses it. */
async function choose(page: Page, words: string, territoire: RegExp): Promise<void> {
	await page.getByLabel('Chercher un territoire').fill(words);
	await page.getByRole('button', { name: 'Chercher un territoire' }).click();
	await page.getByRole('radio', { name: territoire }).check();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('un territoire choisi reste choisi quand l’enregistrement est refusé', async ({ page }) => {
			await signIn(page, 'actrice');
			const fiche = await declareOrganisation(
				page,
				freeTitle(javaScriptEnabled ? 'Kiosque à musique' : 'Lavoir rénové')
			);
			await page.goto(`${fiche}/modifier`);
			await choose(page, 'landerneau', /^Landerneau/);
			await page.getByLabel('SIRET').fill('12345678901234');
			await save(page);
			await expect(page.getByText(/sa clé ne correspond pas/)).toBeVisible();
			await expect(page.getByRole('radio', { name: /^Landerneau/ })).toBeChecked();
			await page.getByLabel('SIRET').fill('');
			await save(page);
			await expect(page.getByText('La fiche est enregistrée.')).toBeVisible();
			await page.goto(fiche);
			await expect(page.getByText(/^Landerneau/)).toBeVisible();

			// Looking for another one does not take away the one that stands.
			await page.goto(`${fiche}/modifier`);
			await page.getByLabel('Chercher un territoire').fill('quimper');
			await page.getByRole('button', { name: 'Chercher un territoire' }).click();
			await expect(page.getByRole('radio', { name: /^Quimper/ }).first()).toBeVisible();
			await expect(page.getByRole('radio', { name: /^Landerneau/ })).toBeChecked();
		});

		test('deux personnes modifient la même fiche : la seconde voit ce qui est enregistré, puis décide', async ({
			page,
			browser
		}) => {
			await signIn(page, 'actrice');
			const fiche = await declareOrganisation(
				page,
				freeTitle(javaScriptEnabled ? 'Jazz en friche' : 'Yole de mer')
			);
			await page.goto(`${fiche}/modifier`);
			const autre = await (await browser.newContext({ javaScriptEnabled })).newPage();
			await signIn(autre, 'actrice');
			await autre.goto(`${fiche}/modifier`);
			await autre.getByLabel('Présentation').fill('Un bagad de vingt sonneurs.');
			await save(autre);
			await expect(autre.getByText('La fiche est enregistrée.')).toBeVisible();
			await autre.context().close();

			await page.getByLabel('Présentation').fill('Un orchestre de quartier.');
			// A first refusal for another reason does not make the page forget what the person had seen.
			await page.getByLabel('SIRET').fill('12345678901234');
			await save(page);
			await expect(page.getByText(/sa clé ne correspond pas/)).toBeVisible();
			await page.getByLabel('SIRET').fill('');
			await save(page);
			const saved = page.getByRole('region', { name: 'Ce qui est enregistré maintenant' });
			await expect(saved).toContainText('Un bagad de vingt sonneurs.');
			await expect(page.getByLabel('Présentation')).toHaveValue('Un orchestre de quartier.');
			await save(page);
			await expect(page.getByText('La fiche est enregistrée.')).toBeVisible();
			await page.goto(fiche);
			await expect(page.getByText('Un orchestre de quartier.')).toBeVisible();
		});

		test('fermer une organisation dit ce qui s’arrête et ce qui reste ; qui l’a fermée la rouvre', async ({
			page
		}) => {
			await signIn(page, 'facilitatrice');
			const nom = freeTitle(javaScriptEnabled ? 'Quincaillerie solidaire' : 'Zinc des halles');
			const fiche = await declareOrganisation(page, nom);
			await page.goto(`${fiche}/mandats`);
			await page.getByRole('link', { name: 'Fermer l’organisation' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Fermer l’organisation' })).toBeVisible();
			await expect(page.getByText('Votre mandat prend fin : vous ne parlez plus en son nom.')).toBeVisible();
			if (javaScriptEnabled) {
				await checkA11y(page);
				await expectNoSideScroll(page);
			}
			await page.getByRole('button', { name: 'Fermer l’organisation' }).click();
			await expect(page.getByText('L’organisation est fermée.')).toBeVisible();
			await expect(page.getByText(/Plus personne ne parle en son nom/)).toBeVisible();
			await expect(page.getByRole('link', { name: 'Demander un mandat' })).toHaveCount(0);
			await page.goto(`/organisations?mots=${encodeURIComponent(nom)}`);
			await expect(page.getByText('fermée', { exact: true })).toBeVisible();
			await page.goto(fiche);
			await page.getByRole('button', { name: 'Rouvrir l’organisation' }).click();
			await expect(page.getByText('L’organisation est rouverte.')).toBeVisible();
			await expect(page.getByText('Vous parlez en son nom : référent ou référente.')).toBeVisible();
		});
	});
}

test('une administration lit que le mandat qui prend fin est celui d’un autre', async ({ page }) => {
	await signIn(page, 'actrice');
	const fiche = await declareOrganisation(page, freeTitle('Vannerie des marais'));
	await signIn(page, 'administratrice');
	await page.goto(`${fiche}/fermer`);
	await expect(page.getByText('Le seul mandat en cours ou à venir prend fin')).toBeVisible();
	await expect(page.getByText('Votre mandat prend fin')).toHaveCount(0);
	await page.getByRole('button', { name: 'Fermer l’organisation' }).click();
	await page.getByRole('button', { name: 'Rouvrir l’organisation' }).click();
	await expect(page.getByText('L’organisation est rouverte.')).toBeVisible();
	await expect(page.getByText('Vous parlez en son nom')).toHaveCount(0);
	// Nobody speaks for it any more: nothing is left to stop.
	await page.goto(`${fiche}/fermer`);
	await expect(page.getByRole('heading', { name: 'Ce qui reste' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Ce qui s’arrête' })).toHaveCount(0);
});

test('un contact ou un logo enregistrés à côté n’emportent pas ce qui est en train de s’écrire', async ({
	page
}) => {
	await signIn(page, 'actrice');
	const fiche = await declareOrganisation(page, freeTitle('Uchronie théâtrale'));
	await page.goto(`${fiche}/modifier`);
	await page.getByLabel('Présentation').fill('Une troupe en chantier.');
	await page.getByLabel('Nom du contact').fill('La régie');
	await page.getByRole('button', { name: 'Ajouter un contact' }).click();
	await expect(page.getByText('Le contact « La régie » est ajouté.')).toBeVisible();
	await page.getByRole('button', { name: 'Retirer « La régie »' }).click();
	await expect(page.getByRole('button', { name: 'Le remettre' })).toBeVisible();
	await expect(page.getByLabel('Présentation')).toHaveValue('Une troupe en chantier.');
	await save(page);
	await expect(page.getByText('La fiche est enregistrée.')).toBeVisible();
	// What was just saved is what the page has before its eyes.
	await page.getByLabel('Présentation').fill('Une troupe.');
	await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST'), save(page)]);
	await expect(page.getByLabel('Présentation')).toHaveValue('Une troupe.');
	await page.goto(fiche);
	await expect(page.getByText('Une troupe.', { exact: true })).toBeVisible();
});

test('la fiche montre ce que l’organisation a signé et où elle siège', async ({ page }) => {
	await page.goto('/organisations?mots=menhir');
	await page.getByRole('link', { name: 'Les Ateliers du Menhir bleu' }).click();
	const positions = page.getByRole('region', { name: 'Positions et contributions' });
	await expect(positions.getByRole('link', { name: /^SPASER/ }).first()).toBeVisible();
	await positions.getByRole('link', { name: /^Charte, version/ }).click();
	await expect(page).toHaveURL(/\/cadre\/charte\/\d+$/);
});

test('la dernière personne référente d’une organisation engagée apprend quoi faire avant de supprimer son compte', async ({
	page,
	browser
}) => {
	const nom = freeTitle('Guinguette du bief');
	await openAccount(page, freeAddress('referente'), 'Anaïs Essai');
	const fiche = await declareOrganisation(page, nom);
	const autre = await another(browser, 'facilitatrice');
	await autre.goto(`${fiche}/demander-un-mandat`);
	await autre.getByRole('button', { name: 'Envoyer la demande' }).click();
	await expect(autre.getByText('Votre demande est partie')).toBeVisible();
	await page.goto(`${fiche}/mandats`);
	await page.getByRole('button', { name: 'Accorder le mandat' }).first().click();
	await expect(page.getByText('Le mandat est accordé.')).toBeVisible();

	await page.goto('/compte/supprimer');
	await expect(page.getByText('Vous êtes la seule personne référente')).toBeVisible();
	await page.getByLabel('Pour confirmer, recopiez le mot').fill('supprimer');
	await page.getByLabel('Mot de passe actuel').fill(PHRASE);
	await page.getByRole('button', { name: 'Supprimer mon compte' }).click();
	await expect(page.getByText(/Nommez d’abord une autre personne référente, ou fermez/)).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: nom }).click();
	await page.getByRole('link', { name: 'Fermer l’organisation' }).click();
	await expect(page.getByText('Les 2 mandats en cours ou à venir prennent fin')).toBeVisible();
	await page.getByRole('button', { name: 'Fermer l’organisation' }).click();
	await expect(page.getByText('L’organisation est fermée.')).toBeVisible();

	await page.goto('/compte/supprimer');
	await expect(page.getByText('Vous êtes la seule personne référente')).toHaveCount(0);
	await page.getByLabel('Pour confirmer, recopiez le mot').fill('supprimer');
	await page.getByLabel('Mot de passe actuel').fill(PHRASE);
	await page.getByRole('button', { name: 'Supprimer mon compte' }).click();
	await expect(page.getByText('Votre compte est supprimé.')).toBeVisible();
	await autre.context().close();
});

import { createDemarche, freeTitle, openStage } from './gestures/demarche';
import { tabTo } from './gestures/keyboard';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

/** Begins a questionnaire, without questions or with those of the modèle, in an open diagnostic, and answers the address of the démarche. */
async function beginRecueil(page: Page, titre: string, withModele = false): Promise<string> {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Recueillir'));
	await openStage(page, adresse);
	await page.goto(`${adresse}/recueils`);
	await page.getByRole('link', { name: 'Préparer un recueil' }).click();
	await page.getByLabel('Titre').fill(titre);
	await page.getByLabel('Commencer avec les questions de votre modèle').setChecked(withModele);
	await page.getByRole('button', { name: 'Commencer', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
	return adresse;
}

/** Writes the question that was just added. */
async function writeQuestion(page: Page, libelle: string, ...options: string[]): Promise<void> {
	await expect(page.getByLabel('La question')).toHaveValue('');
	await page.getByLabel('La question').fill(libelle);
	for (const [index, option] of options.entries()) {
		await page.getByLabel(`Réponse ${index + 1}`, { exact: true }).fill(option);
	}
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('C’est enregistré.')).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('écrire des questions, une condition, les ranger, en retirer une, régler, ouvrir, partager, clore', async ({
			page
		}) => {
			const titre = freeTitle('Manger local');
			const adresse = await beginRecueil(page, titre);
			await page.getByRole('button', { name: 'Un seul choix' }).click();
			await writeQuestion(page, 'Faites-vous le marché ?', 'Oui', 'Non');
			await page.getByRole('button', { name: 'Réponse longue' }).click();
			await writeQuestion(page, 'Qu’y achetez-vous ?');
			await page.getByLabel('Seulement si…').selectOption({ label: 'Faites-vous le marché ?' });
			// Without JavaScript the answers to tick come with the page that says it is saved.
			if (!javaScriptEnabled) await page.getByRole('button', { name: 'Enregistrer' }).click();
			await page.getByRole('group', { name: 'la réponse est' }).getByLabel('Oui').check();
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('Seulement si « Faites-vous le marché ? » : Oui')).toBeVisible();

			const apercu = page.getByRole('region', { name: 'Aperçu' });
			await expect(apercu.getByText('Qu’y achetez-vous ?')).toHaveCount(0);
			if (javaScriptEnabled) {
				await apercu.getByRole('radio', { name: 'Oui' }).check();
				await expect(apercu.getByText('Qu’y achetez-vous ?')).toBeVisible();
			}

			// What hangs on another question stays after it.
			await page.getByRole('button', { name: 'Monter « Qu’y achetez-vous ? »' }).click();
			await expect(page.getByRole('alert')).toContainText('elle doit rester après elle');
			await page.getByRole('button', { name: 'Nombre' }).click();
			await writeQuestion(page, 'Combien êtes-vous à table ?');
			await page.getByRole('button', { name: 'Monter « Combien êtes-vous à table ? »' }).click();
			const lines = page.getByRole('region', { name: 'Questions', exact: true }).locator('ol > li');
			await expect(lines.nth(1)).toContainText('Combien êtes-vous à table ?');
			await page.getByRole('button', { name: 'Copier « Combien êtes-vous à table ? »' }).click();
			await expect(lines).toHaveCount(4);
			await page.getByRole('button', { name: 'Retirer « Combien êtes-vous à table ? »' }).last().click();
			await expect(lines).toHaveCount(3);
			await page.getByRole('button', { name: 'La remettre' }).click();
			await expect(lines).toHaveCount(4);

			await page.getByRole('link', { name: 'Régler' }).click();
			await page.getByLabel('Premier jour').fill('2099-03-02');
			await page.getByLabel('Dernier jour').fill('2099-03-01');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('La fin vient avant le début.')).toBeVisible();
			await page.getByLabel('Premier jour').fill('');
			await page.getByLabel('D’autres sites peuvent l’afficher dans leurs pages').check();
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('Les réglages sont enregistrés.')).toBeVisible();

			await page.getByRole('link', { name: 'Revenir au recueil' }).click();
			await page.getByRole('button', { name: 'Ouvrir le recueil' }).click();
			await expect(page.getByText('Le recueil est ouvert.')).toBeVisible();
			await expect(page.getByLabel('Adresse du recueil')).toHaveValue(/\/r\/[a-z0-9]{8}$/);
			await expect(page.getByLabel('À coller dans un autre site')).toHaveValue(
				/^<iframe src="http.*\?integre"/
			);
			await page.goto(`${adresse}/diagnostic`);
			await expect(page.getByRole('link', { name: `Répondre à « ${titre} »` })).toHaveAttribute(
				'href',
				/^\/r\//
			);
			await page.getByRole('link', { name: titre, exact: true }).click();
			await page.getByRole('button', { name: 'Clore le recueil' }).click();
			await expect(page.getByText('Le recueil est clos.')).toBeVisible();
			await page.goto(`${adresse}/journal`);
			await expect(page.getByText(`a ouvert le recueil « ${titre} »`)).toBeVisible();
			await expect(page.getByText(`a clos le recueil « ${titre} »`)).toBeVisible();
		});

		test('deux personnes règlent de même : la seconde n’a rien à comparer, sinon elle voit ce qui diffère', async ({
			page,
			context
		}) => {
			await beginRecueil(page, freeTitle('Réglé à deux'));
			const reglages = page.url().replace(/\/modifier.*$/, '/reglages');
			const other = await context.newPage();
			for (const one of [page, other]) {
				await one.goto(reglages);
				await one.getByLabel('Message de remerciement').fill('Merci à vous.');
			}
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('Les réglages sont enregistrés.')).toBeVisible();
			await other.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(other.getByText('Les réglages sont enregistrés.')).toBeVisible();
			await expect(other.getByRole('alert')).toHaveCount(0);

			const titre = freeTitle('Réglé encore');
			await page.getByLabel('Titre').fill(titre);
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByRole('link', { name: titre })).toBeVisible();
			await other.getByLabel('Message de remerciement').fill('Merci beaucoup.');
			await other.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(other.getByRole('alert')).toContainText('entre-temps');
			const saved = other.getByRole('region', { name: 'Ce qui est enregistré maintenant' });
			await expect(saved).toContainText(titre);
			await expect(other.getByLabel('Message de remerciement')).toHaveValue('Merci beaucoup.');
		});

		test('un recueil sans question ne s’ouvre pas, et se supprime', async ({ page }) => {
			const titre = freeTitle('Vide');
			await beginRecueil(page, titre);
			await page.getByRole('link', { name: 'Terminer' }).click();
			await page.getByRole('button', { name: 'Ouvrir le recueil' }).click();
			await expect(page.getByRole('alert')).toContainText('ne pose encore aucune question');
			await page.getByRole('button', { name: 'Supprimer le recueil' }).click();
			await page.getByRole('button', { name: 'Supprimer pour toujours' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Recueils' })).toBeVisible();
			await expect(page.getByRole('link', { name: titre })).toHaveCount(0);
		});
	});
}

test('un recueil commence avec les questions du modèle pour son étape', async ({ page }) => {
	await beginRecueil(page, freeTitle('Du modèle'), true);
	const lines = page.getByRole('region', { name: 'Questions', exact: true }).locator('ol > li');
	await expect(lines).toHaveCount(2);
	await expect(lines.first()).toContainText('Que constatez-vous');
	await expect(page.getByRole('region', { name: 'Aperçu' }).getByRole('textbox')).toHaveCount(2);
});

test('au clavier seul : ajouter une question, ses réponses, la monter', async ({ page }) => {
	await beginRecueil(page, freeTitle('Au clavier'));
	await tabTo(page, page.getByRole('button', { name: 'Réponse courte' }));
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('La question')).toBeFocused();
	await page.keyboard.type('Votre prénom ?');
	await tabTo(page, page.getByRole('button', { name: 'Plusieurs choix' }));
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('La question')).toHaveValue('');
	await expect(page.getByLabel('La question')).toBeFocused();
	await page.keyboard.type('Vos jours ?');
	await tabTo(page, page.getByLabel('Réponse 1', { exact: true }));
	await page.keyboard.type('Lundi');
	await page.keyboard.press('Enter');
	// What is saved by itself leaves people where they are.
	await expect(page.getByText('C’est enregistré.')).toBeVisible();
	await expect(page.getByLabel('Réponse 2', { exact: true })).toBeFocused();
	await page.keyboard.type('Mardi');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Réponse 3', { exact: true })).toBeFocused();
	await page.keyboard.type('Jeudi');
	await page.keyboard.press('Tab');
	await expect(page.getByText('C’est enregistré.')).toBeVisible();
	const apercu = page.getByRole('region', { name: 'Aperçu' });
	await expect(apercu.getByRole('checkbox')).toHaveCount(3);
	await page.reload();
	await expect(page.getByLabel('Réponse 3', { exact: true })).toHaveValue('Jeudi');
	const up = page.getByRole('button', { name: 'Monter « Vos jours ? »' });
	await up.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('La question est maintenant la 1re sur 2.')).toBeAttached();
	await expect(page.getByRole('button', { name: 'Descendre « Vos jours ? »' })).toBeFocused();
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('deux personnes écrivent la même question : la seconde voit ce que la première a écrit', async ({
	page,
	context
}) => {
	await beginRecueil(page, freeTitle('À deux'));
	await page.getByRole('button', { name: 'Réponse courte' }).click();
	await writeQuestion(page, 'Votre âge ?');
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByLabel('La question')).toHaveValue('Votre âge ?');
	await page.getByLabel('La question').fill('Quel âge avez-vous ?');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByRole('link', { name: 'Changer « Quel âge avez-vous ? »' })).toBeVisible();
	await page.getByLabel('Réponse obligatoire').check();
	await expect(page.getByText('Réponse courte · obligatoire')).toBeVisible();
	await other.getByLabel('La question').fill('Votre année de naissance ?');
	await other.getByLabel('La question').press('Tab');
	await expect(other.getByRole('alert')).toContainText('entre-temps');
	const saved = other.getByRole('region', { name: 'Ce qui est enregistré maintenant' });
	await expect(saved).toContainText('Quel âge avez-vous ?');
	await expect(saved.getByRole('definition')).toHaveText(['Quel âge avez-vous ?', 'Oui']);
	await expect(other.getByLabel('La question')).toHaveValue('Votre année de naissance ?');
	// From here only the button saves over what the first person wrote.
	let sent = 0;
	other.on('request', (request) => {
		if (request.method() === 'POST') sent++;
	});
	await other.getByLabel('Une aide pour répondre').fill('Quatre chiffres.');
	await other.getByLabel('Une aide pour répondre').press('Tab');
	await other.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(other.getByText('C’est enregistré.')).toBeVisible();
	expect(sent).toBe(1);
});

test('un visiteur ne voit pas un recueil en préparation ; la feuille se lit et s’imprime', async ({
	page,
	browser
}) => {
	const titre = freeTitle('Sur papier');
	await signIn(page, 'facilitatrice');
	await page.goto('/demarches/spaser-region-bretagne/recueils/nouveau');
	await page.getByLabel('Titre').fill(titre);
	await page.getByRole('button', { name: 'Commencer', exact: true }).click();
	await page.getByRole('button', { name: 'Échelle' }).click();
	await writeQuestion(page, 'Êtes-vous content ?');
	await page.getByRole('link', { name: 'Terminer' }).click();
	await expect(page).toHaveURL(/\/recueils\/[0-9a-f-]{36}$/);
	const recueil = page.url();
	await checkA11y(page);
	await expectNoSideScroll(page);

	const visitor = await browser.newPage();
	expect((await visitor.goto(recueil))?.status()).toBe(404);
	expect((await visitor.goto(`${recueil}/feuille`))?.status()).toBe(404);
	await visitor.goto('/demarches/spaser-region-bretagne/recueils');
	await expect(visitor.getByRole('heading', { level: 1, name: 'Recueils' })).toBeVisible();
	await expect(visitor.getByText(titre)).toHaveCount(0);
	await expect(visitor.getByRole('link', { name: 'Préparer un recueil' })).toHaveCount(0);
	await visitor.close();

	await page.getByRole('link', { name: 'Feuille à imprimer' }).click();
	await expect(page.getByRole('article')).toContainText('Êtes-vous content ?');
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.goto(recueil);
	await page.getByRole('button', { name: 'Supprimer le recueil' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer pour toujours' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Recueils' })).toBeVisible();
});

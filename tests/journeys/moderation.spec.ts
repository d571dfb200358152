import { createDemarche, freeTitle, openStage } from './gestures/demarche';
import { tabTo } from './gestures/keyboard';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

/** A public démarche of the porteuse with one contribution; answers the addresses of both. */
async function publish(page: Page, titre: string, texte: string) {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Veiller'));
	await page.goto(`${adresse}/modifier`);
	await page.getByRole('radio', { name: 'Publique' }).check();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Le cadre est enregistré.')).toBeVisible();
	await openStage(page, adresse);
	await page.goto(`${adresse}/contributions/nouvelle`);
	await page.getByLabel('L’essentiel, en une phrase').fill(titre);
	await page.getByLabel('Votre texte').fill(texte);
	await page.getByRole('button', { name: 'Déposer', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
	return { adresse, lieu: new URL(page.url()).pathname };
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'au clavier' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('un lecteur signale, le texte est rejeté avec une raison, ne se montre plus, puis revient', async ({
			page,
			browser
		}) => {
			const { adresse, lieu } = await publish(page, 'Achetez mes cageots', 'Trois pour le prix de deux.');
			const context = await browser.newContext({ javaScriptEnabled, baseURL: new URL(page.url()).origin });
			const visitor = await context.newPage();
			await visitor.goto(lieu);
			await visitor.getByRole('link', { name: /^Signaler / }).click();
			if (javaScriptEnabled) {
				await checkA11y(visitor);
				await expectNoSideScroll(visitor);
			}
			await visitor.getByLabel('Ce qu’il faut regarder').fill('C’est une réclame.');
			await visitor.getByRole('button', { name: 'Signaler' }).click();
			await expect(visitor.getByText('Choisissez l’une des réponses proposées')).toBeVisible();
			await expect(visitor.getByLabel('Ce qu’il faut regarder')).toHaveValue('C’est une réclame.');
			await visitor.getByRole('radio', { name: 'Publicité ou envoi automatique' }).check();
			await visitor.getByRole('button', { name: 'Signaler' }).click();
			await expect(visitor.getByText('l’équipe d’animation va regarder ce texte')).toBeVisible();

			await page.goto(`${adresse}/contributions/moderation`);
			await expect(page.getByText('Rien n’attend d’être lu')).toBeVisible();
			await page.getByRole('link', { name: /^Signalés/ }).click();
			const item = page.getByRole('article', { name: 'Achetez mes cageots' });
			await expect(item).toContainText('C’est une réclame.');
			if (javaScriptEnabled) {
				await checkA11y(page);
				await expectNoSideScroll(page);
				// Outside of the queue a letter does nothing: whoever dictates or brushes a key decides nothing.
				await page.getByRole('link', { name: /^Signalés/ }).focus();
				for (const key of ['j', 'r', 'x']) await page.keyboard.press(key);
				await expect(item).not.toBeFocused();
				await expect(item.getByLabel('Pourquoi ?')).toBeHidden();
				await tabTo(page, item.getByRole('checkbox'));
				await expect(item.getByRole('checkbox')).not.toBeChecked();
				await page.keyboard.press('j');
				await expect(item).toBeFocused();
				await page.keyboard.press('r');
				await expect(item.getByLabel('Pourquoi ?')).toBeFocused();
			} else {
				await item.getByText('Rejeter', { exact: true }).click();
			}
			await item.getByLabel('Message à l’auteur').fill('Ici, on ne vend rien.');
			await item.getByRole('button', { name: 'Rejeter ce texte' }).click();
			await expect(item.getByText('Écrivez pourquoi vous refusez')).toBeVisible();
			await expect(item.getByLabel('Message à l’auteur')).toHaveValue('Ici, on ne vend rien.');
			await item.getByLabel('Pourquoi ?').selectOption({ label: 'Publicité ou envoi automatique' });
			await item.getByRole('button', { name: 'Rejeter ce texte' }).click();
			await expect(page.getByText('1 texte rejeté. Il ne se montre plus nulle part.')).toBeVisible();
			expect((await visitor.goto(lieu))!.status()).toBe(404);

			await page.getByRole('link', { name: /^Rejetés/ }).click();
			await expect(item).toContainText('Ici, on ne vend rien.');
			await item.getByRole('button', { name: /^Rétablir/ }).click();
			await expect(page.getByText('1 texte rétabli.')).toBeVisible();
			await visitor.goto(lieu);
			await expect(visitor.getByRole('heading', { level: 1, name: 'Achetez mes cageots' })).toBeVisible();
			await context.close();
		});

		test('retirer un nom d’un texte : le reste demeure, et l’historique ne le garde pas', async ({
			page
		}) => {
			const { lieu } = await publish(
				page,
				'Un abri pour la halle',
				'Voyez avec Ginette Tartempion, au marché.'
			);
			await page.getByRole('link', { name: 'Modérer', exact: true }).click();
			await page.getByRole('link', { name: 'Retirer des données personnelles' }).click();
			if (javaScriptEnabled) {
				await checkA11y(page);
				await expectNoSideScroll(page);
			}
			await page.getByLabel('Les mots à retirer').fill('Personne');
			await page.getByRole('button', { name: 'Retirer pour toujours' }).click();
			await expect(page.getByText('Ces mots ne sont pas dans ce texte')).toBeVisible();
			await page.getByLabel('Les mots à retirer').fill('ginette tartempion');
			await page.getByRole('button', { name: 'Retirer pour toujours' }).click();
			await expect(page.getByText('Voyez avec [retiré], au marché.')).toBeVisible();
			await expect(page.getByText('Des données personnelles ont été retirées de ce texte.')).toBeVisible();
			await page.goto(`${lieu}/historique`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByText(/tartempion/i)).toHaveCount(0);
		});
	});
}

test('une réponse à un texte rejeté ne se montre plus, et ne dit pas un mot de lui à l’équipe', async ({
	page,
	browser
}) => {
	const { adresse, lieu } = await publish(page, 'Le secret de Polichinelle', 'Une rumeur sur le voisin.');
	const pour = page.getByRole('region', { name: 'Arguments pour' });
	await pour.getByText('Donner un argument pour').click();
	await pour.getByLabel('Votre texte').fill('Chacun le savait.');
	await pour.getByRole('button', { name: 'Publier' }).click();
	await expect(pour.getByText('Chacun le savait.')).toBeVisible();
	const reponse = lieu.replace(/1$/, '2');
	await page.goto(reponse);
	await expect(page.getByRole('link', { name: 'Le secret de Polichinelle' })).toBeVisible();

	await page.goto(`${adresse}/contributions/moderation?reference=${lieu.split('/').at(-1)}`);
	const item = page.getByRole('article', { name: 'Le secret de Polichinelle' });
	await item.getByText('Rejeter', { exact: true }).click();
	await item.getByLabel('Pourquoi ?').selectOption({ label: 'Hors du sujet de la démarche' });
	await item.getByRole('button', { name: 'Rejeter ce texte' }).click();
	await expect(page.getByText('1 texte rejeté. Il ne se montre plus nulle part.')).toBeVisible();

	const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
	const visitor = await context.newPage();
	expect((await visitor.goto(reponse))!.status()).toBe(404);
	const here = `${adresse}/contributions`;
	const pages = [
		reponse,
		here,
		`${here}?mots=polichinelle`,
		`${here}?mots=savait`,
		`${here}/export.csv`,
		`${here}/export.json`,
		`${here}/signaler?reference=${reponse.split('/').at(-1)}`,
		`${here}/moderation/bilan`,
		adresse,
		`${adresse}/diagnostic`,
		`${adresse}/journal`,
		'/'
	];
	for (const address of pages) {
		const said = await (await visitor.request.get(address)).text();
		// What the visitor asked for is shown as they typed it, in small letters.
		expect(said, address).not.toMatch(/Polichinelle|rumeur sur|Chacun le savait/);
	}
	// The team, who may read it, is not shown its words beside the answer either.
	await page.goto(reponse);
	await expect(page.getByText(/En réponse à un texte qui n’est plus publié/)).toBeVisible();
	await expect(page.getByText('Polichinelle')).toHaveCount(0);
	await context.close();
});

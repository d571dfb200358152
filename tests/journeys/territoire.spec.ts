import { createDemarche, freeTitle } from './gestures/demarche';
import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('chercher, ajouter, retirer, remettre un territoire', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Territoire'));
			await page.goto(`${adresse}/modifier`);
			await page.getByRole('link', { name: 'Choisir le territoire' }).click();
			await expect(page).toHaveURL(`${adresse}/territoire`);
			await expect(page.getByText('Aucun territoire n’est encore choisi.')).toBeVisible();

			await page.getByLabel('Nom, code ou code postal').fill('st denis');
			if (!javaScriptEnabled) await page.getByRole('button', { name: 'Chercher' }).click();
			await expect(page.getByText(/territoires répondent\s; voici les 12 premiers/)).toBeVisible();
			await page.getByRole('button', { name: 'Ajouter Saint-Denis (Seine-Saint-Denis)' }).click();
			const choisis = page.getByRole('region', { name: 'Un territoire choisi' });
			await expect(choisis).toContainText('Saint-Denis');
			await expect(choisis).toContainText(/149\s?077\s?habitants/);
			// What was looked for is still there, so that the next one is a click away.
			await expect(page.getByLabel('Nom, code ou code postal')).toHaveValue('st denis');
			await page.getByRole('button', { name: 'Ajouter Saint-Denis (La Réunion)' }).click();
			await expect(page.getByRole('heading', { name: '2 territoires choisis' })).toBeVisible();

			await page.getByRole('button', { name: 'Retirer « Saint-Denis (La Réunion) »' }).click();
			await expect(page.getByText('ne fait plus partie du territoire')).toBeVisible();
			await page.getByRole('button', { name: 'Le remettre' }).click();
			await expect(page.getByRole('heading', { name: '2 territoires choisis' })).toBeVisible();

			await page.goto(adresse);
			const territoire = page.getByRole('region', { name: 'Territoire' });
			await expect(territoire).toContainText(/Commune, La Réunion/);
			await expect(territoire).toContainText(/Commune, Seine-Saint-Denis/);
		});
	});
}

test('au clavier seul : les réponses viennent pendant que l’on tape et sont dites', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Clavier'));
	await page.goto(`${adresse}/territoire`);
	const champ = page.getByLabel('Nom, code ou code postal');
	await champ.focus();
	await page.keyboard.type('morlaix com');
	await expect(page.getByText('Un territoire répond.')).toBeVisible();
	await expect(champ).toBeFocused();
	const ajouter = page.getByRole('button', { name: 'Ajouter CA Morlaix Communauté (Finistère)' });
	for (let i = 0; i < 3 && !(await ajouter.evaluate((e) => e === document.activeElement)); i++)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(
		page.getByText('« CA Morlaix Communauté (Finistère) » fait partie du territoire')
	).toBeVisible();
	await expect(page.getByText('Choisi', { exact: true })).toBeVisible();
	await champ.fill('xyzzy');
	await expect(page.getByText('Aucun territoire ne répond à « xyzzy »')).toBeVisible();
});

test('la page du territoire passe axe et tient à 320 px', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Étroit'));
	await page.goto(`${adresse}/territoire?mots=saint`);
	await page
		.getByRole('button', { name: /^Ajouter Saint-Denis/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: 'Un territoire choisi' })).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('un code inventé, un autre rôle et un visiteur n’ajoutent rien', async ({ page, browser }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Refus'));
	await page.goto(`${adresse}/territoire`);
	const add = (code: string) =>
		page.request.post(`${adresse}/territoire?/ajouter`, {
			form: { nature: 'commune', code },
			headers: { origin: new URL(page.url()).origin, accept: 'text/html' }
		});
	expect((await add('00000')).status()).toBe(404);
	expect((await add("29151' or 1=1")).status()).toBe(404);
	await page.goto(`${adresse}/territoire`);
	await expect(page.getByText('Aucun territoire n’est encore choisi.')).toBeVisible();

	await signIn(page, 'facilitatrice');
	expect((await page.goto('/demarches/spaser-region-bretagne/territoire'))?.status()).toBe(403);
	const visiteur = await (await browser.newContext()).newPage();
	await visiteur.goto('/demarches/spaser-region-bretagne/territoire');
	await expect(visiteur).toHaveURL(/\/connexion\?suite=/);
	await visiteur.context().close();
});

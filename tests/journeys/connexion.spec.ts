import { freeAddress, openAccount, PHRASE } from './gestures/compte';
import { tabTo } from './gestures/keyboard';
import { checkA11y, expect, expectNoSideScroll, linkOf, readMail, test } from './harness/journey';

test('au clavier seul : se tromper, puis entrer, et arriver où l’on allait', async ({ page, context }) => {
	const courriel = freeAddress('clavier-entree');
	await openAccount(page, courriel);
	await context.clearCookies();
	await page.goto('/compte/mot-de-passe');
	await expect(page).toHaveURL('/connexion?suite=%2Fcompte%2Fmot-de-passe');
	await tabTo(page, page.getByLabel('Adresse de courriel'));
	await page.keyboard.type(courriel);
	await page.keyboard.press('Tab');
	await page.keyboard.type('au hasard, tiens');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('Adresse ou mot de passe incorrect');
	await expect(page.getByLabel('Adresse de courriel')).toHaveValue(courriel);
	await page.getByLabel('Mot de passe', { exact: true }).focus();
	await page.keyboard.type(PHRASE);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/compte/mot-de-passe');
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('entrer par un lien, sans mot de passe, puis sortir', async ({ page, context }) => {
			const courriel = freeAddress('lien');
			await openAccount(page, courriel);
			await context.clearCookies();
			await page.goto('/connexion?suite=/demarches');
			await page.getByLabel('Adresse de courriel').fill(courriel);
			await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
			await expect(page.getByText(`Si un compte existe pour ${courriel}`)).toBeVisible();
			const link = linkOf(await readMail(courriel, 'lien de connexion'));
			await page.goto(link);
			await page.getByRole('button', { name: 'Me connecter' }).click();
			await expect(page).toHaveURL('/demarches');
			await page.goto('/compte');
			await page.getByRole('button', { name: 'Se déconnecter de tous les appareils' }).click();
			await expect(page.getByText('Vos sessions sont fermées')).toBeVisible();
			await page.goto(link);
			await page.getByRole('button', { name: 'Me connecter' }).click();
			await expect(page.getByRole('heading', { name: 'Ce lien ne sert plus' })).toBeVisible();
			expect(page.url()).not.toContain('jeton');
		});

		test('retrouver l’accès après un mot de passe oublié', async ({ page, context }) => {
			const courriel = freeAddress('oubli');
			await openAccount(page, courriel);
			await context.clearCookies();
			await page.goto('/connexion');
			await page.getByRole('link', { name: 'Mot de passe oublié' }).click();
			await expect(page).toHaveURL('/mot-de-passe/oublie');
			await page.getByLabel('Adresse de courriel').fill(courriel);
			await page.getByRole('button', { name: 'Recevoir le lien' }).click();
			await page.goto(linkOf(await readMail(courriel, 'nouveau mot de passe')));
			await page.getByRole('button', { name: 'Continuer' }).click();
			await page.getByLabel('Mot de passe', { exact: true }).fill('encore une phrase');
			await page.getByLabel('Le même mot de passe').fill('encore une phrase');
			await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
			await expect(page.getByText('Votre mot de passe est enregistré.')).toBeVisible();
		});
	});
}

test('la boîte aux lettres de démonstration montre le message, et son lien fait entrer', async ({
	page,
	context
}) => {
	const courriel = freeAddress('boite');
	await openAccount(page, courriel);
	await context.clearCookies();
	await page.goto('/connexion');
	await page.getByLabel('Adresse de courriel').fill(courriel);
	await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Ouvrir la boîte aux lettres' }).click();
	await expect(page).toHaveURL('/demo/boite-aux-lettres');
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page
		.getByRole('listitem')
		.filter({ hasText: courriel })
		.getByRole('link', { name: 'Votre lien de connexion' })
		.click();
	await expect(page.getByText('aucun message ne part')).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.getByRole('link', { name: '/connexion/confirmer' }).click();
	await page.getByRole('button', { name: 'Me connecter' }).click();
	await expect(page).toHaveURL('/');
});

for (const [adresse, titre] of [
	['/connexion', 'Se connecter'],
	['/inscription', 'Créer un compte'],
	['/mot-de-passe/oublie', 'Mot de passe oublié'],
	[`/connexion/confirmer?jeton=${'a'.repeat(64)}&type=email`, 'Vous connecter'],
	['/connexion/confirmer', 'Ce lien ne sert plus']
] as const) {
	test(`${titre} : axe ne trouve rien dans les deux thèmes, un seul titre, rien ne dépasse à 320 px`, async ({
		page
	}) => {
		await page.goto(adresse);
		await expect(page.locator('h1')).toHaveText([titre]);
		await checkA11y(page);
		await expectNoSideScroll(page);
	});
}

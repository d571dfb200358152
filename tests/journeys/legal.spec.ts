import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';

const PAGES = [
	['/accessibilite', 'Déclaration d’accessibilité'],
	['/mentions-legales', 'Mentions légales'],
	['/confidentialite', 'Données personnelles'],
	['/conditions', 'Conditions d’utilisation']
] as const;

for (const [adresse, titre] of PAGES) {
	test(`${titre} : livrée, à compléter, lisible de tous`, async ({ page }) => {
		await page.goto(adresse);
		await expect(page.locator('h1')).toHaveText([titre]);
		await expect(page.locator('mark').first()).toContainText('à compléter');
		await checkA11y(page);
		await expectNoSideScroll(page);
	});
}

test('la déclaration d’accessibilité a les parties que la loi attend', async ({ page }) => {
	await page.goto('/accessibilite');
	await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
		'État de conformité',
		'Résultats des tests',
		'Contenus non accessibles',
		'Établissement de cette déclaration',
		'Retour d’information et contact',
		'Voies de recours'
	]);
	await expect(page.getByText('non conforme', { exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Défenseur des droits', exact: false }).first()).toBeVisible();
});

test('qui n’administre pas le site ne voit ni l’avis, ni les pages d’administration', async ({ page }) => {
	await signIn(page, 'porteuse');
	await page.goto('/conditions');
	await expect(page.getByText('Cette page est à compléter')).toBeHidden();
	for (const adresse of [
		'/administration',
		'/administration/pages-legales',
		'/administration/pages-legales/conditions'
	]) {
		const answer = await page.goto(adresse);
		expect(answer?.status(), adresse).toBe(404);
	}
});

test('écrire une page, la voir, être prévenue d’une autre main, revenir au texte livré', async ({
	page,
	context
}) => {
	await signIn(page, 'administratrice');
	await page.goto('/conditions');
	await expect(page.getByText('Cette page est à compléter')).toBeVisible();
	await page.getByRole('link', { name: 'Modifier cette page' }).click();
	await expect(page).toHaveURL(/pages-legales/);
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	const other = await context.newPage();
	await other.goto(page.url());

	const texte = page.getByLabel('Texte de la page');
	await texte.fill('## Chez nous\n\n<script>alert(1)</script> [piège](javascript:alert(1)) **Bienvenue**');
	await page.getByRole('button', { name: 'Voir l’aperçu' }).click();
	const apercu = page.getByRole('region', { name: 'Aperçu, pas encore publié' });
	await expect(apercu.getByText('Bienvenue')).toBeVisible();
	await expect(apercu.getByRole('link')).toHaveCount(0);
	await page.getByRole('button', { name: 'Publier' }).click();
	await expect(page.getByText('La page est publiée.')).toBeVisible();

	await other.getByLabel('Texte de la page').fill('## Autre version');
	await other.getByRole('button', { name: 'Publier' }).click();
	await expect(other.getByRole('alert')).toContainText('Quelqu’un a modifié cette page');
	await expect(other.getByLabel('Texte de la page')).toHaveValue('## Autre version');
	await expect(other.getByRole('region', { name: 'Le texte publié entre-temps' })).toContainText('Chez nous');

	await page.goto('/conditions');
	await expect(page.getByRole('heading', { name: 'Chez nous' })).toBeVisible();
	await expect(page.getByText('Cette page est à compléter')).toBeHidden();
	await page.getByRole('link', { name: 'Modifier cette page' }).click();
	await page.getByText('Rétablir le texte livré').first().click();
	await page.getByRole('button', { name: 'Rétablir le texte livré' }).click();
	await expect(page.getByText('Le texte livré est rétabli.')).toBeVisible();
	await page.goto('/conditions');
	await expect(page.getByRole('heading', { name: 'À quoi sert ce site' })).toBeVisible();
});

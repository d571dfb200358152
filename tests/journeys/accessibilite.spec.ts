import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';
import { createDemarche, freeTitle } from './gestures/demarche';

const BRETAGNE = '/demarches/spaser-region-bretagne';

const PUBLIQUES = [
	'/',
	'/demarches',
	'/demarches?mots=xylophone',
	BRETAGNE,
	`${BRETAGNE}/diagnostic`,
	`${BRETAGNE}/debat`,
	`${BRETAGNE}/validation`,
	`${BRETAGNE}/mise-en-oeuvre`,
	`${BRETAGNE}/evaluation`,
	'/cette-page-n-existe-pas',
	'/hors-ligne.html'
];
const DE_LA_PORTEUSE = [
	'/',
	'/demarches/nouvelle',
	BRETAGNE,
	`${BRETAGNE}/modifier`,
	`${BRETAGNE}/mise-en-oeuvre`,
	`${BRETAGNE}/mise-en-oeuvre/modifier`
];

// Each test only reads: they run side by side.
test.describe.configure({ mode: 'parallel' });

for (const [personne, adresses] of [
	['un visiteur', PUBLIQUES],
	['la porteuse', DE_LA_PORTEUSE]
] as const) {
	for (const adresse of adresses) {
		test(`${adresse}, pour ${personne} : axe ne trouve rien dans les deux thèmes, un seul titre, rien ne dépasse à 320 px`, async ({
			page
		}) => {
			if (personne === 'la porteuse') await signIn(page, 'porteuse');
			await page.goto(adresse);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
			await checkA11y(page);
			await expectNoSideScroll(page);
		});
	}
}

for (const adresse of ['/', BRETAGNE, `${BRETAGNE}/debat`]) {
	test(`${adresse} : axe ne trouve rien non plus à 320 px, où la ligne des étapes passe au pied`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 720 });
		await page.goto(adresse);
		await checkA11y(page);
	});
}

test('en anglais, la page se dit en anglais et axe ne trouve rien', async ({ page, context, baseURL }) => {
	await context.addCookies([{ name: 'langue', value: 'en', url: baseURL! }]);
	await page.goto(`${BRETAGNE}/debat`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Debate');
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('la confirmation d’une suppression est accessible', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Dialogue'));
	await page.goto(`${adresse}/modifier`);
	await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await checkA11y(page);
});

test('un formulaire refusé reste accessible', async ({ page }) => {
	await signIn(page, 'porteuse');
	await page.goto('/demarches/nouvelle');
	await page.getByRole('button', { name: 'Créer la démarche' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await checkA11y(page);
});

test('la barre des étapes ne cache jamais ce qui a le focus, à 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(`${BRETAGNE}/debat`);
	const barre = await page.getByRole('navigation', { name: 'Les cinq étapes' }).boundingBox();
	const suivante = page.getByRole('link', { name: /Étape suivante/ });
	await suivante.focus();
	const box = await suivante.boundingBox();
	expect(box!.y + box!.height).toBeLessThanOrEqual(barre!.y);
});

test('le focus se voit : un trait d’au moins 2 px', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const outline = await page.evaluate(() => {
		const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
		return { outlineStyle, width: parseFloat(outlineWidth) };
	});
	expect(outline.outlineStyle).toBe('solid');
	expect(outline.width).toBeGreaterThanOrEqual(2);
});

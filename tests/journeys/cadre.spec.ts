import { freeAddress, openAccount } from './gestures/compte';
import { createDemarche, freeTitle } from './gestures/demarche';
import { expect, signIn, test } from './harness/journey';

const BRETAGNE = '/demarches/spaser-region-bretagne';

test('la langue se change et se garde d’une page à l’autre', async ({ page }) => {
	await page.goto(BRETAGNE);
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page).toHaveURL(BRETAGNE);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 2, name: 'The five stages' })).toBeVisible();
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Building public policy together');
	await page.getByRole('button', { name: 'Français' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('ce qui est écrit dans une démarche est marqué de sa langue, l’interface de celle de la page', async ({
	page
}) => {
	await signIn(page, 'porteuse');
	const titre = freeTitle('A shared reading');
	const adresse = await createDemarche(page, titre);
	await page.goto(`${adresse}/modifier`);
	await page.getByLabel('Langue du contenu').selectOption({ label: 'Anglais' });
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Le cadre est enregistré.')).toBeVisible();
	await page.goto(`${adresse}/calendrier/nouvelle`);
	await page.getByLabel('Intitulé').fill('Opening workshop');
	await page.getByLabel('Date, ou premier jour').fill('2099-03-14');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Opening workshop', { exact: true }).last()).toHaveAttribute('lang', 'en');
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	await page.goto(adresse);
	await expect(page.getByRole('heading', { level: 1, name: titre })).toHaveAttribute('lang', 'en');
	await page.goto('/demarches');
	await expect(page.getByRole('heading', { level: 3, name: titre })).toHaveAttribute('lang', 'en');
});

test('un collège est marqué de la langue de sa démarche', async ({ page, browser }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('A shared table'));
	await page.goto(`${adresse}/modifier`);
	await page.getByLabel('Langue du contenu').selectOption({ label: 'Anglais' });
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Le cadre est enregistré.')).toBeVisible();
	await page.goto(`${adresse}/membres/colleges`);
	await page.getByLabel('Nom').last().fill('Residents');
	await page.getByRole('button', { name: 'Ajouter un collège' }).click();
	await expect(page.getByText('Le collège « Residents » est ajouté.')).toBeVisible();
	await page.goto(`${adresse}/membres/inviter`);
	const poster = page.getByRole('region', { name: 'Par lien ou QR code' });
	await poster.getByLabel('Collège').selectOption({ label: 'Residents' });
	await poster.getByRole('button', { name: 'Ouvrir un lien' }).click();
	const lien = await page.getByRole('textbox', { name: 'Lien d’invitation' }).inputValue();
	const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
	const guest = await context.newPage();
	await openAccount(guest, freeAddress('langue'), 'Nora Essai');
	await guest.goto(lien);
	await guest.getByRole('button', { name: 'Accepter l’invitation' }).click();
	await expect(guest.getByText('Elle est encore en préparation')).toBeVisible();
	await context.close();
	await page.goto(adresse);
	const team = page.getByRole('region', { name: 'Équipe et membres' });
	await expect(team.getByText('Residents', { exact: true })).toHaveAttribute('lang', 'en');
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });
		test('le thème se choisit et se garde', async ({ page }) => {
			await page.goto(`${BRETAGNE}/debat`);
			await page.getByRole('banner').locator('summary').click();
			await page.getByRole('button', { name: 'Sombre' }).click();
			await expect(page).toHaveURL(`${BRETAGNE}/debat`);
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'sombre');
			await page.goto('/');
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'sombre');
		});
	});
}

test('le menu du compte se ferme avec Échap et rend le focus', async ({ page }) => {
	await signIn(page, 'porteuse');
	await page.goto('/');
	const bouton = page.locator('summary[aria-label^="Compte de"]');
	await bouton.click();
	await expect(page.getByRole('link', { name: 'Mon compte' })).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('link', { name: 'Mon compte' })).toBeHidden();
	await expect(bouton).toBeFocused();
});

test('aller à une autre page l’annonce et remet la lecture au début', async ({ page }) => {
	// Before the page wakes up a link opens a whole page, which the browser announces itself.
	await page.goto(BRETAGNE, { waitUntil: 'networkidle' });
	await page
		.getByRole('navigation', { name: 'Les cinq étapes' })
		.getByRole('link', { name: /Débat/ })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: 'Débat' })).toBeVisible();
	await expect(page.locator('#svelte-announcer')).toHaveText('Débat – Ensemblier');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
});

test('une seule langue est envoyée au navigateur', async ({ page }) => {
	const scripts: string[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.url());
	});
	await page.goto('/', { waitUntil: 'networkidle' });
	const bodies = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
	const all = bodies.join('\n');
	expect(all).toContain('Cinq étapes, du constat au bilan');
	expect(all).not.toContain('Five stages, from the facts to the review');
});

test('hors ligne, une page dit ce qui se passe et comment reprendre', async ({ page, context }) => {
	await page.goto('/');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await context.setOffline(true);
	await page.goto('/demarches').catch(() => undefined);
	await expect(page.getByRole('heading', { level: 1, name: 'Vous êtes hors ligne' })).toBeVisible();
	await context.setOffline(false);
	await page.getByRole('link', { name: 'Réessayer' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Démarches' })).toBeVisible();
});

test('le navigateur ne garde aucune page du site, seulement celle qui sert hors ligne', async ({ page }) => {
	await signIn(page, 'porteuse');
	await page.goto('/');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.goto(BRETAGNE);
	const kept = await page.evaluate(async () => {
		const paths: string[] = [];
		for (const name of await caches.keys())
			for (const request of await (await caches.open(name)).keys()) paths.push(new URL(request.url).pathname);
		return paths.sort();
	});
	expect(kept).toEqual(['/favicon.svg', '/hors-ligne.html', '/secours.css']);
});

test('à l’impression, il reste le texte sans la navigation', async ({ page }) => {
	await page.goto(`${BRETAGNE}/debat`);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.getByRole('heading', { level: 1, name: 'Débat' })).toBeVisible();
	await expect(page.getByRole('banner')).toBeHidden();
	for (const nav of await page.locator('nav').all()) await expect(nav).toBeHidden();
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});

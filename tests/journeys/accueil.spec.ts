import { expect, signIn, test } from './harness/journey';
import { createDemarche, freeTitle } from './gestures/demarche';

test.describe('l’accueil', () => {
	test('dit ce qu’est Ensemblier, ses cinq étapes, et mène aux démarches publiques', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Construire les politiques publiques ensemble'
		);
		const etapes = page.getByRole('region', { name: 'Cinq étapes, du constat au bilan' });
		await expect(etapes.getByRole('heading', { level: 3 })).toHaveText([
			/Diagnostic/,
			/Débat/,
			/Validation/,
			/Mise en œuvre/,
			/Évaluation/
		]);
		await page.getByRole('link', { name: 'SPASER – Région Bretagne' }).first().click();
		await expect(page).toHaveURL('/demarches/spaser-region-bretagne');
	});

	test('montre à une personne connectée ses démarches et son rôle', async ({ page }) => {
		await signIn(page, 'facilitatrice');
		await page.goto('/');
		const siennes = page.getByRole('region', { name: 'Vos démarches' });
		await expect(siennes).toContainText('SPASER – Région Bretagne');
		await expect(siennes).toContainText('Facilitateur ou facilitatrice');
	});
});

test.describe('la recherche', () => {
	for (const javaScriptEnabled of [true, false]) {
		test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
			test.use({ javaScriptEnabled });

			for (const mots of ['région', 'region', 'commande publique', 'Bretagne']) {
				test(`« ${mots} » trouve la démarche`, async ({ page }) => {
					await page.goto('/');
					await page.getByRole('searchbox', { name: 'Chercher une démarche' }).fill(mots);
					await page.getByRole('button', { name: 'Chercher' }).click();
					await expect(page).toHaveURL(/\/demarches\?mots=/);
					await expect(page.getByRole('heading', { level: 2, name: `« ${mots} »` })).toBeVisible();
					await expect(page.getByRole('link', { name: 'SPASER – Région Bretagne' })).toBeVisible();
				});
			}

			test('sans résultat, elle dit quoi faire', async ({ page }) => {
				await page.goto('/demarches?mots=xylophone');
				await expect(page.getByRole('heading', { name: 'Aucune démarche ne contient' })).toBeVisible();
				await expect(page.getByText('Essayez un seul mot')).toBeVisible();
				await page.getByRole('link', { name: 'Voir toutes les démarches' }).click();
				await expect(page.getByRole('link', { name: 'SPASER – Région Bretagne' })).toBeVisible();
			});
		});
	}
});

test.describe('ce qui est écrit avant que la page ne soit prête reste', () => {
	for (const [adresse, champ] of [
		['/', 'Chercher une démarche'],
		['/connexion', 'Adresse de courriel']
	] as const) {
		test(`${champ}, à l’adresse ${adresse}`, async ({ page }) => {
			let release = () => {};
			const released = new Promise<void>((resolve) => (release = resolve));
			await page.route('**/_app/**/*.js', async (route) => {
				await released;
				await route.continue();
			});
			await page.goto(adresse, { waitUntil: 'commit' });
			const field = page.getByLabel(champ).first();
			await field.fill('commande.publique@exemple.fr');
			release();
			await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
			await expect(field).toHaveValue('commande.publique@exemple.fr');
		});
	}
});

test.describe('une adresse étrange ne casse rien', () => {
	for (const [adresse, status] of [
		['/demarches?mots=%00', 200],
		["/demarches?mots=%22'%20OR%20(", 200],
		['/demarches/%00', 404],
		['/demarches/Majuscule', 404],
		['/demarches/a%2Fb', 404]
	] as const) {
		test(`${adresse} répond ${status}`, async ({ page }) => {
			expect((await page.request.get(adresse)).status()).toBe(status);
		});
	}
});

test('un brouillon n’est visible d’un visiteur ni dans la liste, ni à son adresse', async ({
	page,
	browser
}) => {
	await signIn(page, 'porteuse');
	const titre = freeTitle('Brouillon réservé');
	const adresse = await createDemarche(page, titre);

	const visiteur = await (await browser.newContext()).newPage();
	await visiteur.goto(new URL('/demarches', page.url()).href);
	await expect(visiteur.getByRole('heading', { level: 1, name: 'Démarches' })).toBeVisible();
	await expect(visiteur.getByText(titre)).toHaveCount(0);
	for (const suite of ['', '/diagnostic', '/modifier', '/diagnostic/modifier']) {
		const answer = await visiteur.goto(new URL(adresse + suite, page.url()).href);
		expect(answer?.status(), adresse + suite).toBe(404);
	}
	await visiteur.context().close();
});

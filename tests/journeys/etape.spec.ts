import { expect, signIn, test, type Page } from './harness/journey';
import { createDemarche, freeTitle } from './gestures/demarche';

const BRETAGNE = '/demarches/spaser-region-bretagne';

test.describe('l’espace d’une étape, pour un visiteur', () => {
	test('dit son état, ce que pèse la parole, ce qu’elle produit, ses conditions et ses passages', async ({
		page
	}) => {
		await page.goto(`${BRETAGNE}/debat`);
		await expect(page.getByRole('heading', { level: 1, name: 'Débat' })).toBeVisible();
		const niveau = page.getByRole('region', { name: 'Niveau d’engagement' });
		await expect(niveau).toContainText('Les avis sont recueillis');
		await expect(niveau.getByRole('listitem')).toHaveCount(5);
		await expect(niveau.locator('[aria-current]')).toHaveText('Consultation');
		await expect(page.getByRole('region', { name: 'Ce que l’étape doit produire' })).toContainText(
			'77 contributions'
		);
		await expect(page.getByRole('region', { name: 'Conditions' })).toContainText('(remplie)');
		const historique = page.getByRole('region', { name: 'Historique' });
		await expect(historique).toContainText('Clôture');
		await expect(historique).toContainText('Ouverture');
	});

	test('ne montre ni qui a ouvert l’étape, ni rien à modifier', async ({ page }) => {
		await page.goto(`${BRETAGNE}/debat`);
		await expect(page.getByRole('heading', { name: 'Historique' })).toBeVisible();
		await expect(page.getByText('Maëlle Kerdoncuff')).toHaveCount(0);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await expect(page.getByRole('heading', { name: 'Faire avancer l’étape' })).toHaveCount(0);
	});

	for (const inconnue of ['concertation', 'mise_en_oeuvre', 'Diagnostic']) {
		test(`« ${inconnue} » n’est pas une étape : page introuvable`, async ({ page }) => {
			expect((await page.goto(`${BRETAGNE}/${inconnue}`))?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'Revenir à l’accueil' })).toBeVisible();
		});
	}
});

test('un membre voit qui a ouvert l’étape ; qui observe ne peut rien cocher', async ({ page }) => {
	await signIn(page, 'observateur');
	await page.goto(`${BRETAGNE}/debat`);
	await expect(page.getByRole('region', { name: 'Historique' })).toContainText('par Maëlle Kerdoncuff');
	await expect(page.getByRole('checkbox')).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('ouvrir, clore puis rouvrir : ce qui manque est nommé, le motif demandé, tout reste écrit', async ({
			page
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Cycle de vie'));
			await page.goto(`${adresse}/validation`);
			const avancer = page.getByRole('region', { name: 'Faire avancer l’étape' });
			await expect(avancer).toContainText('2 conditions ne sont pas remplies');

			await avancer.getByRole('button', { name: 'Ouvrir la validation' }).click();
			await expect(avancer.getByLabel('Motif')).toHaveAccessibleDescription(/ce motif sera public/);

			for (let left = 2; left > 0; left--) {
				await page
					.getByRole('list', { name: /Pour ouvrir/ })
					.getByRole('checkbox', { checked: false })
					.first()
					.click();
				await expect(
					page.getByRole('list', { name: /Pour ouvrir/ }).getByRole('checkbox', { checked: false })
				).toHaveCount(left - 1);
			}
			await page.goto(`${adresse}/validation`);
			await expect(avancer).toContainText('Toutes les conditions sont remplies.');
			await avancer.getByRole('button', { name: 'Ouvrir la validation' }).click();
			await expect(avancer.getByText('L’étape est ouverte.')).toBeVisible();

			await avancer.getByLabel('Motif').fill('Le budget sera voté en décembre.');
			await avancer.getByRole('button', { name: 'Clore la validation' }).click();
			await expect(avancer.getByText('L’étape est close.')).toBeVisible();
			await expect(page.getByRole('region', { name: 'Historique' })).toContainText(
				'Le plan d’action et son budget sont adoptés'
			);

			await avancer.getByLabel('Pourquoi rouvrir').fill('Un recours a été accepté.');
			await avancer.getByRole('button', { name: 'Rouvrir la validation' }).click();
			await expect(avancer.getByText('L’étape est rouverte.')).toBeVisible();
			const passages = page.getByRole('region', { name: 'Historique' }).locator('ol > li');
			await expect(passages).toHaveCount(3);
			await expect(passages.first()).toContainText('Un recours a été accepté.');
		});

		test('une condition s’ajoute, se retire et se remet', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Conditions'));
			await page.goto(`${adresse}/debat/modifier`);
			await page.getByLabel('La condition').fill('La salle est réservée');
			await page.getByRole('radio', { name: 'Pour clore' }).check();
			await page.getByRole('button', { name: 'Ajouter une condition' }).click();
			await expect(page.getByText('La condition est ajoutée.')).toBeVisible();
			await page.getByRole('button', { name: 'Retirer « La salle est réservée »' }).click();
			await expect(page.getByText('« La salle est réservée » est retirée.')).toBeVisible();
			await page.getByRole('button', { name: 'La remettre' }).click();
			await expect(page.getByRole('button', { name: 'Retirer « La salle est réservée »' })).toBeVisible();
		});

		test('le texte, le niveau et les dates d’une étape se modifient', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Texte'));
			await page.goto(`${adresse}/evaluation/modifier`);
			await page.getByLabel('Question qui guide l’étape').fill('Qu’avons-nous appris ?');
			await page.getByRole('radio', { name: /^Codécision/ }).check();
			await page.getByLabel('Premier jour').fill('2030-01-08');
			await page.getByLabel('Dernier jour').fill('2030-02-28');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('L’étape est enregistrée.')).toBeVisible();
			await page.goto(`${adresse}/evaluation`);
			await expect(page.getByText('Qu’avons-nous appris ?')).toBeVisible();
			await expect(page.getByRole('region', { name: 'Dates' })).toContainText(
				'8 janvier 2030 – 28 février 2030'
			);
			await expect(page.getByText('Une instance partagée décide.')).toBeVisible();
		});
	});
}

test('deux conditions de mêmes mots se lisent deux fois, avant et après le passage', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Deux fois'));
	for (let times = 1; times <= 2; times++) {
		await page.goto(`${adresse}/debat/modifier`);
		await page.getByLabel('La condition').fill('La salle est réservée');
		await page.getByRole('button', { name: 'Ajouter une condition' }).click();
		await expect(page.getByRole('button', { name: 'Retirer « La salle est réservée »' })).toHaveCount(times);
	}
	await page.goto(`${adresse}/debat`);
	const avancer = page.getByRole('region', { name: 'Faire avancer l’étape' });
	await expect(avancer.getByText('La salle est réservée')).toHaveCount(2);
	await avancer.getByLabel('Motif').fill('Nous commençons dehors.');
	await avancer.getByRole('button', { name: 'Ouvrir le débat' }).click();
	await expect(avancer.getByText('L’étape est ouverte.')).toBeVisible();
	await expect(
		page.getByRole('region', { name: 'Historique' }).getByText('La salle est réservée')
	).toHaveCount(2);
});

test('deux personnes ouvrent la même étape : la seconde apprend que c’est fait', async ({
	page,
	context
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Ensemble'));
	await page.goto(`${adresse}/diagnostic`);
	const autre = await context.newPage();
	await autre.goto(`${adresse}/diagnostic`);
	const open = async (one: Page) => {
		await one.getByLabel('Motif').fill('Nous commençons aujourd’hui.');
		await one.getByRole('button', { name: 'Ouvrir le diagnostic' }).click();
	};
	await open(page);
	await expect(page.getByText('L’étape est ouverte.')).toBeVisible();
	await open(autre);
	await expect(autre.getByRole('alert')).toContainText('Quelqu’un vient de le faire avant vous');
	await expect(autre.getByRole('button', { name: 'Clore le diagnostic' })).toBeVisible();
});

test('une condition décochée entre-temps est nommée à qui allait ouvrir sans elle', async ({
	page,
	context
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Décochée'));
	await page.goto(`${adresse}/validation`);
	const boxes = page.getByRole('list', { name: /Pour ouvrir/ }).getByRole('checkbox');
	await expect(boxes).toHaveCount(2);
	for (const rank of [0, 1]) {
		await boxes.nth(rank).click();
		await expect(boxes.nth(rank)).toBeChecked();
	}
	const avancer = page.getByRole('region', { name: 'Faire avancer l’étape' });
	await expect(avancer).toContainText('Toutes les conditions sont remplies.');
	const autre = await context.newPage();
	await autre.goto(`${adresse}/validation`);
	const first = autre
		.getByRole('list', { name: /Pour ouvrir/ })
		.getByRole('checkbox')
		.first();
	await first.click();
	await expect(first).not.toBeChecked();
	await avancer.getByRole('button', { name: 'Ouvrir la validation' }).click();
	await expect(avancer).toContainText('condition n’est pas remplie');
	await expect(avancer.getByLabel('Motif')).toHaveAccessibleDescription(/ce motif sera public/);
	await avancer.getByLabel('Motif').fill('Le budget suit.');
	await avancer.getByRole('button', { name: 'Ouvrir la validation' }).click();
	await expect(avancer.getByText('L’étape est ouverte.')).toBeVisible();
});

test('deux personnes modifient la même étape : la seconde garde son texte et voit l’autre', async ({
	page,
	context
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Même étape'));
	await page.goto(`${adresse}/debat/modifier`);
	const autre = await context.newPage();
	await autre.goto(`${adresse}/debat/modifier`);
	await page.getByLabel('Ce que l’étape doit produire').fill('Un livre blanc');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('L’étape est enregistrée.')).toBeVisible();
	await autre.getByLabel('Ce que l’étape doit produire').fill('Une charte');
	await autre.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(autre.getByRole('region', { name: 'Ce qui est enregistré maintenant' })).toContainText(
		'Un livre blanc'
	);
	await expect(autre.getByLabel('Ce que l’étape doit produire')).toHaveValue('Une charte');
});

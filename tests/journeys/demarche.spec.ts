import { expect, signIn, test } from './harness/journey';
import { createDemarche, freeTitle } from './gestures/demarche';
import { tabTo } from './gestures/keyboard';

const BRETAGNE = '/demarches/spaser-region-bretagne';

test.describe('une démarche publique, pour un visiteur', () => {
	test('montre sa question, ses étapes avec leur état et leur niveau', async ({ page }) => {
		await page.goto(BRETAGNE);
		await expect(page.getByText('Comment faire de la commande publique régionale')).toBeVisible();
		const etapes = page.getByRole('region', { name: 'Les cinq étapes' });
		await expect(etapes.getByRole('listitem')).toHaveCount(5);
		await expect(etapes.getByRole('listitem').nth(1)).toContainText('Débat');
		await expect(etapes.getByRole('listitem').nth(1)).toContainText('Close');
		await expect(etapes.getByRole('listitem').nth(1)).toContainText('Consultation');
	});

	test('rappelle sur chaque page ce qu’il faut savoir', async ({ page }) => {
		for (const suite of ['', '/diagnostic', '/mise-en-oeuvre', '/evaluation']) {
			await page.goto(BRETAGNE + suite);
			await expect(page.getByText('Reconstitution pour la démonstration')).toBeVisible();
		}
	});

	test('tait les noms de l’équipe, qu’un membre lit', async ({ page }) => {
		await page.goto(BRETAGNE);
		await expect(page.getByRole('heading', { name: 'Les cinq étapes' })).toBeVisible();
		await expect(page.getByText('Inès Vasseur')).toHaveCount(0);
		await signIn(page, 'observateur');
		await page.goto(BRETAGNE);
		await expect(page.getByRole('region', { name: 'Équipe et membres' })).toContainText('Inès Vasseur');
	});

	test('créer demande de se connecter d’abord', async ({ page }) => {
		const answer = await page.request.get('/demarches/nouvelle', { maxRedirects: 0 });
		expect(answer.status()).toBe(303);
		expect(answer.headers()['location']).toBe('/connexion?suite=%2Fdemarches%2Fnouvelle');
	});
});

test('une personne qui observe ne peut pas ouvrir les pages de modification', async ({ page }) => {
	await signIn(page, 'observateur');
	for (const suite of ['/modifier', '/diagnostic/modifier']) {
		const answer = await page.goto(BRETAGNE + suite);
		expect(answer?.status()).toBe(403);
		await expect(page.getByRole('heading', { level: 1, name: 'Accès réservé' })).toBeVisible();
	}
	await page.goto(BRETAGNE);
	await expect(page.getByRole('link', { name: 'Modifier la démarche' })).toHaveCount(0);
});

test('la facilitatrice tient le calendrier, la porteuse seule le cadre et les instances', async ({
	page
}) => {
	await signIn(page, 'facilitatrice');
	await page.goto(`${BRETAGNE}/calendrier`);
	await expect(page.getByRole('link', { name: 'Ajouter une date' })).toBeVisible();
	expect((await page.goto(`${BRETAGNE}/modifier`))?.status()).toBe(403);
	await page.goto(`${BRETAGNE}/evaluation/modifier`);
	await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeVisible();
});

test('au clavier seul : créer une démarche, puis en ouvrir une étape en disant pourquoi', async ({
	page
}) => {
	await signIn(page, 'porteuse');
	const titre = freeTitle('Achats responsables');
	await page.goto('/demarches');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Créer une démarche' }));
	await page.keyboard.press('Enter');

	await expect(page.getByRole('heading', { level: 1, name: 'Créer une démarche' })).toBeVisible();
	await tabTo(page, page.getByLabel('Titre'));
	await page.keyboard.type(titre);
	await tabTo(page, page.getByRole('radio', { name: 'Démarche libre' }));
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'Schéma des achats responsables' })).toBeChecked();
	await tabTo(page, page.getByLabel('Question posée à tous'));
	await page.keyboard.type('Que pouvons-nous acheter autrement ?');
	await tabTo(page, page.getByRole('button', { name: 'Créer la démarche' }));
	await page.keyboard.press('Enter');

	await expect(page.getByRole('heading', { level: 1, name: 'Préparer la démarche' })).toBeVisible();
	await tabTo(
		page,
		page.getByRole('navigation', { name: 'Les cinq étapes' }).getByRole('link', { name: /Diagnostic/ })
	);
	await page.keyboard.press('Enter');

	await expect(page.getByRole('heading', { level: 1, name: 'Diagnostic' })).toBeVisible();
	await tabTo(page, page.getByLabel('Motif'));
	await page.keyboard.type('Le conseil a voté le lancement hier soir.');
	await tabTo(page, page.getByRole('button', { name: 'Ouvrir le diagnostic' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'L’étape est ouverte.' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Historique' })).toContainText(
		'Le conseil a voté le lancement hier soir.'
	);
});

test('un titre manquant est dit, et ce qui est écrit reste', async ({ page }) => {
	await signIn(page, 'porteuse');
	await page.goto('/demarches/nouvelle');
	await page.getByLabel('Question posée à tous').fill('Que faire ensemble ?');
	await page.getByRole('button', { name: 'Créer la démarche' }).click();
	await expect(page.getByRole('alert')).toContainText('Un champ est à corriger.');
	await expect(page.getByLabel('Titre')).toHaveAccessibleDescription(/Remplissez ce champ/);
	await expect(page.getByLabel('Question posée à tous')).toHaveValue('Que faire ensemble ?');
});

test('deux personnes enregistrent en même temps : la seconde est prévenue, garde son texte, compare et enregistre', async ({
	page,
	context
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('À quatre mains'));
	await page.goto(`${adresse}/modifier`);
	const autre = await context.newPage();
	await autre.goto(`${adresse}/modifier`);

	await page.getByRole('textbox', { name: 'Territoire' }).fill('Pays de Brest');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Le cadre est enregistré.')).toBeVisible();

	await autre.getByRole('textbox', { name: 'Territoire' }).fill('Pays de Quimper');
	await autre.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(autre.getByRole('alert')).toContainText('Quelqu’un a modifié cette page entre-temps.');
	await expect(autre.getByRole('textbox', { name: 'Territoire' })).toHaveValue('Pays de Quimper');
	await expect(autre.getByRole('region', { name: 'Ce qui est enregistré maintenant' })).toContainText(
		'Pays de Brest'
	);
	await autre.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(autre.getByText('Le cadre est enregistré.')).toBeVisible();
	await autre.goto(adresse);
	await expect(autre.getByText('Pays de Quimper')).toBeVisible();
});

test('une marque de lecture abîmée n’écrase rien', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Abîmée'));
	await page.goto(`${adresse}/modifier`);
	await page.locator('input[name="vu"]').evaluate((mark: HTMLInputElement) => (mark.value = 'hier'));
	await page.getByRole('textbox', { name: 'Territoire' }).fill('Pays de Brest');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByRole('alert')).toContainText('entre-temps');
	await page.goto(adresse);
	await expect(page.getByText('Pays de Brest')).toBeHidden();
});

test.describe('supprimer un brouillon', () => {
	test('nomme d’abord ce qui sera perdu, et peut être annulé', async ({ page }) => {
		await signIn(page, 'porteuse');
		const titre = freeTitle('À supprimer');
		const adresse = await createDemarche(page, titre);
		await page.goto(`${adresse}/modifier`);
		await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
		const question = page.getByRole('alertdialog', { name: `Supprimer « ${titre} »` });
		await expect(question).toContainText('les cinq étapes avec leurs conditions');
		await question.getByRole('button', { name: 'Annuler' }).click();
		await expect(question).toHaveCount(0);
		await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
		await question.getByRole('button', { name: 'Supprimer définitivement' }).click();
		await expect(page).toHaveURL('/demarches');
		expect((await page.goto(adresse))?.status()).toBe(404);
	});

	test.describe('sans JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('la page demande, puis supprime', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('À supprimer'));
			await page.goto(`${adresse}/modifier`);
			await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
			await expect(page.getByText('Vous perdrez pour toujours')).toBeVisible();
			await page.getByRole('button', { name: 'Supprimer définitivement' }).click();
			await expect(page).toHaveURL('/demarches');
			expect((await page.goto(adresse))?.status()).toBe(404);
		});
	});
});

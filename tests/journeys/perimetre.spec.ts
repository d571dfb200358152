import { createDemarche, freeTitle } from './gestures/demarche';
import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('un pays se compose d’une intercommunalité et d’une commune, se montre, se reprend ailleurs', async ({
			page
		}) => {
			const nom = freeTitle('Pays des Deux Baies');
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Périmètre'));
			await page.goto(`${adresse}/preparer/territoire`);
			await page.getByRole('link', { name: 'Composer un périmètre' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Composer un périmètre' })).toBeVisible();
			await page.getByLabel('Nom du périmètre').fill(nom);
			await page.getByLabel('Ce qu’il est').selectOption('pays');
			const find = async (words: string) => {
				await page.getByLabel('Nom, code ou code postal').fill(words);
				if (!javaScriptEnabled) await page.getByRole('button', { name: 'Chercher un lieu' }).click();
			};
			const lieux = page.getByRole('region', { name: 'Ce qui le compose' });
			await find('morlaix');
			await page.getByRole('button', { name: 'Ajouter Morlaix (Finistère)' }).click();
			await expect(lieux).toContainText('1 commune');
			// The larger place makes room for itself: Morlaix is not counted twice.
			await page.getByRole('button', { name: 'Ajouter CA Morlaix Communauté (Finistère)' }).click();
			await expect(lieux.getByRole('listitem')).toHaveCount(1);
			await expect(page.getByText('Compris', { exact: true }).first()).toBeVisible();
			await expect(page.getByLabel('Nom du périmètre')).toHaveValue(nom);
			await find('29160');
			await page.getByRole('button', { name: 'Ajouter Crozon (Finistère)' }).click();
			await expect(lieux.getByRole('listitem')).toHaveCount(2);
			await page.getByRole('button', { name: 'Enregistrer le périmètre' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Territoire' })).toBeVisible();
			await expect(page.getByRole('region', { name: 'Un territoire choisi' })).toContainText(nom);

			await page.goto(adresse);
			const territoire = page.getByRole('region', { name: 'Territoire' });
			await expect(territoire).toContainText(nom);
			await expect(territoire).toContainText('Pays, 27 communes');
			await page.goto(`${adresse}/journal`);
			await expect(page.getByText(`a ajouté le territoire « ${nom} »`)).toHaveCount(1);

			const autre = await createDemarche(page, freeTitle('Le même périmètre'));
			await page.goto(`${autre}/territoire?mots=${encodeURIComponent(nom)}`);
			await page.getByRole('button', { name: `Ajouter ${nom}` }).click();
			const choisis = page.getByRole('region', { name: 'Un territoire choisi' });
			await expect(choisis).toContainText('27 communes');
			await page.getByRole('button', { name: `Retirer « ${nom} »` }).click();
			await expect(page.getByText('Aucun territoire n’est encore choisi.')).toBeVisible();
			await page.getByRole('button', { name: 'Le remettre' }).click();
			await expect(choisis).toContainText('27 communes');
		});

		test('une intercommunalité se détaille, une commune s’en retire, et le périmètre garde le reste', async ({
			page
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Détail'));
			await page.goto(`${adresse}/territoire/perimetre?mots=crozon&ajouter=e200066868`);
			const lieux = page.getByRole('region', { name: 'Ce qui le compose' });
			await lieux.getByRole('button', { name: /^Détailler les communes de/ }).click();
			await expect(lieux).toContainText('10 communes');
			await lieux.getByRole('button', { name: 'Retirer « Crozon (Finistère) »' }).click();
			await expect(lieux).toContainText('9 communes');
			await page.getByLabel('Nom du périmètre').fill('Presqu’île sans Crozon');
			await page.getByRole('button', { name: 'Enregistrer le périmètre' }).click();
			await expect(page.getByRole('region', { name: 'Un territoire choisi' })).toContainText('9 communes');

			await page.getByRole('link', { name: 'Modifier ce périmètre : Presqu’île sans Crozon' }).click();
			await expect(page.getByLabel('Nom du périmètre')).toHaveValue('Presqu’île sans Crozon');
			await expect(lieux).toContainText('9 communes');
			await page.getByLabel('Nom du périmètre').fill('Presqu’île');
			await page.getByRole('button', { name: 'Enregistrer le périmètre' }).click();
			await expect(page.getByRole('region', { name: 'Un territoire choisi' })).toContainText('Presqu’île');
			await expect(page.getByText('sans Crozon')).toHaveCount(0);
		});

		test('deux personnes modifient le même périmètre : la seconde voit ce qui est enregistré, puis décide', async ({
			page,
			browser
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('À deux'));
			await page.goto(`${adresse}/territoire/perimetre?ajouter=c29042&retour=preparer`);
			await page.getByLabel('Nom du périmètre').fill('Presqu’île');
			await page.getByRole('button', { name: 'Enregistrer le périmètre' }).click();
			const modifier = page.getByRole('link', { name: 'Modifier ce périmètre : Presqu’île' });
			const perimetre = (await modifier.getAttribute('href'))!;
			await modifier.click();
			await expect(page.getByLabel('Nom du périmètre')).toHaveValue('Presqu’île');
			const autre = await (await browser.newContext({ javaScriptEnabled })).newPage();
			await signIn(autre, 'porteuse');
			await autre.goto(`${perimetre.split('?')[0]}?ajouter=c29151`);
			await autre.getByLabel('Ce qu’il est').selectOption('pays');
			await autre.getByRole('button', { name: 'Enregistrer le périmètre' }).click();
			await expect(autre.getByRole('region', { name: 'Un territoire choisi' })).toContainText('2 communes');
			await autre.context().close();

			// A first refusal for another reason does not make the page forget what the person had seen.
			await page.getByLabel('Nom du périmètre').fill('');
			await page.getByRole('button', { name: 'Enregistrer le périmètre' }).click();
			await expect(page.getByText('Remplissez ce champ.').first()).toBeVisible();
			await page.getByLabel('Nom du périmètre').fill('La presqu’île');
			await page.getByRole('button', { name: 'Enregistrer le périmètre' }).click();
			const saved = page.getByRole('region', { name: 'Ce qui est enregistré maintenant' });
			await expect(saved).toContainText('Pays');
			await expect(saved).toContainText('Crozon (Finistère), Morlaix (Finistère)');
			await expect(page.getByLabel('Nom du périmètre')).toHaveValue('La presqu’île');
			if (javaScriptEnabled) await checkA11y(page);
			await page.getByRole('button', { name: 'Enregistrer le périmètre' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Territoire' })).toBeVisible();
			await expect(page).toHaveURL(/\/preparer\/territoire$/);
			await expect(page.getByRole('region', { name: 'Un territoire choisi' })).toContainText('La presqu’île');
			await expect(page.getByRole('region', { name: 'Un territoire choisi' })).toContainText('1 commune');
		});

		test('sans nom ou sans lieu, rien n’est enregistré et ce qui est là reste', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Incomplet'));
			await page.goto(`${adresse}/territoire/perimetre`);
			await page.getByLabel('Nom du périmètre').fill('Pays sans terre');
			await page.getByRole('button', { name: 'Enregistrer le périmètre' }).click();
			await expect(page.getByText('Ce périmètre n’a encore aucun lieu')).toBeVisible();
			if (javaScriptEnabled)
				await expect(page.getByText('Ce périmètre n’a encore aucun lieu')).toBeInViewport();
			await expect(page.getByLabel('Nom du périmètre')).toHaveValue('Pays sans terre');

			await page.goto(`${adresse}/territoire/perimetre?ajouter=c29151`);
			await page.getByRole('button', { name: 'Enregistrer le périmètre' }).click();
			await expect(page.getByText('Remplissez ce champ.').first()).toBeVisible();
			await expect(page.getByRole('region', { name: 'Ce qui le compose' })).toContainText('Morlaix');
			await page.goto(`${adresse}/territoire`);
			await expect(page.getByText('Aucun territoire n’est encore choisi.')).toBeVisible();
		});
	});
}

test('ce qui est pressé pendant qu’un geste est en route vient après lui, et n’en perd rien', async ({
	page
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Vite'));
	await page.goto(`${adresse}/territoire/perimetre?mots=morlaix&lieux=c29042`);
	const lieux = page.getByRole('region', { name: 'Ce qui le compose' });
	await expect(lieux.getByRole('listitem')).toHaveCount(1);
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(/ajouter=/, async (route) => {
		await held;
		await route.continue();
	});
	const asked = page.waitForRequest(/ajouter=/);
	await page.getByRole('button', { name: 'Ajouter Morlaix (Finistère)' }).click();
	await asked;
	await page.getByLabel('Nom, code ou code postal').fill('29232');
	await page.getByRole('button', { name: 'Retirer « Crozon (Finistère) »' }).click();
	letGo();
	await expect(lieux).toContainText('Morlaix');
	await expect(lieux.getByRole('listitem')).toHaveCount(1);
	await expect(page.getByRole('button', { name: 'Ajouter Quimper (Finistère)' })).toBeVisible();
});

test('un code inventé n’entre pas ; qui facilite ne compose pas', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Codes'));
	await page.goto(
		`${adresse}/territoire/perimetre?lieux=${encodeURIComponent('c00000 x1 <b>')}&ajouter=c99999`
	);
	await expect(page.getByText('Aucun lieu encore.')).toBeVisible();
	const origin = new URL(page.url()).origin;
	const tampered = await page.request.post(`${adresse}/territoire/perimetre?/enregistrer`, {
		form: { nom: 'Nulle part', nature: 'pays', lieux: 'c00000' },
		headers: { origin, accept: 'text/html' }
	});
	expect(tampered.status()).toBe(400);
	expect(await tampered.text()).toContain('Ce territoire n’est pas dans le découpage officiel');
	await signIn(page, 'facilitatrice');
	expect((await page.goto('/demarches/spaser-region-bretagne/territoire/perimetre'))?.status()).toBe(403);
});

test('la page du périmètre passe axe et tient à 320 px', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Étroit'));
	await page.goto(`${adresse}/territoire/perimetre?mots=morlaix&ajouter=e242900835`);
	await expect(page.getByText('Compris', { exact: true }).first()).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);
});

import type { Browser } from '@playwright/test';
import { createDemarche, freeTitle } from './gestures/demarche';
import { tabTo } from './gestures/keyboard';
import {
	checkA11y,
	expect,
	expectNoSideScroll,
	origin,
	signIn,
	test,
	type DemonstrationPerson,
	type Page
} from './harness/journey';

const BRETAGNE = '/demarches/spaser-region-bretagne';

/** A browser of its own for one more person; null: a visitor. */
async function another(browser: Browser, person: DemonstrationPerson | null, javaScriptEnabled = true) {
	const context = await browser.newContext({ baseURL: origin(), locale: 'fr-FR', javaScriptEnabled });
	const page = await context.newPage();
	if (person) await signIn(page, person);
	return page;
}

/** Starts a document of the Brittany démarche from an outline, as the signed-in person; answers its address. */
async function createDocument(page: Page, titre: string, plan = 'Compte rendu d’atelier'): Promise<string> {
	await page.goto(`${BRETAGNE}/documents/nouveau`);
	await page.getByRole('radio', { name: plan }).check();
	await page.getByLabel('Titre').fill(titre);
	await page.getByRole('combobox', { name: 'Étape' }).selectOption('Débat');
	await page.getByRole('button', { name: 'Créer le document' }).click();
	await expect(page.getByRole('heading', { level: 1, name: titre })).toBeVisible();
	return new URL(page.url()).pathname;
}

/** Opens the page that publishes; what was just written reaches it within seconds. */
async function openPublication(page: Page, address: string): Promise<void> {
	await expect(async () => {
		await page.goto(`${address}/publication`);
		await expect(page.getByRole('button', { name: 'Publier', exact: true })).toBeVisible({ timeout: 500 });
	}).toPass();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('créer depuis un plan, renommer, archiver, remettre', async ({ page }) => {
			await signIn(page, 'facilitatrice');
			const titre = freeTitle('Atelier de');
			const address = await createDocument(page, titre);
			await expect(page.getByText('Ce qui fait accord').first()).toBeVisible();
			// The words of an outline are set as French is, whatever brings them to the page.
			await expect(page.locator('.texte').first()).toHaveText(/Relecture\u202f: jusqu’à quand/);

			await page.getByRole('link', { name: 'Réglages' }).click();
			await expect(page.getByRole('heading', { name: 'Réglages du document' })).toBeVisible();
			const renamed = `${titre} renommé`;
			await page.getByLabel('Titre').fill(renamed);
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('Les réglages sont enregistrés.')).toBeVisible();
			await expect(page.getByRole('heading', { level: 1, name: renamed })).toBeVisible();

			await page.getByRole('button', { name: 'Archiver ce document' }).click();
			await expect(page.getByText('Ce document est archivé')).toBeVisible();
			await page.goto(`${BRETAGNE}/documents`);
			await expect(page.getByRole('link', { name: renamed })).toBeHidden();
			await page.getByText(/documents? archivés?$/).click();
			await page.getByRole('link', { name: renamed }).click();
			await expect(page).toHaveURL(address);

			await page.getByRole('link', { name: 'Réglages' }).click();
			await page.getByRole('button', { name: 'Remettre ce document' }).click();
			await expect(page.getByText('Ce document est archivé')).toBeHidden();
			await page.goto(`${BRETAGNE}/debat`);
			await expect(page.getByRole('link', { name: renamed })).toBeVisible();
		});

		test('publier, lire sans compte, retirer', async ({ page, browser }) => {
			await signIn(page, 'facilitatrice');
			const titre = freeTitle('À publier');
			const address = await createDocument(page, titre);
			const visitor = await another(browser, null, javaScriptEnabled);
			expect((await visitor.goto(address))!.status()).toBe(404);

			await openPublication(page, address);
			await page.getByLabel('Nom de cette version').fill('Relu ensemble');
			await page.getByRole('button', { name: 'Publier', exact: true }).click();
			await expect(page.getByText('C’est publié.')).toBeVisible();
			await expect(page.getByText('Relu ensemble')).toBeVisible();
			await expect(page.getByText('Le texte dit la même chose que la version publiée.')).toBeVisible();

			expect((await visitor.goto(address))!.status()).toBe(200);
			await expect(visitor.getByRole('heading', { level: 2, name: 'Ce qui fait accord' })).toBeVisible();
			await visitor.goto(`${BRETAGNE}/documents`);
			await expect(visitor.getByRole('link', { name: titre })).toBeVisible();

			await page.getByRole('button', { name: 'Retirer de la lecture publique' }).click();
			await expect(page.getByText('La version publiée est retirée.')).toBeVisible();
			expect((await visitor.goto(address))!.status()).toBe(404);
			await visitor.context().close();
		});

		test('nommer une version, comparer, revenir en arrière', async ({ page }) => {
			await signIn(page, 'facilitatrice');
			const address = await createDocument(page, freeTitle('Versions'));
			await page.goto(`${address}/historique`);
			await expect(page.getByText('Aucune version pour l’instant')).toBeVisible();
			await page.getByText('Garder une version maintenant').click();
			await page.getByLabel('Nom de la version').fill('Le plan seul');
			await page.getByRole('button', { name: 'Garder cette version' }).click();
			await expect(page.getByText('Le plan seul').first()).toBeVisible();

			await page.getByRole('link', { name: 'Comparer avec maintenant' }).click();
			await expect(page.getByRole('heading', { name: 'Ce qui a changé' })).toBeVisible();
			await page.goto(`${address}/historique`);
			await page.getByRole('link', { name: /^Lire la version/ }).click();
			await expect(page.getByRole('heading', { name: 'Le plan seul' })).toBeVisible();
			await page.getByRole('button', { name: 'Revenir à cette version' }).click();
			await expect(page.getByText('Le texte dit de nouveau ce que disait cette version.')).toBeVisible();
			await page.getByRole('link', { name: 'la version d’avant' }).click();
			await expect(page.getByText('Gardée avant un retour en arrière')).toBeVisible();
		});

		test('supprimer demande d’abord, en nommant ce qui sera perdu', async ({ page }) => {
			await signIn(page, 'porteuse');
			const titre = freeTitle('À supprimer');
			const address = await createDocument(page, titre);
			await page.goto(`${address}/reglages`);
			await page.getByRole('button', { name: 'Supprimer ce document…' }).click();
			await expect(page.getByText(`Supprimer « ${titre} » ?`)).toBeVisible();
			await expect(page.getByText(/Seront perdus pour toujours/)).toBeVisible();
			await page.getByRole('button', { name: 'Supprimer pour toujours' }).click();
			await expect(page).toHaveURL(`${BRETAGNE}/documents`);
			expect((await page.goto(address))!.status()).toBe(404);
		});
	});
}

test('ce qui a changé se lit sans les couleurs, et revenir garde ce qui était écrit', async ({ page }) => {
	await signIn(page, 'facilitatrice');
	const titre = freeTitle('Compare');
	const address = await createDocument(page, titre);
	await page.goto(`${address}/historique`);
	await page.getByText('Garder une version maintenant').click();
	await page.getByLabel('Nom de la version').fill('Avant');
	await page.getByRole('button', { name: 'Garder cette version' }).click();
	await expect(page.getByText('La version « Avant » est gardée.')).toBeVisible();

	await page.goto(address);
	const text = page.getByRole('textbox', { name: titre });
	await text.getByText('Par thème plutôt que par personne.').click();
	await page.keyboard.press('End');
	await page.keyboard.type(' Phrase ajoutée');
	await expect(page.getByText('Enregistré', { exact: true }).first()).toBeVisible();
	await page.goto(`${address}/historique`);
	await page.getByRole('link', { name: 'Comparer avec maintenant' }).last().click();
	await expect(page.locator('ins').filter({ hasText: 'Phrase ajoutée' })).toContainText('début d’ajout');

	await page.goto(`${address}/historique`);
	await page
		.getByRole('link', { name: /^Lire la version/ })
		.last()
		.click();
	await page.getByRole('button', { name: 'Revenir à cette version' }).click();
	await page.getByRole('link', { name: 'la version d’avant' }).click();
	await expect(page.locator('.texte')).toContainText('Phrase ajoutée');
	await page.goto(address);
	await expect(page.getByRole('textbox', { name: titre })).toContainText('Par thème');
	await expect(page.getByRole('textbox', { name: titre })).not.toContainText('Phrase ajoutée');
});

test('la case d’une tâche est sur la ligne de son texte, où l’on écrit et où l’on lit', async ({ page }) => {
	await signIn(page, 'facilitatrice');
	const titre = freeTitle('Tâches');
	const address = await createDocument(page, titre);
	const apart = async () => {
		const task = page.getByRole('listitem').filter({ hasText: 'Qui fait quoi' });
		const [box, words] = await Promise.all([
			task.getByRole('checkbox').boundingBox(),
			task.getByRole('paragraph').boundingBox()
		]);
		return Math.abs(box!.y + box!.height / 2 - (words!.y + words!.height / 2));
	};
	await expect(page.getByRole('textbox', { name: titre })).toBeVisible();
	await expect.poll(apart).toBeLessThan(2);
	await openPublication(page, address);
	await page.getByRole('button', { name: 'Publier', exact: true }).click();
	await page.getByRole('link', { name: 'Voir la page publiée' }).first().click();
	await expect(page.getByRole('link', { name: 'Revenir au texte' })).toBeVisible();
	await expect.poll(apart).toBeLessThan(2);
});

test('la page publiée ne charge rien de l’éditeur', async ({ page, browser }) => {
	const loaded = async (reader: Page) => {
		const scripts: string[] = [];
		reader.on('response', (response) => {
			if (response.url().endsWith('.js')) scripts.push(response.url());
		});
		await reader.goto(`${BRETAGNE}/documents`);
		await reader.getByRole('link', { name: 'Diagnostic partagé' }).click();
		await expect(reader.getByRole('heading', { name: 'Ce que nous savons' })).toBeVisible();
		await reader.waitForLoadState('networkidle');
		const texts = await Promise.all(scripts.map(async (url) => (await reader.request.get(url)).text()));
		return texts.filter((code) => code.includes('ProseMirror')).length;
	};
	expect(await loaded(page)).toBe(0);
	// The same search finds the editor where it is loaded: the test could fail.
	const writer = await another(browser, 'facilitatrice');
	await expect(async () => expect(await loaded(writer)).toBeGreaterThan(0)).toPass();
	await writer.context().close();
});

test('exporter en page web et en Markdown', async ({ page, request }) => {
	await page.goto(`${BRETAGNE}/documents`);
	await page.getByRole('link', { name: 'Diagnostic partagé' }).click();
	const html = await page.getByRole('link', { name: 'Page web (HTML)' }).getAttribute('href');
	const markdown = await page.getByRole('link', { name: 'Texte (Markdown)' }).getAttribute('href');
	const [web, text] = await Promise.all([request.get(origin() + html), request.get(origin() + markdown)]);
	expect(web.headers()['content-disposition']).toBe('attachment; filename="diagnostic-partage.html"');
	expect(await web.text()).toContain('<h2 id="s-ce-que-nous-savons">Ce que nous savons</h2>');
	expect(text.headers()['content-type']).toContain('text/markdown');
	expect(await text.text()).toMatch(/^# Diagnostic partagé\n[\s\S]*## Ce que nous savons\n/);
});

test('un choix fait avant que la page ne soit prête reste', async ({ page }) => {
	await signIn(page, 'facilitatrice');
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(`${BRETAGNE}/documents/nouveau`, { waitUntil: 'commit' });
	const plan = page.getByRole('radio', { name: 'Bilan partagé' });
	await plan.check();
	await page.getByRole('combobox', { name: 'Étape' }).selectOption('Débat');
	release();
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await expect(plan).toBeChecked();
	await expect(page.getByRole('combobox', { name: 'Étape' }).locator('option:checked')).toHaveText('Débat');
});

test('chacun voit ce que son rôle permet', async ({ page, browser }) => {
	await signIn(page, 'porteuse');
	const titre = freeTitle('Réservé');
	const address = await createDocument(page, titre);
	const tabs = async (person: DemonstrationPerson) => {
		const reader = await another(browser, person);
		await reader.goto(address);
		const names = await reader
			.getByRole('navigation', { name: 'Actions sur ce document' })
			.getByRole('link')
			.allInnerTexts();
		const statuses: number[] = [];
		for (const part of ['reglages', 'publication', 'historique', 'auteurs'])
			statuses.push((await reader.goto(`${address}/${part}`))!.status());
		await reader.context().close();
		return [names.length, ...statuses];
	};
	expect(await tabs('observateur')).toEqual([3, 403, 403, 200, 200]);
	expect(await tabs('actrice')).toEqual([3, 403, 403, 200, 200]);
	expect(await tabs('facilitatrice')).toEqual([5, 200, 200, 200, 200]);

	await page.goto(`${address}/reglages`);
	const choose = (question: string, role: string) =>
		page.getByRole('group', { name: question }).getByRole('radio', { name: role }).check();
	await choose('Qui lit pendant que le texte s’écrit ?', 'Qui porte la démarche');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Qui écrit doit aussi pouvoir lire').first()).toBeVisible();
	await choose('Qui écrit ?', 'Qui porte la démarche');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Les réglages sont enregistrés.')).toBeVisible();
	const away = await another(browser, 'facilitatrice');
	expect((await away.goto(address))!.status()).toBe(404);
	await away.goto(`${BRETAGNE}/documents`);
	await expect(away.getByRole('link', { name: titre })).toHaveCount(0);
	await away.context().close();
});

test('deux personnes changent les réglages ou publient en même temps : la seconde est prévenue', async ({
	page,
	browser
}) => {
	await signIn(page, 'facilitatrice');
	const titre = freeTitle('À deux');
	const address = await createDocument(page, titre);
	const other = await another(browser, 'porteuse');
	await page.goto(`${address}/reglages`);
	await other.goto(`${address}/reglages`);
	await other.getByLabel('Titre').fill(`${titre} bis`);
	await other.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(other.getByText('Les réglages sont enregistrés.')).toBeVisible();
	await page.getByLabel('Titre').fill(`${titre} ter`);
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Quelqu’un a modifié cette page entre-temps.')).toBeVisible();
	await expect(page.getByLabel('Titre')).toHaveValue(`${titre} ter`);
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Les réglages sont enregistrés.')).toBeVisible();

	await page.goto(`${address}/publication`);
	await other.goto(`${address}/publication`);
	await other.getByRole('button', { name: 'Publier', exact: true }).click();
	await expect(other.getByText('C’est publié.')).toBeVisible();
	await page.getByRole('button', { name: 'Publier', exact: true }).click();
	await expect(page.getByText('Quelqu’un vient de modifier ce document ou sa publication.')).toBeVisible();
	await other.context().close();
});

test('une adresse étrange, ou qui mélange deux documents ou deux démarches, ne montre rien', async ({
	page
}) => {
	await signIn(page, 'porteuse');
	const demarche = await createDemarche(page, freeTitle('Ailleurs'));
	const address = await createDocument(page, freeTitle('Ici'));
	const id = address.split('/').at(-1)!;
	const gone = '00000000-0000-4000-8000-000000000000';
	for (const path of [
		`${demarche}/documents/${id}`,
		`${demarche}/documents/${id}/historique`,
		`${BRETAGNE}/documents/${gone}`,
		`${address}/historique/${gone}`,
		`${address}/comparer?de=${gone}`,
		`${address}/comparer?de=n-importe-quoi`,
		`${address}/comparer?de=${gone.toUpperCase()}&a=maintenant`,
		`${address}/publication?version=${gone}`,
		`${address}/publication?version=n-importe-quoi`,
		`${address}/exporter?format=html&version=${gone}`,
		`${address}/exporter?format=html&version=n-importe-quoi`,
		`${address}/exporter?format=exe`
	])
		expect((await page.request.get(path)).status(), path).toBe(404);
	for (const path of [
		`${address}/publication?version=`,
		`${address}/exporter?version=`,
		`${address}/historique?avant=n-importe-quoi`,
		`${address}/historique?avant=${'9'.repeat(30)}`,
		`${address}/auteurs?personne=n-importe-qui`
	])
		expect((await page.request.get(path)).status(), path).toBe(200);
});

test('les pages d’un document passent axe, tiennent à 320 px et s’atteignent au clavier', async ({
	page
}) => {
	test.slow();
	await signIn(page, 'facilitatrice');
	const address = await createDocument(page, freeTitle('Accessible'), 'Diagnostic partagé');
	await page.goto(`${address}/historique`);
	await page.getByText('Garder une version maintenant').click();
	await page.getByLabel('Nom de la version').fill('Une version');
	await page.getByRole('button', { name: 'Garder cette version' }).click();
	await expect(page.getByText('La version « Une version » est gardée.')).toBeVisible();
	await checkA11y(page);
	await page.getByRole('link', { name: /^Lire la version/ }).click();
	await expect(page.getByRole('heading', { name: 'Une version' })).toBeVisible();
	const version = new URL(page.url()).pathname;
	for (const path of [
		`${BRETAGNE}/documents`,
		`${BRETAGNE}/documents/nouveau`,
		version,
		`${address}/comparer?de=${version.split('/').at(-1)}`,
		`${address}/auteurs`,
		`${address}/publication`,
		`${address}/reglages`
	]) {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(path);
		await checkA11y(page);
		await expectNoSideScroll(page);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(`${BRETAGNE}/documents`);
	await tabTo(page, page.getByRole('link', { name: 'Nouveau document' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Nouveau document' })).toBeVisible();
});

test('la page publiée passe axe et tient à 320 px', async ({ page }) => {
	await page.goto(`${BRETAGNE}/documents`);
	await page.getByRole('link', { name: 'Diagnostic partagé' }).click();
	await expect(page.getByRole('heading', { name: 'Ce que nous savons' })).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);
});

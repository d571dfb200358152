import { createDemarche, freeTitle } from './gestures/demarche';
import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';

const BRETAGNE = '/demarches/spaser-region-bretagne';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('ce qui vient d’être fait s’y lit, se filtre et s’exporte', async ({ page }) => {
			await signIn(page, 'porteuse');
			const titre = freeTitle('Journal');
			const adresse = await createDemarche(page, titre);
			await page.goto(`${adresse}/calendrier/nouvelle`);
			await page.getByLabel('Intitulé').fill('=2+2, réunion');
			await page.getByLabel('Date, ou premier jour').fill('2099-03-14');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('La date est enregistrée.')).toBeVisible();
			await page.goto(`${adresse}/diagnostic`);
			await page.getByLabel('Motif').fill('Le conseil le demande.');
			await page.getByRole('button', { name: 'Ouvrir le diagnostic' }).click();
			await expect(page.getByText('L’étape est ouverte.')).toBeVisible();

			await page.goto(`${adresse}/journal`);
			const main = page.getByRole('main');
			await expect(main.getByRole('listitem').filter({ hasText: 'a ouvert l’étape' })).toContainText(
				'Le conseil le demande.'
			);
			await expect(main.getByText('Maëlle Kerdoncuff a créé la démarche.')).toBeVisible();
			await page.getByLabel('À propos de').selectOption({ label: 'Le calendrier' });
			await page.getByRole('button', { name: 'Filtrer' }).click();
			await expect(main.getByText('a créé la démarche.')).toHaveCount(0);
			await expect(main.getByText('a inscrit « =2+2, réunion » au calendrier.')).toBeVisible();
			await expect(page.getByLabel('À propos de')).toHaveValue('jalon');
			await page.getByLabel('Étape', { exact: true }).selectOption({ label: 'Débat' });
			await page.getByRole('button', { name: 'Filtrer' }).click();
			await expect(main.getByText('Aucune ligne ne répond à ces choix.')).toBeVisible();

			const file = await page.request.get(`${adresse}/journal/export.csv`);
			expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8');
			const text = await file.text();
			expect(text.startsWith('\uFEFFDate;Qui;Quoi;')).toBe(true);
			expect(text).toContain('Le conseil le demande.');
			// The names of the columns, then the démarche, the date and the stage.
			expect(text.trim().split('\r\n')).toHaveLength(4);
		});
	});
}

test('ses heures sont celles de la démarche, à l’écran et dans l’export', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Tahiti'));
	await page.goto(`${adresse}/calendrier`);
	await page.getByRole('combobox', { name: 'Fuseau horaire' }).selectOption('Pacific/Tahiti');
	await page.getByRole('button', { name: 'Changer de fuseau' }).click();
	await expect(page.getByText('Le fuseau horaire est enregistré.')).toBeVisible();
	await page.goto(`${adresse}/journal`);
	const time = page.getByRole('main').locator('time').last();
	const there = new Intl.DateTimeFormat('fr-FR', {
		hour: 'numeric',
		minute: '2-digit',
		timeZone: 'Pacific/Tahiti'
	});
	const [hour, minute] = there.format(new Date((await time.getAttribute('datetime'))!)).split(':');
	const said = `${Number(hour)} h ${minute}`.replaceAll(' ', '\u00a0');
	await expect(time).toHaveText(said);
	expect(await (await page.request.get(`${adresse}/journal/export.csv`)).text()).toContain(`, ${said};`);
	expect((await page.goto(`${adresse}/journal?au=9999-12-31`))?.status()).toBe(200);
});

test('un visiteur lit la partie publique, sans les noms', async ({ page }) => {
	await page.goto(`${BRETAGNE}/journal`);
	await expect(page.getByText('Vous lisez la partie publique.')).toBeVisible();
	await expect(page.getByText('Un membre a publié').first()).toBeVisible();
	await expect(page.getByText('Maëlle Kerdoncuff')).toHaveCount(0);
	await expect(page.getByText('a accueilli')).toHaveCount(0);
	await page.goto(`${BRETAGNE}/journal?sujet=demarche`);
	await expect(page.getByText('Un membre a créé la démarche.')).toBeVisible();
	await expect(page.getByText('Maëlle Kerdoncuff')).toHaveCount(0);
	const file = await (await page.request.get(`${BRETAGNE}/journal/export.csv`)).text();
	expect(file).not.toContain('Maëlle');
	expect(file).not.toContain('a accueilli');
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('un membre lit les noms, et choisit une personne et une période', async ({ page }) => {
	await signIn(page, 'observateur');
	await page.goto(`${BRETAGNE}/journal?sujet=demarche`);
	await expect(page.getByText('Maëlle Kerdoncuff a créé la démarche.')).toBeVisible();
	await page.getByLabel('Personne').selectOption({ label: 'Inès Vasseur' });
	await page.getByRole('button', { name: 'Filtrer' }).click();
	await expect(page.getByText('a créé la démarche.')).toHaveCount(0);
	await page.goto(`${BRETAGNE}/journal?au=2001-01-01`);
	await expect(page.getByText('Aucune ligne ne répond à ces choix.')).toBeVisible();
	await page.getByRole('link', { name: 'Voir tout le journal' }).click();
	await expect(page).toHaveURL(`${BRETAGNE}/journal`);
	await expect(page.getByText('Aucune ligne ne répond à ces choix.')).toBeHidden();
	await checkA11y(page);
});

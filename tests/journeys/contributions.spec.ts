import { deposit, openDiagnostic } from './gestures/contribution';
import { createDemarche, freeTitle } from './gestures/demarche';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

/** A démarche whose diagnostic takes contributions, with these in it. Answers its address. */
async function begin(page: Page, contributions: Parameters<typeof deposit>[2] = []): Promise<string> {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Contributions'));
	await openDiagnostic(page, adresse);
	await deposit(page, adresse, contributions);
	return adresse;
}

const FEW = [
	{ titre: 'Des forêts comestibles', texte: 'Planter au **cœur** du bourg, avec les écoles.' },
	{ titre: 'Un repas local', texte: 'Chaque semaine à la cantine.', nature: 'proposition' },
	{ titre: '=2+2, ou le calcul', texte: '<script>alert(1)</script>', nature: 'temoignage' }
];

const commune = (lieu_code: string, lieu_nom: string, lieu_dans: string) => ({
	titre: `Vu de ${lieu_nom}`,
	lieu_nature: 'commune',
	...{ lieu_code, lieu_nom, lieu_dans }
});
const BRETAGNE = [
	commune('29151', 'Morlaix', 'e242900835 d29 r53'),
	commune('29191', 'Plougonven', 'e242900835 d29 r53'),
	commune('29019', 'Brest', 'e242900314 d29 r53'),
	commune('35238', 'Rennes', 'e243500139 d35 r53')
];

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('les contributions se cherchent, se filtrent et s’exportent', async ({ page }) => {
			const adresse = await begin(page, FEW);
			await page.goto(`${adresse}/contributions`);
			const main = page.getByRole('main');
			const articles = main.getByRole('article');
			await expect(articles).toHaveCount(3);
			await expect(main.getByText('3 contributions', { exact: true })).toBeVisible();
			await expect(articles.first()).toContainText('<script>alert(1)</script>');

			await page.getByRole('searchbox', { name: 'Chercher' }).fill('foret ecole');
			await page.getByRole('button', { name: 'Chercher' }).click();
			await expect(articles).toHaveCount(1);
			await expect(articles.locator('mark')).toHaveText(['forêts', 'écoles']);
			await expect(articles).toContainText('Planter au cœur du bourg');
			await expect(page).toHaveURL(/mots=foret\+ecole/);

			await page.getByRole('link', { name: /Retirer le choix/ }).click();
			await expect(articles).toHaveCount(3);
			await page.getByText('Filtrer et trier').click();
			await page.getByLabel('Nature').selectOption({ label: 'Proposition' });
			await page.getByRole('button', { name: 'Appliquer' }).click();
			await expect(articles).toHaveCount(1);
			await expect(articles).toContainText('Un repas local');
			await expect(page.getByLabel('Nature')).toHaveValue('proposition');

			const csv = await page.request.get(`${adresse}/contributions/export.csv?nature=proposition`);
			const lines = (await csv.text()).split('\r\n');
			expect(lines[0]).toMatch(/^\uFEFFRéférence;Date;Nature;/);
			expect(lines[2]).toBe('');
			expect(lines[1]).toContain('Un repas local');
			const all = await (await page.request.get(`${adresse}/contributions/export.csv`)).text();
			expect(all).toContain(`'=2+2, ou le calcul`);
			const ods = await page.request.get(`${adresse}/contributions/export.ods?nature=proposition`);
			expect(ods.headers()['content-type']).toBe('application/vnd.oasis.opendocument.spreadsheet');
			expect((await ods.body()).toString('latin1', 30, 84)).toBe(
				'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'
			);
			await expect(page.getByRole('link', { name: 'ODS, pour un tableur' })).toHaveAttribute(
				'href',
				/export\.ods\?nature=proposition/
			);
			const json = (await (await page.request.get(`${adresse}/contributions/export.json`)).json()) as {
				titre: string;
			}[];
			expect(json.map(({ titre }) => titre)).toEqual(FEW.map(({ titre }) => titre).reverse());
		});

		test('un territoire réunit ce qui s’y trouve, de la région à la commune', async ({ page }) => {
			const adresse = await begin(page, BRETAGNE);
			await page.goto(`${adresse}/contributions`);
			const articles = page.getByRole('main').getByRole('article');
			const numbers = page.getByRole('complementary');
			await expect(articles).toHaveCount(4);
			await numbers.getByRole('link', { name: 'Finistère 3' }).click();
			await expect(articles).toHaveCount(3);
			await expect(page.getByRole('link', { name: 'Retirer le choix Finistère' })).toBeVisible();
			await numbers.getByRole('link', { name: 'CA Morlaix Communauté 2' }).click();
			await expect(articles).toHaveCount(2);
			await numbers.getByRole('link', { name: 'Morlaix 1', exact: true }).click();
			await expect(articles).toHaveCount(1);
			await expect(articles).toContainText('Vu de Morlaix');

			await page.getByLabel('Territoire').selectOption({ label: 'CA Morlaix Communauté (2)' });
			await page.getByRole('button', { name: 'Appliquer' }).click();
			await expect(articles).toHaveCount(2);
			await expect(page.getByLabel('Territoire')).toHaveValue('e242900835');
			const json = (await (
				await page.request.get(`${adresse}/contributions/export.json?lieu=d29`)
			).json()) as { lieu: string }[];
			expect(json.map(({ lieu }) => lieu).toSorted()).toEqual(['Brest', 'Morlaix', 'Plougonven']);
		});

		test('les pages se suivent, et les nombres à côté filtrent', async ({ page }) => {
			const many = Array.from({ length: 32 }, (_, i) => ({
				titre: `Contribution ${i + 1}`,
				nature: i < 2 ? 'besoin' : 'constat'
			}));
			const adresse = await begin(page, many);
			await page.goto(`${adresse}/contributions`);
			const articles = page.getByRole('main').getByRole('article');
			await expect(articles).toHaveCount(30);
			await page.getByRole('link', { name: 'Contributions suivantes' }).click();
			await expect(articles).toHaveCount(2);
			await expect(articles.last()).toContainText('Contribution 1');
			await page.getByRole('link', { name: 'Revenir au début' }).click();
			await expect(articles.first()).toContainText('Contribution 32');
			await page
				.getByRole('complementary')
				.getByRole('link', { name: /Besoin/ })
				.click();
			await expect(articles).toHaveCount(2);
		});
	});
}

test('ce qui arrive pendant qu’on lit s’annonce sans rien bouger', async ({ page, browser }) => {
	const adresse = await begin(page, FEW);
	await page.goto(`${adresse}/contributions`);
	const main = page.getByRole('main');
	await expect(main.getByRole('article')).toHaveCount(3);
	const other = await browser.newContext();
	const elsewhere = await other.newPage();
	await signIn(elsewhere, 'porteuse');
	await deposit(elsewhere, adresse, [{ titre: 'Venue d’ailleurs' }, { titre: 'Une autre' }]);
	await other.close();
	await expect(main.getByText('2 nouvelles contributions')).toBeVisible({ timeout: 20_000 });
	await expect(main.getByRole('article')).toHaveCount(3);
	await main.getByRole('button', { name: 'Les afficher' }).click();
	await expect(main.getByRole('article').first()).toContainText('Une autre');
	await expect(main.getByText('2 nouvelles contributions')).toBeHidden();
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('une recherche montre d’abord ce qui en parle le plus ; une fois choisi, un autre ordre reste', async ({
	page
}) => {
	const adresse = await begin(page, [
		{ titre: 'La gare', texte: 'La gare est loin : une gare plus proche, et la gare vivrait.' },
		{ titre: 'Un repas local', texte: 'À la cantine du lycée, celle qui donne sur la gare.' }
	]);
	await page.goto(`${adresse}/contributions`);
	const articles = page.getByRole('main').getByRole('article');
	await expect(articles.first()).toContainText('Un repas local');
	await page.getByRole('searchbox', { name: 'Chercher' }).fill('gare');
	await page.getByRole('button', { name: 'Chercher' }).click();
	await expect(page).toHaveURL(/mots=gare/);
	await expect(articles.first()).toContainText('La gare est loin');

	await page.getByText('Filtrer et trier').click();
	await page.getByLabel('Trier').selectOption({ label: 'Les plus récentes' });
	await page.getByRole('button', { name: 'Appliquer' }).click();
	await expect(page).toHaveURL(/tri=recentes/);
	await expect(articles.first()).toContainText('Un repas local');
	await page.getByRole('button', { name: 'Chercher' }).click();
	await expect(page.getByLabel('Trier')).toHaveValue('recentes');
	await expect(articles.first()).toContainText('Un repas local');
});

test('vide, elle dit à quoi elle sert et propose d’écrire', async ({ page }) => {
	const adresse = await begin(page);
	await page.goto(`${adresse}/contributions`);
	await expect(page.getByRole('heading', { name: 'Aucune contribution pour l’instant' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Écrire la première' })).toHaveAttribute(
		'href',
		`${adresse}/contributions/nouvelle`
	);
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('au clavier : une recherche sans réponse dit quoi faire', async ({ page }) => {
	const adresse = await begin(page, FEW);
	await page.goto(`${adresse}/contributions`);
	await page.getByRole('searchbox', { name: 'Chercher' }).focus();
	await page.keyboard.type('introuvable');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Aucune contribution ne répond à ces choix.')).toBeVisible();
	await page.getByRole('link', { name: 'Tout afficher' }).press('Enter');
	await expect(page.getByRole('main').getByRole('article')).toHaveCount(3);
});

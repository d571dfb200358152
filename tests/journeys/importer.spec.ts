import fs from 'node:fs';
import { openedDemarche } from './gestures/saisie';
import { checkA11y, expect, expectNoSideScroll, test, type Page } from './harness/journey';

const file = (name: string, text: string, encoding: BufferEncoding = 'utf8') => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text, encoding)
});

/** Gives a file to the page and waits for what it is made of. */
async function give(page: Page, adresse: string, given: ReturnType<typeof file>): Promise<void> {
	await page.goto(`${adresse}/contributions/importer`);
	await page.getByLabel('Fichier CSV').setInputFiles(given);
	await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	await expect(page.getByRole('heading', { level: 1, name: given.name })).toBeVisible();
}

const AVIS =
	'avis;genre;thème\nUn arrêt au lycée;besoin;\nLe marché ferme;constat;\nOn dit que;rumeur;\n;constat;\n';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('lire, vérifier, corriger, importer, revenir', async ({ page }) => {
			const adresse = await openedDemarche(page, 'Import');
			await give(page, adresse, file('avis.csv', AVIS, 'latin1'));
			await expect(
				page.getByText(/4 lignes lues \(WINDOWS-1252, colonnes séparées par un point-virgule\)/)
			).toBeVisible();
			await expect(page.getByRole('columnheader', { name: 'thème' })).toBeVisible();
			await expect(page.getByLabel('Texte')).toHaveValue('0');
			await expect(page.getByLabel('Genre', { exact: true })).toHaveValue('1');
			await page.getByRole('button', { name: 'Vérifier sans rien importer' }).click();
			await expect(page.getByText('2 contributions à importer')).toBeVisible();
			await expect(page.getByText(/genre inconnu\s:\s«\srumeur\s»/)).toBeVisible();
			await expect(page.getByText('Ligne 5')).toBeVisible();

			const waiting = page.waitForEvent('download');
			await page.getByRole('link', { name: 'Télécharger les lignes à corriger' }).click();
			const wrong = fs.readFileSync(await (await waiting).path(), 'utf8');
			expect(wrong.split('\r\n')).toEqual([
				'\uFEFFavis;genre;thème;à corriger',
				expect.stringMatching(/^On dit que;rumeur;;genre inconnu/),
				expect.stringMatching(/^;constat;;ni texte ni titre/),
				''
			]);

			await page.getByRole('button', { name: 'Importer 2 contributions' }).click();
			await expect(page.getByText('2 contributions sont importées.')).toBeVisible();

			// The corrected file, with what was imported already: nothing is doubled.
			await give(page, adresse, file('corrige.csv', AVIS.replace('rumeur', 'constat')));
			await page.getByRole('button', { name: 'Vérifier sans rien importer' }).click();
			await expect(page.getByText('1 contribution à importer')).toBeVisible();
			await expect(page.getByText('2 lignes déjà importées')).toBeVisible();
			await page.getByRole('button', { name: 'Importer 1 contribution' }).click();
			await expect(page.getByText('1 contribution est importée.')).toBeVisible();

			await page.getByText('Retirer cet import').click();
			await page.getByRole('button', { name: 'Retirer 1 contribution' }).click();
			await expect(page.getByText(/L’import est annulé\s: rien n’en reste\./)).toBeVisible();
			await expect(page.getByRole('link', { name: 'avis.csv' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'corrige.csv' })).toHaveCount(0);
		});
	});
}

const GRAND = file(
	'grand.csv',
	[
		'texte;source',
		...Array.from({ length: 3000 }, (_, n) => `Le besoin numéro ${n} du territoire;R${n}`)
	].join('\n')
);

/** Holds the n-th request to these addresses until it is released. */
async function hold(page: Page, address: string, n: number): Promise<() => void> {
	let count = 0;
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(address, async (route) => {
		if (++count === n) await held;
		await route.continue().catch(() => undefined);
	});
	return release;
}

test('la vérification d’un grand fichier s’arrête et se reprend sans rien perdre de ce qui est choisi', async ({
	page
}) => {
	const adresse = await openedDemarche(page, 'Grande vérification');
	await give(page, adresse, GRAND);
	const release = await hold(page, '**/verifier', 1);
	await page.getByLabel('Genre quand la ligne n’en dit rien').selectOption({ label: 'Besoin' });
	await page.getByRole('button', { name: 'Vérifier sans rien importer' }).click();
	await expect(page.getByText('Vérification de chaque ligne… Rien n’est encore importé.')).toBeVisible();
	await expect(page.getByText(/0 lignes sur 3\s000/)).toBeVisible();
	await checkA11y(page);
	await page.getByRole('button', { name: 'Arrêter la vérification' }).click();
	await expect(page.getByLabel('Genre quand la ligne n’en dit rien')).toHaveValue('besoin');
	release();
	await page.getByRole('button', { name: 'Vérifier sans rien importer' }).click();
	await expect(page.getByText(/3\s000 contributions à importer/)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Ce qui sera importé' })).toBeInViewport();
});

test('un grand fichier reprend de lui-même quand on revient, et rien n’y est deux fois', async ({ page }) => {
	const adresse = await openedDemarche(page, 'Import repris');
	await give(page, adresse, GRAND);
	await page.getByRole('button', { name: 'Vérifier sans rien importer' }).click();
	const release = await hold(page, '**/avancer', 2);
	await page.getByRole('button', { name: 'Importer 3 000 contributions' }).click();
	await expect(page.getByText(/1\s000 lignes sur 3\s000/)).toBeVisible();
	await page.goto(`${adresse}/contributions/importer`);
	release();
	await page.getByRole('link', { name: 'grand.csv' }).click();
	await expect(page.getByText(/3\s000 contributions sont importées\./)).toBeVisible();
	await page.getByRole('link', { name: 'Voir les contributions' }).click();
	await expect(page.getByRole('main').getByText(/^3\s000 contributions$/)).toBeVisible();
});

test.describe('sans JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('un grand fichier s’importe en pressant tant qu’il en reste', async ({ page }) => {
		const adresse = await openedDemarche(page, 'Grand import à la main');
		await give(page, adresse, GRAND);
		await page.getByRole('button', { name: 'Vérifier sans rien importer' }).click();
		await page.getByRole('button', { name: 'Importer 3 000 contributions' }).click();
		const done = page.getByText(/3\s000 contributions sont importées\./);
		const more = page.getByRole('button', { name: 'Continuer l’import' });
		// As many presses as a slow machine needs: a lot at least for each.
		for (let lot = 0; lot < 3; lot++) {
			await expect(done.or(more)).toBeVisible();
			if (await done.isVisible()) break;
			await more.click();
		}
		await expect(done).toBeVisible();
	});
});

test('un grand fichier avance sous les yeux, s’annule au milieu et ne laisse rien', async ({ page }) => {
	const adresse = await openedDemarche(page, 'Grand import');
	await give(page, adresse, GRAND);
	await page.getByRole('button', { name: 'Vérifier sans rien importer' }).click();
	// The third lot is held until somebody cancels.
	const release = await hold(page, '**/avancer', 3);
	await page.getByRole('button', { name: 'Importer 3 000 contributions' }).click();
	await expect(page.getByText(/2\s000 lignes sur 3\s000/)).toBeVisible();
	await page.getByRole('button', { name: 'Annuler et tout retirer' }).click();
	await expect(page.getByText(/L’import est annulé\s: rien n’en reste\./)).toBeVisible();
	release();
	await expect(page.getByText('Aucun fichier n’a encore été importé dans cette démarche.')).toBeVisible();
});

test('un envoi que l’on annule ne laisse rien ; un envoi coupé dit quoi faire', async ({ page }) => {
	const adresse = await openedDemarche(page, 'Envoi coupé');
	await page.goto(`${adresse}/contributions/importer`);
	// The pieces are held until somebody cancels.
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/morceaux/*', async (route) => {
		await held;
		await route.abort();
	});
	await page.getByLabel('Fichier CSV').setInputFiles(file('annule.csv', AVIS));
	await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	await page.getByRole('button', { name: 'Annuler' }).click();
	await expect(page.getByText(/L’import est annulé\s: rien n’en reste\./)).toBeVisible();
	await expect(page.getByRole('link', { name: 'annule.csv' })).toHaveCount(0);
	release();
	await page.unroute('**/morceaux/*');

	// A browser that is closed takes nothing back.
	await page.route('**/lire', (route) => route.abort());
	await page.route('**/retirer', (route) => route.abort());
	await page.getByLabel('Fichier CSV').setInputFiles(file('coupe.csv', AVIS));
	await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	await page.getByRole('link', { name: 'coupe.csv' }).click();
	await expect(page.getByText('Ce fichier n’est pas arrivé en entier')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Envoyer le fichier de nouveau' })).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.unroute('**/retirer');
	await page.getByRole('button', { name: 'Retirer cet import' }).click();
	await expect(page.getByText(/L’import est annulé\s: rien n’en reste\./)).toBeVisible();
	await expect(page.getByRole('link', { name: 'coupe.csv' })).toHaveCount(0);
});

test('sans réseau, la page reste et le dit ; au retour, le fichier choisi part et l’import reprend', async ({
	page,
	context
}) => {
	const adresse = await openedDemarche(page, 'Réseau coupé');
	await page.goto(`${adresse}/contributions/importer`);
	await page.getByLabel('Fichier CSV').setInputFiles(GRAND);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	await expect(page.getByRole('alert')).toContainText('Le serveur n’a pas répondu');
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	await expect(page.getByRole('heading', { level: 1, name: GRAND.name })).toBeVisible();

	await page.getByRole('button', { name: 'Vérifier sans rien importer' }).click();
	const release = await hold(page, '**/avancer', 2);
	await page.getByRole('button', { name: 'Importer 3 000 contributions' }).click();
	await expect(page.getByText(/1\s000 lignes sur 3\s000/)).toBeVisible();
	await context.setOffline(true);
	release();
	await expect(page.getByRole('alert')).toContainText('Le service est momentanément indisponible');
	const unanswered = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/retirer'));
	await page.getByRole('button', { name: 'Annuler et tout retirer' }).click();
	await unanswered;
	await expect(page.getByRole('alert')).toContainText('Le service est momentanément indisponible');
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Continuer l’import' }).click();
	await expect(page.getByText(/3\s000 contributions sont importées\./)).toBeVisible();
});

test('un fichier qui n’est pas un tableau se refuse en disant quoi faire', async ({ page }) => {
	const adresse = await openedDemarche(page, 'Faux fichier');
	await page.goto(`${adresse}/contributions/importer`);
	await page.getByLabel('Fichier CSV').setInputFiles({
		name: 'photo.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00])
	});
	await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await checkA11y(page);
	await page.getByLabel('Fichier CSV').setInputFiles(file('sans-ligne.csv', 'texte;thème\n'));
	await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	await expect(page.getByRole('alert')).toContainText('Il n’y a rien à lire');
});

test('les pages d’import passent axe et tiennent à 320 px', async ({ page }) => {
	const adresse = await openedDemarche(page, 'Import étroit');
	await give(page, adresse, file('avis.csv', AVIS));
	await page.getByRole('button', { name: 'Vérifier sans rien importer' }).click();
	await expect(page.getByText('2 contributions à importer')).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);
});

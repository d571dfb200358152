import { another } from './gestures/document';
import { tabTo } from './gestures/keyboard';
import { openedDemarche } from './gestures/saisie';
import { checkA11y, expect, expectNoSideScroll, test, type Page } from './harness/journey';

const CONSENT = 'Les personnes ont accepté que leurs paroles soient saisies et publiées.';
const field = (page: Page) => page.getByLabel('Ce qui est dit');
const lines = (page: Page) =>
	page.getByRole('region', { name: 'Ce que vous avez saisi' }).getByRole('listitem');
const REFERENCE = /[A-Z0-9]+-\d{4}-\d{4}/;
const paste = (page: Page, words: string) =>
	field(page).evaluate((element, words) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', words);
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, words);

test('au clavier : une ligne, Entrée, elle est déposée et le champ attend la suivante', async ({ page }) => {
	const adresse = await openedDemarche(page, 'Atelier');
	await page.goto(`${adresse}/contributions/atelier`);
	await tabTo(page, page.getByLabel('Table ou source'));
	await page.keyboard.type('Table 4');
	await tabTo(page, page.getByRole('checkbox', { name: CONSENT }));
	await page.keyboard.press('Space');
	await tabTo(page, field(page));
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'Besoin' })).toBeChecked();
	await page.keyboard.type('Un arrêt devant le lycée');
	await page.keyboard.press('Enter');
	await expect(lines(page)).toHaveCount(1);
	await expect(lines(page)).toContainText('Un arrêt devant le lycée');
	await expect(lines(page)).toContainText('Besoin');
	await expect(lines(page)).toContainText('Table 4');
	await expect(lines(page)).toContainText(REFERENCE);
	await expect(page.getByText('Tout est envoyé')).toBeVisible();
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
	await page.keyboard.type('Un autre');
	await page.keyboard.press('Enter');
	await expect(lines(page).first()).toContainText('Un autre');
	await expect(lines(page).first()).toContainText(REFERENCE);
});

test('sans l’accord des personnes, rien ne part', async ({ page }) => {
	const adresse = await openedDemarche(page, 'Accord');
	await page.goto(`${adresse}/contributions/atelier`);
	await field(page).fill('Sans accord');
	await field(page).press('Enter');
	await expect(field(page)).toHaveValue('Sans accord');
	await expect(lines(page)).toHaveCount(0);
});

test('réseau coupé puis rendu, page rechargée : chaque ligne arrive exactement une fois', async ({
	page,
	context
}) => {
	const adresse = await openedDemarche(page, 'Coupure');
	await page.goto(`${adresse}/contributions/atelier`);
	await page.getByRole('checkbox', { name: CONSENT }).check();
	// The site takes the line, and its answer is lost on the way: the line leaves again.
	let lost = 0;
	await page.route('**/atelier/envoyer', async (route) => {
		if (lost++ > 0) return route.continue();
		await route.fetch();
		await route.abort();
	});
	await field(page).fill('Réponse perdue');
	await field(page).press('Enter');
	await expect(lines(page).first()).toContainText(REFERENCE);

	await context.setOffline(true);
	for (const words of ['Sans réseau, un', 'Sans réseau, deux', 'Sans réseau, trois']) {
		await field(page).fill(words);
		await field(page).press('Enter');
	}
	await expect(page.getByText(/Hors ligne\s: 3 à envoyer/)).toBeVisible();
	await expect(lines(page)).toHaveCount(4);
	await context.setOffline(false);
	await expect(page.getByText('Tout est envoyé')).toBeVisible();
	await expect(lines(page).filter({ hasText: REFERENCE })).toHaveCount(4);

	// What was not sent when the page closed leaves from the next one.
	await page.unroute('**/atelier/envoyer');
	await page.route('**/atelier/envoyer', (route) => route.abort());
	await field(page).fill('Fermée avant de partir');
	await field(page).press('Enter');
	await expect(page.getByText(/Hors ligne\s: 1 à envoyer/)).toBeVisible();
	await page.reload();
	await expect(lines(page)).toHaveCount(1);
	await expect(lines(page)).toContainText('Fermée avant de partir');
	// The network comes back once the page is there again: before, the line could leave from the page that closes.
	await page.unroute('**/atelier/envoyer');
	await expect(lines(page)).toContainText(REFERENCE);
	// Five lines were typed, five numbers were given: the last one says so.
	await expect(lines(page)).toContainText(/-0005/);
});

test('coller un tableau : la colonne des paroles se choisit, et rien n’entre sans accord', async ({
	page
}) => {
	const adresse = await openedDemarche(page, 'Collage');
	await page.goto(`${adresse}/contributions/atelier`);
	await page.getByRole('checkbox', { name: CONSENT }).check();
	await paste(page, '1\tLe bus passe trop tard\n2\tLe marché ferme à midi\n3\t');
	await expect(page.getByRole('heading', { name: 'Coller 2 contributions ?' })).toBeFocused();
	await expect(page.getByText('1 ligne est trop longue ou vide et reste de côté.')).toBeVisible();
	await page.getByRole('button', { name: 'Ajouter 2 contributions' }).click();
	await expect(lines(page).filter({ hasText: REFERENCE })).toHaveCount(2);
	await expect(field(page)).toBeFocused();
});

test('la commune vaut pour toute la table, une ligne peut en avoir une autre, un tableau la sienne', async ({
	page
}) => {
	const adresse = await openedDemarche(page, 'Lieux');
	await page.goto(`${adresse}/contributions/atelier`);
	await page.getByRole('checkbox', { name: CONSENT }).check();
	await page.getByRole('searchbox', { name: /^Commune/ }).fill('morlaix');
	await expect(page.getByRole('button', { name: 'Morlaix (Finistère)', exact: true })).toBeVisible();
	await page.getByRole('searchbox', { name: /^Commune/ }).press('Enter');
	await expect(page.getByText('Morlaix (Finistère)', { exact: true })).toBeVisible();
	await field(page).fill('À Morlaix');
	await field(page).press('Enter');
	await expect(lines(page).first()).toContainText('Morlaix');
	await expect(lines(page).first()).toContainText(REFERENCE);

	await page.getByRole('button', { name: 'Une autre commune pour cette ligne' }).click();
	await page.getByRole('searchbox', { name: /^Commune de cette ligne/ }).fill('roscoff');
	await page.getByRole('button', { name: 'Roscoff (Finistère)', exact: true }).click();
	await expect(field(page)).toBeFocused();
	await field(page).fill('À Roscoff');
	await field(page).press('Enter');
	await expect(lines(page).first()).toContainText('Roscoff');
	await expect(page.getByRole('searchbox', { name: /^Commune de cette ligne/ })).toHaveCount(0);

	await paste(page, 'Brest\tLe tram s’arrête trop tôt\nIci-bas\tOn ne sait pas où');
	await page.getByLabel('Colonne de la commune').selectOption({ label: '1. Brest' });
	await expect(page.getByText(/reste écrit dans la source\s: Ici-bas\./)).toBeVisible();
	await page.getByRole('button', { name: 'Ajouter 2 contributions' }).click();
	await expect(lines(page).filter({ hasText: REFERENCE })).toHaveCount(4);
	await expect(lines(page).filter({ hasText: 'Le tram' })).toContainText('Brest');
	await expect(lines(page).filter({ hasText: 'On ne sait pas où' })).toContainText('Ici-bas');
	await expect(lines(page).filter({ hasText: 'On ne sait pas où' })).not.toContainText('Morlaix');

	await lines(page).filter({ hasText: 'Le tram' }).getByRole('link').click();
	await expect(page.getByText('Brest (Finistère)')).toBeVisible();
});

test('ce qui est tapé avant que la page ne soit prête attend dans le champ', async ({ page, browser }) => {
	const adresse = await openedDemarche(page, 'Tapé tôt');
	/** A browser that keeps nothing of the site yet, in which this is done before the scripts arrive. */
	async function early(gesture: (fresh: Page) => Promise<void>): Promise<Page> {
		const fresh = await another(browser, 'porteuse');
		let release = () => {};
		const released = new Promise<void>((resolve) => (release = resolve));
		await fresh.route('**/_app/**/*.js', async (route) => {
			await released;
			await route.continue();
		});
		await fresh.goto(`${adresse}/contributions/atelier`, { waitUntil: 'commit' });
		await gesture(fresh);
		release();
		return fresh;
	}
	const write = (words: string) => (fresh: Page) =>
		fresh.getByLabel('Une contribution par ligne').fill(words);
	const commune = (fresh: Page) => fresh.getByRole('searchbox', { name: /^Commune/ });

	const one = await early(write('Un banc devant l’école'));
	await expect(field(one)).toHaveValue('Un banc devant l’école');
	await expect(field(one)).toBeFocused();
	await one.context().close();

	const two = await early(write('Un banc\nUne fontaine'));
	await expect(two.getByRole('heading', { name: /^Vous aviez écrit 2 contributions/ })).toBeFocused();
	await two.getByRole('button', { name: 'Ne rien ajouter' }).click();
	await expect(field(two)).toHaveValue('Un banc\nUne fontaine');
	await two.context().close();

	const three = await early((fresh) => fresh.getByLabel('Commune').fill('roscoff'));
	await expect(commune(three)).toHaveValue('roscoff');
	await expect(commune(three)).toBeFocused();
	await three.getByRole('button', { name: 'Roscoff (Finistère)', exact: true }).click();
	await expect(three.getByText('Roscoff (Finistère)', { exact: true })).toBeVisible();
	await three.context().close();

	// A form that was sent so early comes back with what was not recognised, which is then looked up.
	const four = await early(async (fresh) => {
		await fresh.getByRole('checkbox', { name: CONSENT }).check();
		await write('Un abri')(fresh);
		await fresh.getByLabel('Commune').fill('Plougoulm les Bains');
		await fresh.getByRole('button', { name: 'Déposer ces lignes' }).click();
		await expect(fresh.getByText('Cette commune n’est pas reconnue')).toBeVisible();
	});
	await expect(field(four)).toHaveValue('Un abri');
	await expect(commune(four)).toHaveValue('Plougoulm les Bains');
	await four.context().close();
});

/** The site refuses every line, until the page is unrouted. */
const refuseAll = (page: Page) =>
	page.route('**/atelier/envoyer', (route) => {
		const { lignes } = route.request().postDataJSON() as { lignes: { cle: string }[] };
		const resultats = lignes.map(({ cle }) => ({
			cle,
			etat: 'refusee',
			refus: 'trop_long',
			reference: null
		}));
		return route.fulfill({ json: { resultats } });
	});

test('reprendre une ligne refusée garde celle que l’on tapait, et son cadre', async ({ page }) => {
	const adresse = await openedDemarche(page, 'Reprise');
	await page.goto(`${adresse}/contributions/atelier`);
	await page.getByRole('checkbox', { name: CONSENT }).check();
	await page.getByLabel('Table ou source').fill('Table 4');
	await refuseAll(page);
	await field(page).fill('Une ligne refusée');
	await field(page).press('Enter');
	const retake = lines(page).getByRole('button', { name: 'Reprendre' });
	await expect(retake).toBeVisible();
	await page.unroute('**/atelier/envoyer');

	await page.getByLabel('Table ou source').fill('Table 6');
	await field(page).fill('Une phrase commen');
	await retake.click();
	await expect(field(page)).toHaveValue('Une ligne refusée');
	await expect(page.getByLabel('Table ou source')).toHaveValue('Table 4');
	await expect(page.getByText('Ce que vous aviez commencé revient après cette ligne.')).toBeVisible();
	await expect(lines(page)).toHaveCount(0);
	await checkA11y(page);
	await field(page).press('Enter');
	await expect(lines(page)).toHaveCount(1);
	await expect(lines(page)).toContainText('Table 4');
	await expect(lines(page)).toContainText(REFERENCE);
	await expect(field(page)).toHaveValue('Une phrase commen');
	await expect(page.getByLabel('Table ou source')).toHaveValue('Table 6');

	// Nothing refused is left behind in this browser.
	await page.reload();
	await expect(lines(page)).toHaveCount(0);
});

test('une ligne reprise garde le lieu qu’elle avait, la table garde le sien', async ({ page }) => {
	const adresse = await openedDemarche(page, 'Reprise d’un lieu');
	await page.goto(`${adresse}/contributions/atelier`);
	await page.getByRole('checkbox', { name: CONSENT }).check();
	await refuseAll(page);
	await field(page).fill('Avant que la commune soit choisie');
	await field(page).press('Enter');
	const table = page.getByRole('searchbox', { name: /^Commune/ });
	await table.fill('morlaix');
	await page.getByRole('button', { name: 'Morlaix (Finistère)', exact: true }).click();
	await paste(page, 'Brest\tLe tram s’arrête trop tôt\nIci-bas\tOn ne sait pas où');
	await page.getByLabel('Colonne de la commune').selectOption({ label: '1. Brest' });
	await expect(page.getByText(/reste écrit dans la source\s: Ici-bas\./)).toBeVisible();
	await page.getByRole('button', { name: 'Ajouter 2 contributions' }).click();
	await expect(lines(page).getByRole('button', { name: 'Reprendre' })).toHaveCount(3);
	await page.unroute('**/atelier/envoyer');

	const places = { 'Avant que': null, 'On ne sait': 'Ici-bas', 'Le tram': 'Brest' };
	for (const [words, place] of Object.entries(places)) {
		const line = lines(page).filter({ hasText: words });
		await line.getByRole('button', { name: 'Reprendre' }).click();
		await expect(field(page)).toHaveValue(new RegExp(`^${words}`));
		if (place === 'Brest') await expect(page.getByText('Brest (Finistère)', { exact: true })).toBeVisible();
		else await expect(table).toHaveValue('');
		await field(page).press('Enter');
		await expect(line).toContainText(REFERENCE);
		await expect(line).not.toContainText('Morlaix');
		if (place) await expect(line).toContainText(place);
		await expect(page.getByText('Morlaix (Finistère)', { exact: true })).toBeVisible();
	}
});

test('la page de saisie passe axe et tient à 320 px', async ({ page }) => {
	const adresse = await openedDemarche(page, 'Étroite');
	await page.goto(`${adresse}/contributions/atelier`);
	await page.getByRole('checkbox', { name: CONSENT }).check();
	await field(page).fill('Une ligne');
	await field(page).press('Enter');
	await expect(lines(page)).toContainText(REFERENCE);
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test.describe('sans JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('une contribution par ligne ; ce qui est refusé reste dans le formulaire', async ({ page }) => {
		const adresse = await openedDemarche(page, 'Papier');
		await page.goto(`${adresse}/contributions/atelier`);
		await page.getByLabel('D’où cela vient').selectOption({ label: 'Des feuilles de papier' });
		await page.getByRole('checkbox', { name: CONSENT }).check();
		const text = page.getByLabel('Une contribution par ligne');
		await page.getByRole('button', { name: 'Déposer ces lignes' }).click();
		await expect(page.getByText('aucune ligne n’est écrite')).toBeVisible();
		await page.getByLabel('Commune').fill('Plougoulm les Bains');
		await text.fill(`La première\n\n${'x'.repeat(20_001)}\nLa seconde`);
		await page.getByRole('button', { name: 'Déposer ces lignes' }).click();
		await expect(page.getByText('Cette commune n’est pas reconnue')).toBeVisible();
		await expect(text).toHaveValue(/La seconde/);
		await page.getByLabel('Commune').fill('plougoulm');
		await page.getByRole('button', { name: 'Déposer ces lignes' }).click();
		await expect(page.getByText('2 contributions sont déposées.')).toBeVisible();
		await expect(page.getByText(/1 ligne n’a pas été déposée/)).toBeVisible();
		await expect(text).toHaveValue('x'.repeat(20_001));
	});
});

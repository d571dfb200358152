import { useLastingBrowser } from './gestures/lasting-browser';
import { openedDemarche } from './gestures/saisie';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

const CONSENT = 'Les personnes ont accepté que leurs paroles soient saisies et publiées.';
const READY = /Cet appareil est prêt pour une salle sans réseau/;
const REFERENCE = /[A-Z0-9]+-\d{4}-\d{4}/;
const field = (page: Page) => page.getByLabel('Ce qui est dit');
const lines = (page: Page) =>
	page.getByRole('region', { name: 'Ce que vous avez saisi' }).getByRole('listitem');

const device = useLastingBrowser();

/** A workshop opened once with a network, on a device that says that it is ready; answers its address. */
async function prepare(words: string, territoire = ''): Promise<{ page: Page; adresse: string }> {
	const page = await device.newPage();
	const demarche = await openedDemarche(page, words);
	if (territoire) {
		await page.goto(`${demarche}/territoire`);
		await page.getByLabel('Nom, code ou code postal').fill(territoire);
		await page.getByRole('button', { name: `Ajouter ${territoire}` }).click();
		await expect(page.getByText(`« ${territoire} » fait partie du territoire`)).toBeVisible();
	}
	const adresse = `${demarche}/contributions/atelier`;
	await page.goto(adresse);
	await expect(page.getByText(READY)).toBeVisible();
	return { page, adresse };
}

async function capture(page: Page, ...said: string[]): Promise<void> {
	await page.getByRole('checkbox', { name: CONSENT }).check();
	for (const words of said) {
		await field(page).fill(words);
		await field(page).press('Enter');
	}
}

test('préparé une fois, l’atelier s’ouvre à froid sans réseau et chaque ligne part une seule fois', async () => {
	const { adresse } = await prepare('Salle sans réseau', 'CA Morlaix Communauté (Finistère)');

	const cold = await device.reopenOffline(adresse);
	await expect(cold.getByRole('heading', { level: 1 })).toHaveText('Saisir un atelier');
	await expect(cold.getByText('Atelier ouvert depuis cet appareil')).toBeVisible();
	await capture(cold, 'Un arrêt devant le lycée', 'Un marché le soir');
	await expect(cold.getByText(/Hors ligne\s: 2 à envoyer/)).toBeVisible();
	await checkA11y(cold);
	await expectNoSideScroll(cold);

	const colder = await device.reopenOffline(adresse);
	await expect(lines(colder)).toHaveCount(2);
	// The communes of the territory are on the device too.
	await colder.getByRole('searchbox', { name: /^Commune/ }).fill('plougas');
	await colder.getByRole('button', { name: 'Plougasnou (Finistère)' }).click();
	await capture(colder, 'Des bancs à l’ombre');
	await expect(lines(colder).first()).toContainText('Plougasnou');
	await expect(colder.getByText(/Hors ligne\s: 3 à envoyer/)).toBeVisible();

	await device.setOffline(false);
	await expect(colder.getByText('Tout est envoyé')).toBeVisible();
	await expect(lines(colder).filter({ hasText: REFERENCE })).toHaveCount(3);
	await expect(lines(colder).first()).toContainText(/-0003/);
	await colder.goto(adresse.replace(/\/atelier$/, ''));
	for (const words of ['Un arrêt devant le lycée', 'Un marché le soir', 'Des bancs à l’ombre'])
		await expect(colder.getByRole('link', { name: words })).toHaveCount(1);
});

test('un atelier qui n’a pas été préparé ici le dit, et ceux qui le sont se proposent', async () => {
	const { adresse } = await prepare('Salle prête');
	const cold = await device.reopenOffline('/demarches/jamais-ouverte/contributions/atelier');
	await expect(cold.getByText(/Cet atelier n’a pas été préparé sur cet appareil/)).toBeVisible();
	await checkA11y(cold);
	await cold.getByRole('link', { name: /^Salle prête/ }).click();
	await expect(cold).toHaveURL(adresse);
	await expect(field(cold)).toBeVisible();
});

test('un autre compte du même appareil ne voit ni n’envoie ce qui attend', async () => {
	const { page, adresse } = await prepare('Salle partagée');
	await page.route('**/atelier/envoyer', (route) => route.abort());
	await capture(page, 'Une parole qui attend');
	await expect(page.getByText(/Hors ligne\s: 1 à envoyer/)).toBeVisible();

	await signIn(page, 'facilitatrice');
	const other = await device.newPage();
	await other.goto('/demarches');
	await expect(other.getByLabel('Compte de')).toBeVisible();
	await page.bringToFront();
	await page.evaluate(() => window.dispatchEvent(new Event('focus')));
	await expect(page.getByText(/Ce navigateur n’est plus connecté à votre compte/)).toBeVisible();
	await expect(page.getByText('Une parole qui attend')).toHaveCount(0);

	const cold = await device.reopenOffline(adresse);
	await expect(cold.getByText(/Cet atelier n’a pas été préparé sur cet appareil/)).toBeVisible();
	await expect(cold.getByText('Salle partagée')).toHaveCount(0);

	// Back in the hands of whoever typed it, it leaves, the first of its démarche.
	await device.setOffline(false);
	await signIn(cold, 'porteuse');
	await cold.goto(adresse);
	await expect(lines(cold)).toContainText('Une parole qui attend');
	await expect(lines(cold)).toContainText(/-0001/);
});

test('se déconnecter efface l’atelier préparé et ce qui attendait', async () => {
	const { page, adresse } = await prepare('Salle quittée');
	await page.route('**/atelier/envoyer', (route) => route.abort());
	await capture(page, 'Jamais partie');
	await expect(page.getByText(/Hors ligne\s: 1 à envoyer/)).toBeVisible();
	// The journeys share their sessions: this one is left in the browser only.
	await page.route('**/deconnexion', (route) =>
		route.request().method() === 'POST' ? route.fulfill({ status: 200, body: 'Au revoir' }) : route.continue()
	);
	await page.getByLabel('Compte de').click();
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await expect(page.getByText('1 modification dans « Salle quittée')).toBeVisible();
	await page.getByRole('button', { name: /Se déconnecter et perdre/ }).click();
	await expect(page.getByText('Au revoir')).toBeVisible();

	const cold = await device.reopenOffline(adresse);
	await expect(cold.getByText(/Cet atelier n’a pas été préparé sur cet appareil/)).toBeVisible();
	await expect(cold.getByText(/Salle quittée/)).toHaveCount(0);
});

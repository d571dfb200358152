import { another, openText, readText, savingOf, textOf, write } from './gestures/document';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

/** From now on no socket opens on this page, as behind a proxy that knows nothing but HTTP. */
const blockSockets = (page: Page) =>
	page.addInitScript(() => {
		const Real = WebSocket;
		window.WebSocket = class extends Real {
			constructor(address: string | URL) {
				const url = new URL(address);
				// Nobody answers there.
				if (url.pathname.startsWith('/collab/')) url.pathname = '/nulle-part';
				super(url);
			}
		};
	});

/** A blocked socket is an error of the browser's own console. */
const forgetBlocked = (faults: string[]) =>
	faults.splice(0, Infinity, ...faults.filter((fault) => !fault.includes('WebSocket connection')));

test('sans WebSocket, deux personnes et une troisième qui en a écrivent le même texte', async ({
	page,
	browser,
	faults
}) => {
	await signIn(page, 'facilitatrice');
	test.slow(); // Three browsers, two of which first find out that sockets are blocked.
	const second = await another(browser, 'actrice');
	const third = await another(browser, 'porteuse');
	for (const blocked of [page, second]) await blockSockets(blocked);
	for (const p of [page, second, third]) await openText(p);

	for (const blocked of [page, second])
		await expect(blocked.getByText('Votre réseau bloque la connexion directe.')).toBeVisible();
	for (const p of [page, second, third]) await expect(savingOf(p)).toHaveText('Enregistré');
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.setViewportSize({ width: 1280, height: 900 });

	await write(page, ' Du premier réseau fermé.');
	await write(second, ' Du second réseau fermé.');
	await write(third, ' Et d’un réseau ouvert.');
	for (const p of [page, second, third])
		for (const words of ['Du premier réseau fermé.', 'Du second réseau fermé.', 'Et d’un réseau ouvert.'])
			await expect(textOf(p)).toContainText(words);
	for (const p of [page, second, third]) await expect(savingOf(p)).toHaveText('Enregistré');
	await expect(async () => {
		const texts = await Promise.all([page, second, third].map(readText));
		expect(new Set(texts).size).toBe(1);
	}).toPass();
	for (const p of [second, third]) await p.context().close();
	forgetBlocked(faults);
});

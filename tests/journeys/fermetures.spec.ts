import type { WebSocketRoute } from '@playwright/test';
import { another, openText, savingOf, textOf, write, writeAtOnce } from './gestures/document';
import { freeTitle } from './gestures/demarche';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

/** A hand on the wire between a page and the server: what the page sends can be swallowed, and the server can hang up. */
async function holdWire(page: Page) {
	let socket: WebSocketRoute | undefined;
	let swallowing = false;
	await page.routeWebSocket(/\/collab\//, (opened) => {
		socket = opened;
		const server = opened.connectToServer();
		opened.onMessage((message) => {
			if (!swallowing) server.send(message);
		});
	});
	return {
		swallow: (wanted: boolean) => (swallowing = wanted),
		/** Ends the connection as the server does, for the reason of this code (docs/collaboration.md). */
		hangUp: (code: number) => socket!.close({ code })
	};
}

async function openHeld(page: Page) {
	await signIn(page, 'facilitatrice');
	const wire = await holdWire(page);
	await openText(page);
	await expect(savingOf(page)).toHaveText('Enregistré');
	return wire;
}

for (const [code, words] of [
	[1008, 'Le serveur a refusé votre dernier ajout.'],
	[1009, 'Ce que vous venez d’ajouter est trop volumineux']
] as const)
	test(`ce que le serveur refuse (${code}) est dit, reste affiché, et part quand il l’accepte`, async ({
		page,
		browser
	}) => {
		const wire = await openHeld(page);
		const mine = freeTitle('Refusé');
		wire.swallow(true);
		await writeAtOnce(page, ` ${mine}.`);
		await wire.hangUp(code);
		await expect(savingOf(page)).toHaveText('Le serveur refuse ces modifications');
		await expect(page.getByText(words)).toBeVisible();
		await expect(textOf(page)).toContainText(mine);
		await checkA11y(page);
		await expectNoSideScroll(page);

		wire.swallow(false);
		await page.getByRole('button', { name: 'Réessayer' }).click();
		await expect(savingOf(page)).toHaveText('Enregistré');
		const other = await another(browser, 'actrice');
		await openText(other);
		await expect(textOf(other)).toContainText(mine);
		await other.context().close();
	});

test('un document supprimé (4404) ne s’écrit plus, et ce qui n’était pas parti se copie', async ({
	page
}) => {
	const wire = await openHeld(page);
	const mine = freeTitle('Jamais parti');
	wire.swallow(true);
	await writeAtOnce(page, ` ${mine}.`);
	await wire.hangUp(4404);
	await expect(savingOf(page)).toHaveText('Ce document a été supprimé');
	await expect(page.getByText('Une modification n’a pas pu être envoyée.')).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Diagnostic partagé' })).toHaveCount(0);
	await expect(textOf(page)).toContainText(mine);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copier le texte' }).click();
	await expect(page.getByText('Le texte est copié.')).toBeVisible();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(mine);
	await checkA11y(page);
});

for (const code of [4429, 4503])
	test(`une pause demandée par le serveur (${code}) est dite, et rien de ce que l’on écrit n’est perdu`, async ({
		page
	}) => {
		const wire = await openHeld(page);
		const before = freeTitle('Avant');
		const during = freeTitle('Pendant');
		wire.swallow(true);
		await write(page, ` ${before}.`);
		await wire.hangUp(code);
		await expect(page.getByText('Le serveur ne peut rien enregistrer pour l’instant.')).toBeVisible();
		await write(page, ` ${during}.`);
		wire.swallow(false);
		await expect(savingOf(page)).toHaveText('Enregistré');
		await expect(page.getByText('Le serveur ne peut rien enregistrer pour l’instant.')).toBeHidden();
		await page.reload();
		await expect(savingOf(page)).toHaveText('Enregistré');
		for (const words of [before, during]) await expect(textOf(page)).toContainText(words);
	});

test('des droits changés (4401) qui restent les mêmes n’arrêtent pas l’écriture', async ({ page }) => {
	const wire = await openHeld(page);
	const mine = freeTitle('Toujours');
	await wire.hangUp(4401);
	await write(page, ` ${mine}.`);
	await expect(savingOf(page)).toHaveText('Enregistré');
	await page.reload();
	await expect(textOf(page)).toContainText(mine);
});

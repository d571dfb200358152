import type { Browser } from '@playwright/test';
import { openText, savingOf, textOf, write } from './gestures/document';
import { freeTitle } from './gestures/demarche';
import { cookiesOf } from './gestures/member';
import { useWhenAwake } from './harness/awake';
import { openInstance, type Instance } from './harness/instance';
import { checkA11y, expect, expectNoSideScroll, test, type Page } from './harness/journey';
import { openStorage, type Storage } from './harness/storage';

// The database is taken away: an instance and a PostgreSQL of their own.
let storage: Storage;
let instance: Instance;
test.beforeAll(async () => {
	storage = await openStorage();
	instance = await openInstance(storage.url);
});
test.afterAll(async () => {
	await instance?.remove();
	await storage?.remove();
});
test.afterEach(() => storage.mend());

async function enter(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ baseURL: instance.origin, locale: 'fr-FR' });
	useWhenAwake(context);
	await context.addCookies(cookiesOf(instance, 'facilitatrice'));
	const page = await context.newPage();
	await openText(page);
	await expect(savingOf(page)).toHaveText('Enregistré');
	return page;
}

test('ce que l’on écrit pendant que le stockage est absent attend, puis s’enregistre', async ({
	browser
}) => {
	const page = await enter(browser);
	const mine = freeTitle('Sans stockage');
	storage.cut();
	await write(page, ` ${mine}.`);
	await expect(savingOf(page)).toHaveText(/Hors ligne.: \d+ modifications? à envoyer/);
	await expect(page.getByText('modifications sont gardées')).toBeVisible();
	await checkA11y(page);
	storage.mend();
	await expect(savingOf(page)).toHaveText('Enregistré');
	await page.reload();
	await expect(savingOf(page)).toHaveText('Enregistré');
	await expect(textOf(page)).toContainText(mine);
	await page.context().close();
});

test('publier pendant que le stockage est absent le dit, garde ce qui est saisi, et réussit ensuite', async ({
	browser
}) => {
	const page = await enter(browser);
	const text = page.url();
	await write(page, ` ${freeTitle('À relire')}.`);
	const publish = page.getByRole('button', { name: 'Publier à la place' });
	// What was just written reaches the page within seconds.
	await expect(async () => {
		await page.goto(`${text}/publication`);
		await expect(publish).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.getByLabel('Nom de cette version').fill('Relu sans stockage');
	storage.cut();
	await publish.click();
	await expect(page.getByText('Ensemblier n’arrive pas à joindre sa base de données.')).toBeVisible();
	await expect(page.getByLabel('Nom de cette version')).toHaveValue('Relu sans stockage');
	await checkA11y(page);
	await expectNoSideScroll(page);
	storage.mend();
	await expect(async () => {
		await publish.click();
		await expect(page.getByText('C’est publié.')).toBeVisible({ timeout: 2_000 });
	}).toPass();
	await expect(page.getByText('Relu sans stockage')).toBeVisible();
	await page.context().close();
});

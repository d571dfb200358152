import type { Browser } from '@playwright/test';
import { openText, readText, savingOf, textOf, write, writeAtOnce } from './gestures/document';
import { changeMembre, cookiesOf } from './gestures/member';
import { useWhenAwake } from './harness/awake';
import { openInstance, type Instance } from './harness/instance';
import {
	checkA11y,
	expect,
	expectNoSideScroll,
	test,
	type DemonstrationPerson,
	type Page
} from './harness/journey';
import { SLOWER } from './harness/slower';

// Rights are taken away and the server is killed: an instance of its own.
let instance: Instance;
test.beforeAll(async () => {
	instance = await openInstance();
});
test.afterAll(() => instance.remove());

async function enter(browser: Browser, person: DemonstrationPerson): Promise<Page> {
	const context = await browser.newContext({ baseURL: instance.origin, locale: 'fr-FR' });
	useWhenAwake(context);
	await context.addCookies(cookiesOf(instance, person));
	const page = await context.newPage();
	await openText(page);
	await expect(savingOf(page)).toHaveText('Enregistré');
	return page;
}

test('le serveur tué pendant que l’on écrit ne perd rien et ne double rien', async ({ browser }) => {
	const page = await enter(browser, 'facilitatrice');
	await write(page, ' Avant la panne.');
	await instance.end('SIGKILL');
	await write(page, ' Pendant la panne.');
	await expect(savingOf(page)).toHaveText(/Hors ligne.: \d+ modifications? à envoyer/);
	await instance.restart();
	await expect(savingOf(page)).toHaveText('Enregistré', { timeout: 30_000 * SLOWER });
	const other = await enter(browser, 'actrice');
	await expect(textOf(other)).toContainText('Pendant la panne.');
	const text = await readText(other);
	for (const words of ['Avant la panne.', 'Pendant la panne.']) expect(text.split(words)).toHaveLength(2);
	for (const p of [page, other]) await p.context().close();
});

test('une session qui expire se renouvelle sans que l’on s’en aperçoive', async ({ browser }) => {
	const page = await enter(browser, 'facilitatrice');
	// What a socket shows is refused, as an access token is after an hour; the site renews it with the rest.
	const context = page.context();
	const cookie = (await context.cookies()).find(({ name }) => name === 'ensemblier-session');
	const session = JSON.parse(Buffer.from(cookie!.value.replace('base64-', ''), 'base64url').toString()) as {
		access_token: string;
	};
	const expired = { ...session, expires_at: 1, access_token: session.access_token.replace(/[^.]+$/, 'x') };
	const value = `base64-${Buffer.from(JSON.stringify(expired)).toString('base64url')}`;
	await context.addCookies([{ ...cookie!, value }]);
	await instance.end();
	await instance.restart();
	await write(page, ' Après l’expiration.');
	await expect(savingOf(page)).toHaveText('Enregistré', { timeout: 30_000 * SLOWER });
	await context.close();
});

test('un rôle abaissé arrête l’écriture sans recharger, et le texte reste', async ({ browser }) => {
	const page = await enter(browser, 'actrice');
	await write(page, ' Écrit avec le droit.');
	await expect(savingOf(page)).toHaveText('Enregistré');
	await changeMembre(instance, 'actrice', { role: 'observateur' });
	await expect(savingOf(page)).toHaveText('Lecture seule', { timeout: 5_000 * SLOWER });
	await expect(page.getByRole('textbox', { name: 'Diagnostic partagé' })).toHaveCount(0);
	await expect(textOf(page)).toContainText('Écrit avec le droit.');
	await checkA11y(page);

	await changeMembre(instance, 'actrice', { role: 'contributeur' });
	await page.reload();
	await expect(savingOf(page)).toHaveText('Enregistré');
	await page.context().close();
});

test('une personne retirée est arrêtée en pleine frappe ; ce qu’elle n’a pas pu envoyer se copie', async ({
	browser
}) => {
	const page = await enter(browser, 'actrice');
	const other = await enter(browser, 'porteuse');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	// The network goes just before: what is typed then can never leave.
	await page.context().setOffline(true);
	await writeAtOnce(page, ' Jamais parti.');
	await expect(savingOf(page)).toHaveText(/1 modification à envoyer/);
	await changeMembre(instance, 'actrice', { retire_le: new Date().toISOString() });
	await page.context().setOffline(false);
	await expect(savingOf(page)).toHaveText('Vous n’avez plus accès', { timeout: 15_000 * SLOWER });
	await expect(textOf(page)).toContainText('Jamais parti.');
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.getByRole('button', { name: 'Copier le texte' }).click();
	await expect(page.getByText('Le texte est copié.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Jamais parti.');
	expect(await readText(other)).not.toContain('Jamais parti.');
	for (const p of [page, other]) await p.context().close();
});

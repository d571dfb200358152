import type { Browser } from '@playwright/test';
import { openText, savingOf, textOf, write } from './gestures/document';
import { cookiesOf } from './gestures/member';
import { useWhenAwake } from './harness/awake';
import { openInstance, type Instance } from './harness/instance';
import { expect, test, type DemonstrationPerson, type Page } from './harness/journey';
import { SLOWER } from './harness/slower';

// Rights are taken away: an instance of its own.
let instance: Instance;
test.beforeAll(async () => {
	instance = await openInstance();
});
test.afterAll(() => instance.remove());

async function enter(browser: Browser, person: DemonstrationPerson): Promise<Page> {
	const context = await browser.newContext({ baseURL: instance.origin, locale: 'fr-FR' });
	useWhenAwake(context);
	await context.addCookies(cookiesOf(instance, person));
	return context.newPage();
}

/** The panel of a member's line, on the page of the members. */
async function openLine(page: Page, nom: string) {
	await page.goto('/demarches/spaser-region-bretagne/membres');
	const line = page.getByRole('listitem').filter({ hasText: nom });
	await line.getByText('Modifier', { exact: true }).click();
	return line;
}

test('abaissée puis retirée sur la page des membres, une personne s’arrête d’écrire en moins de cinq secondes', async ({
	browser
}) => {
	const actrice = await enter(browser, 'actrice');
	await openText(actrice);
	await write(actrice, ' Écrit avec le droit.');
	await expect(savingOf(actrice)).toHaveText('Enregistré');

	const porteuse = await enter(browser, 'porteuse');
	let line = await openLine(porteuse, 'Solenn Abgrall');
	await line.getByLabel('Rôle').selectOption({ label: 'Observateur ou observatrice' });
	await line.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(savingOf(actrice)).toHaveText('Lecture seule', { timeout: 5_000 * SLOWER });
	await expect(textOf(actrice)).toContainText('Écrit avec le droit.');

	line = await openLine(porteuse, 'Solenn Abgrall');
	await line.getByRole('button', { name: 'Retirer de la démarche' }).click();
	await expect(savingOf(actrice)).toHaveText('Vous n’avez plus accès', { timeout: 5_000 * SLOWER });
	expect((await actrice.goto('/demarches/spaser-region-bretagne/membres'))?.status()).toBe(403);

	await porteuse.getByRole('status').getByRole('button', { name: 'Remettre' }).click();
	await expect(porteuse.getByText('Solenn Abgrall fait de nouveau partie de la démarche.')).toBeVisible();
	expect((await actrice.goto('/demarches/spaser-region-bretagne/membres'))?.status()).toBe(200);
	for (const page of [actrice, porteuse]) await page.context().close();
});

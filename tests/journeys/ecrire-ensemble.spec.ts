import type { Browser } from '@playwright/test';
import { expect, origin, signIn, test, type DemonstrationPerson, type Page } from './harness/journey';

/** A browser of its own for one more person. */
async function another(browser: Browser, person: DemonstrationPerson): Promise<Page> {
	const context = await browser.newContext({ baseURL: origin(), locale: 'fr-FR' });
	const page = await context.newPage();
	await signIn(page, person);
	return page;
}

test('deux personnes écrivent en même temps dans le même texte', async ({ page, browser }) => {
	await signIn(page, 'facilitatrice');
	const other = await another(browser, 'actrice');
	for (const p of [page, other]) {
		await p.goto('/demarches/spaser-region-bretagne/documents');
		await p.getByRole('link', { name: 'Diagnostic partagé' }).click();
	}
	const [mine, theirs] = [page, other].map((p) => p.getByRole('textbox', { name: 'Diagnostic partagé' }));
	await expect(page.getByRole('status').first()).toHaveText('Enregistré');
	await mine!.pressSequentially('Bonjour à toutes et à tous');
	await expect(theirs!).toContainText('Bonjour à toutes et à tous');
	await other.context().close();
});

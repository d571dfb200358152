import type { Browser } from '@playwright/test';
import { useWhenAwake } from '../harness/awake';
import { expect, origin, signIn, type DemonstrationPerson, type Page } from '../harness/journey';

const LIST = '/demarches/spaser-region-bretagne/documents';

/** The text that is open, where one writes. */
export const sheet = (page: Page) => page.locator('.ProseMirror');

/** A blank document with this title, open and ready to be written in. */
export async function newText(page: Page, titre: string): Promise<void> {
	await signIn(page, 'facilitatrice');
	await page.goto(`${LIST}/nouveau`);
	await page.getByRole('radio', { name: /Page blanche/ }).check();
	await page.getByRole('textbox', { name: 'Titre' }).fill(titre);
	await page.getByRole('button', { name: 'Créer le document' }).click();
	await expect(page.getByRole('textbox', { name: titre })).toBeVisible();
	await sheet(page).click();
}

/** The same text in a browser of its own, for one more person. */
export async function alsoOpen(browser: Browser, page: Page, person: DemonstrationPerson): Promise<Page> {
	const context = await browser.newContext({ baseURL: origin(), locale: 'fr-FR' });
	useWhenAwake(context);
	const other = await context.newPage();
	await signIn(other, person);
	await other.goto(page.url());
	await expect(sheet(other)).toBeVisible();
	return other;
}

/** Pastes this HTML where the caret is, as a word processor or another page puts it into the clipboard. */
export async function paste(page: Page, html: string, text = ''): Promise<void> {
	await sheet(page).evaluate(
		(element, { html, text }) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/html', html);
			clipboardData.setData('text/plain', text);
			element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		},
		{ html, text }
	);
}

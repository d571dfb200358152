import type { Browser, Locator } from '@playwright/test';
import { useWhenAwake } from '../harness/awake';
import { expect, origin, signIn, type DemonstrationPerson, type Page } from '../harness/journey';

const DOCUMENTS = '/demarches/spaser-region-bretagne/documents';

/** A browser of its own for one more person. */
export async function another(
	browser: Browser,
	person: DemonstrationPerson,
	baseURL = origin()
): Promise<Page> {
	const context = await browser.newContext({ baseURL, locale: 'fr-FR' });
	useWhenAwake(context);
	const page = await context.newPage();
	await signIn(page, person);
	return page;
}

/** Opens a text of the demonstration, and waits until it is alive. */
export async function openText(page: Page, titre = 'Diagnostic partagé'): Promise<Locator> {
	await page.goto(DOCUMENTS);
	const adresse = await page.getByRole('link', { name: titre }).first().getAttribute('href');
	await page.goto(adresse!);
	const text = textOf(page);
	await expect(text).toBeVisible();
	return text;
}

/** The text on the page, whoever may write in it. */
export const textOf = (page: Page) => page.locator('.ProseMirror');

/** What the text says, without the cursors of others. */
export const readText = (page: Page) =>
	textOf(page).evaluate((text) => {
		const copy = text.cloneNode(true) as HTMLElement;
		for (const caret of copy.querySelectorAll('.their-caret')) caret.remove();
		return copy.textContent ?? '';
	});

/** Where saving stands, in words. */
export const savingOf = (page: Page) => page.getByRole('status').first();

/** Adds words at the end of the text, letter by letter. */
export async function write(page: Page, words: string): Promise<void> {
	await textOf(page).click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(words);
}

/** Adds words at the end of the text in one gesture: letters typed slowly, on a slow machine, count as several. */
export async function writeAtOnce(page: Page, words: string): Promise<void> {
	await textOf(page).click();
	await page.keyboard.press('Control+End');
	await page.keyboard.insertText(words);
}

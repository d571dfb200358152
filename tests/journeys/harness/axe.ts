import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Waits for the theme and until nothing moves any more: axe reads the colours of a moment. */
async function settle(theme: string): Promise<void> {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	while (!matchMedia(`(prefers-color-scheme: ${theme})`).matches) await frame();
	for (let moving = true; moving;) {
		for (let i = 0; i < 2; i++) await frame();
		const ending = document
			.getAnimations()
			.filter((a) => a.effect?.getComputedTiming().endTime !== Infinity && a.playState === 'running');
		await Promise.allSettled(ending.map(({ finished }) => finished));
		moving = ending.length > 0;
	}
}

/** What axe finds on the page as it is: a rule and the elements that break it, one each. */
async function findViolations(tags: string[]): Promise<string[]> {
	const { axe } = window as unknown as { axe: typeof import('axe-core') };
	const { violations } = await axe.run(document, {
		runOnly: { type: 'tag', values: tags },
		resultTypes: ['violations']
	});
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/**
 * Says what axe finds on the page as it is now, in the light and in the dark theme: nothing. The pages have no frames, so
 * axe is read once by the page itself; @axe-core/playwright opens a second page for each look, which costs more than the look.
 */
export async function checkA11y(page: Page): Promise<void> {
	await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0);
	await expect(page.locator('iframe')).toHaveCount(0);
	await page.evaluate(axe.source);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.evaluate(settle, colorScheme);
		const found = await page.evaluate(findViolations, TAGS);
		expect(found, `axe, ${colorScheme} theme, ${page.url()}`).toEqual([]);
	}
	await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

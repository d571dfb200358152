import type { BrowserContext, Page } from '@playwright/test';
import { SLOWER } from './slower';

/** Waits until the scripts of the page took it over; at once for a page that has none. */
async function wake(page: Page): Promise<void> {
	// SvelteKit adds the announcer when its first page is alive.
	await page.locator('#svelte-announcer, html:not(:has(script))').waitFor({ state: 'attached' });
}

/** Makes the processor of this page as many times slower as JOURNEYS_SLOWER says. */
async function slowDown(page: Page): Promise<void> {
	if (SLOWER === 1) return;
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/**
 * Pages of this context are used once they are awake: going to an address and reloading wait for it, unless asked to wait
 * only for the `commit`. What somebody does before that is tried by journeys of its own, and by those without JavaScript.
 */
export function useWhenAwake(context: BrowserContext): void {
	context.on('page', (page) => {
		const slowed = slowDown(page);
		const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
		page.goto = async (url, options) => {
			await slowed;
			const answer = await goto(url, options);
			if (options?.waitUntil !== 'commit') await wake(page);
			return answer;
		};
		page.reload = async (options) => {
			const answer = await reload(options);
			await wake(page);
			return answer;
		};
	});
}

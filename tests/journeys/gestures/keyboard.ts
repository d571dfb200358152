import type { Locator } from '@playwright/test';
import { expect, type Page } from '../harness/journey';

/** Presses Tab until this element has the focus, as somebody without a mouse does; fails when it never gets it. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
	for (let pressed = 0; pressed < most; pressed++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target, `reached within ${most} presses of Tab`).toBeFocused();
}

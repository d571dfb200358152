import path from 'node:path';
import fs from 'node:fs';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { checkA11y } from './axe';
import { useWhenAwake } from './awake';

export { checkA11y, expect };
export type { Page };

export type DemonstrationPerson =
	'porteuse' | 'facilitatrice' | 'actrice' | 'observateur' | 'administratrice';

export const origin = () => process.env.JOURNEYS_ORIGIN!;

/**
 * Playwright's test on the journeys' instance. Every page is watched: a script error, a refusal by the content security
 * policy or a request to another site fails the test. `faults` lists what was seen; a test that provokes one empties it.
 */
export const test = base.extend<{ faults: string[] }>({
	baseURL: async ({}, use) => use(origin()),
	context: async ({ context, javaScriptEnabled }, use) => {
		if (javaScriptEnabled) useWhenAwake(context);
		await use(context);
	},
	faults: [
		async ({ context }, use) => {
			const faults: string[] = [];
			watch(context, faults);
			await use(faults);
			expect(faults, 'no script error, policy refusal or foreign request').toEqual([]);
		},
		{ auto: true }
	]
});

function watch(context: BrowserContext, faults: string[]): void {
	context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
	context.on('console', (message) => {
		if (message.type() !== 'error') return;
		// The browser reports every answer of 400 and more as an error of its own; tests look at those themselves.
		if (message.text().startsWith('Failed to load resource')) return;
		faults.push(`console: ${message.text()}`);
	});
	context.on('request', (request) => {
		const url = request.url();
		if (url.startsWith('http') && !url.startsWith(origin())) faults.push(`foreign request: ${url}`);
	});
}

/** Signs a person of the demonstration in, with the session that was opened for all journeys. */
export async function signIn(page: Page, person: DemonstrationPerson): Promise<void> {
	const file = path.join(process.env.JOURNEYS_FOLDER!, `${person}.json`);
	const { cookies } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
		cookies: Parameters<BrowserContext['addCookies']>[0];
	};
	await page.context().addCookies(cookies);
}

/** Says that nothing sticks out of a narrow screen. */
export async function expectNoSideScroll(page: Page, width = 320): Promise<void> {
	await page.setViewportSize({ width, height: 720 });
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow, `${page.url()} at ${width} px`).toBeLessThanOrEqual(0);
}

interface KeptMail {
	to: string;
	subject: string;
	html: string;
	text: string;
	headers?: Record<string, string>;
	sentAt: string;
}

/** Waits for the newest message to this address whose subject contains these words, and answers it; of all journeys' instance unless told its folder. */
export async function readMail(
	to: string,
	words = '',
	instance = process.env.JOURNEYS_FOLDER!
): Promise<KeptMail> {
	const folder = path.join(instance, 'data', 'courriels');
	let found: KeptMail | undefined;
	await expect
		.poll(
			() => {
				const files = fs.existsSync(folder)
					? fs
							.readdirSync(folder)
							.filter((file) => file.endsWith('.json'))
							.sort()
							.reverse()
					: [];
				found = files
					.map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as KeptMail)
					.find((mail) => mail.to === to && mail.subject.includes(words));
				return found !== undefined;
			},
			{ message: `a message to ${to}` }
		)
		.toBe(true);
	return found!;
}

/** The link of a message that leads back to this site. */
export function linkOf(mail: KeptMail): string {
	const link = /href="(http[^"]+\/connexion\/confirmer[^"]+)"/.exec(mail.html)?.[1];
	if (!link) throw new Error(`no link in « ${mail.subject} »`);
	return link.replaceAll('&amp;', '&');
}

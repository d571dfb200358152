import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import config from '../../../playwright.config';
import { useWhenAwake } from '../harness/awake';
import { origin, test, type Page } from '../harness/journey';

async function launch(folder: string): Promise<BrowserContext> {
	const context = await chromium.launchPersistentContext(folder, {
		...config.use!.launchOptions,
		baseURL: origin(),
		locale: 'fr-FR'
	});
	useWhenAwake(context);
	return context;
}

/** A browser of its own for each test of this file, whose storage survives its closing. */
export function useLastingBrowser() {
	let folder: string;
	let context: BrowserContext;

	test.beforeEach(async () => {
		folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-navigateur-'));
		context = await launch(folder);
	});
	test.afterEach(async () => {
		await context.close();
		fs.rmSync(folder, { recursive: true, force: true });
	});

	return {
		newPage: () => context.newPage(),
		setOffline: (isOffline: boolean) => context.setOffline(isOffline),
		/** Closes the browser, opens it again on the same folder without a network, and goes to this address. */
		async reopenOffline(adresse: string): Promise<Page> {
			await context.close();
			context = await launch(folder);
			await context.setOffline(true);
			const page = await context.newPage();
			await page.goto(adresse);
			return page;
		}
	};
}

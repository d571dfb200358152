import { defineConfig } from '@playwright/test';
import { SLOWER } from './tests/journeys/harness/slower';

// `npm test` sets CHROMIUM_PATH; without it Playwright's own browser is used.
const executablePath = process.env.CHROMIUM_PATH || undefined;

export default defineConfig({
	testDir: 'tests/journeys',
	globalSetup: './tests/journeys/harness/instance.ts',
	outputDir: 'test-results',
	workers: 2,
	forbidOnly: true,
	// Patience costs nothing where things go well, and a busy machine needs it.
	timeout: 120_000 * SLOWER,
	expect: { timeout: 20_000 * SLOWER },
	reporter: process.env.JOURNEYS_REPORT
		? [['list'], ['json', { outputFile: process.env.JOURNEYS_REPORT }]]
		: 'list',
	use: {
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		viewport: { width: 1280, height: 900 },
		screenshot: 'only-on-failure',
		launchOptions: { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }
	}
});

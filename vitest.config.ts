import { defineConfig } from 'vitest/config';

export default defineConfig({
	resolve: { alias: { $lib: new URL('./src/lib', import.meta.url).pathname } },
	test: {
		// Vitest would leave one processor idle; of two, that is half of them.
		maxWorkers: '100%',
		projects: [
			{ extends: true, test: { name: 'unité', include: ['src/**/*.test.ts'], testTimeout: 20_000 } },
			{
				extends: true,
				test: {
					name: 'base de données',
					include: ['tests/database/**/*.test.ts'],
					globalSetup: 'tests/database/harness/global-setup.ts',
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			},
			{
				extends: true,
				test: { name: 'collaboration', include: ['tests/collab/**/*.test.ts'], testTimeout: 20_000 }
			},
			{
				extends: true,
				test: {
					name: 'exploitation',
					include: ['tests/operation/**/*.test.ts'],
					globalSetup: 'tests/operation/harness/global-setup.ts',
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});

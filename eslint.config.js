import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import playwright from 'eslint-plugin-playwright';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** House rules: each says why. */
const house = {
	barrel: {
		selector: 'ExportAllDeclaration',
		message: 'No barrels: import from the file that has the thing, so that a reader finds it at once.'
	},
	getSession: {
		selector: "CallExpression[callee.property.name='getSession']",
		message: 'getSession() believes the cookie: use locals.user, which auth.getUser() verified.'
	},
	signedUrl: {
		selector: 'CallExpression[callee.property.name=/^createSignedUrls?$/]',
		message: 'Signed storage links do not work on the embedded Supabase: serve the file from a route.'
	},
	environment: {
		selector: "MemberExpression[object.name='process'][property.name='env']",
		message: 'The environment is read and checked once, in src/lib/server/config.ts: use getRuntime().config.'
	},
	exit: {
		selector: "CallExpression[callee.object.name='process'][callee.property.name='exit']",
		message: 'Only src/main.ts ends the process, after it has drained.'
	},
	clock: {
		selector:
			":matches(NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now'], CallExpression[callee.object.name='Math'][callee.property.name='random'])",
		message:
			'The domain has no clock and no chance: take the moment as an argument, so that a test can choose it.'
	},
	readOnce: {
		selector:
			"CallExpression[callee.name='expect'] > AwaitExpression > CallExpression[callee.property.name=/^(textContent|innerText|allTextContents|allInnerTexts|boundingBox)$/]",
		message: 'Wait for what the page says: await expect(locator).toHaveText(…), or expect.poll().'
	},
	unrun: {
		selector:
			'MemberExpression[object.name=/^(test|it|describe|suite)$/][property.name=/^(only|skip|todo|fixme|fails|skipIf|runIf)$/]',
		message: 'Every test runs, always: repair it or remove it.'
	}
};

/** @param {(keyof typeof house)[]} names */
const rules = (...names) => ({ 'no-restricted-syntax': ['error', ...names.map((name) => house[name])] });

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'data/', 'sauvegardes/', 'src/lib/server/data/database.types.ts'] },
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.node, ...globals.browser },
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			...rules('barrel', 'getSession', 'signedUrl'),
			'no-console': 'error',
			eqeqeq: 'error',
			'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
			'object-shorthand': 'error',
			// TypeScript finds these, and knows more.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }
			],
			// The driver and adapter interfaces of the database are asynchronous by contract.
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			// SvelteKit throws its redirects and errors; they are not Error objects.
			'@typescript-eslint/only-throw-error': 'off',
			// Fields of forms and bodies of requests are unions of web types; a schema judges the text that comes out.
			'@typescript-eslint/no-base-to-string': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// Props are declared with let: some are bound, and which ones may change.
			'prefer-const': 'off',
			// French addresses are written as they are read: the site lives at the root, without a base path.
			'svelte/no-navigation-without-resolve': 'off',
			// It takes the words of a reason for the names of warnings; svelte-check reports what is not needed.
			'svelte/no-unused-svelte-ignore': 'off',
			// Here the linter does not see the types that SvelteKit gives to props; svelte-check does, and looks at them.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/main.ts', 'src/**/*.test.ts', 'src/lib/server/config.ts', 'src/lib/domain/**'],
		rules: rules('barrel', 'getSession', 'signedUrl', 'environment', 'exit')
	},
	{
		// Whoever fills in a form learns when nobody answered, and loses nothing.
		files: ['src/**/*.svelte'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ name: 'sveltekit-superforms', importNames: ['superForm'], message: 'Use $lib/ui/super-form.' },
				{ name: '$app/forms', importNames: ['enhance'], message: 'Use $lib/ui/enhance.' }
			]
		}
	},
	{
		files: ['src/lib/domain/**'],
		rules: rules('barrel', 'environment', 'exit', 'clock')
	},
	{
		files: ['tests/**', '**/*.test.ts', '**/*.spec.ts'],
		rules: {
			...rules('barrel', 'unrun'),
			// Playwright's fixtures without dependencies are written with an empty pattern.
			'no-empty-pattern': 'off',
			// A harness hands the methods of an object on, and calls them on it.
			'@typescript-eslint/unbound-method': 'off'
		}
	},
	{
		// What a page says is waited for, never read once: the page may be a moment behind.
		files: ['tests/journeys/**'],
		plugins: { playwright },
		rules: {
			'playwright/missing-playwright-await': 'error',
			'playwright/no-eval': 'error',
			'playwright/no-force-option': 'error',
			'playwright/no-page-pause': 'error',
			'playwright/no-useless-await': 'error',
			'playwright/prefer-to-have-count': 'error',
			'playwright/prefer-to-have-length': 'error',
			'playwright/prefer-web-first-assertions': 'error',
			...rules('barrel', 'unrun', 'readOnce')
		}
	},
	{
		// A shared text is read with its own toString(), which Yjs's types do not declare.
		files: ['tests/collab/**'],
		rules: { '@typescript-eslint/no-base-to-string': 'off' }
	},
	// Its one purpose is to keep a library from printing.
	{ files: ['src/lib/server/embedded/silence.ts'], rules: { 'no-console': 'off' } },
	{ files: ['scripts/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
	{ files: ['**/*.js', '**/*.mjs', '**/*.cjs'], extends: [ts.configs.disableTypeChecked] },
	{ files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } }
);

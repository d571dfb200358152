// Who may import whom. docs/architecture.md says it in words; this file is what `npm run check` enforces.

/** Aggregates of the domain, lowest first: each may look at those before it. */
const AGGREGATES = [
	'personne',
	'page-legale',
	'organisation',
	'territoire',
	'demarche',
	'membre',
	'etape',
	'calendrier',
	'cadre',
	'journal',
	'modele',
	'document',
	'recueil',
	'contribution',
	'synthese',
	'proposition',
	'decision',
	'fiche',
	'indicateur',
	'evaluation',
	'fil',
	'avis'
];

/**
 * A room may import what is listed and nothing else: paths of the project, and packages.
 * @param {string} name
 * @param {string} why
 * @param {string} from pattern of the room
 * @param {string[]} paths patterns of this project
 * @param {string[]} packages names; a Node module is "node:"
 */
function room(name, why, from, paths, packages) {
	const allowed = [...paths, ...packages.filter((p) => p !== 'node:').map((p) => `^node_modules/${p}(/|$)`)];
	return {
		name,
		comment: why,
		severity: 'error',
		from: { path: from, pathNot: '\\.test\\.ts$' },
		to: {
			pathNot: allowed,
			...(packages.includes('node:') ? { dependencyTypesNot: ['core'] } : {})
		}
	};
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{
			name: 'no-cycle',
			comment: 'Two files that need each other are one idea, or hide a third.',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		{
			name: 'nothing-missing',
			comment: 'What is imported must exist and be declared in package.json.',
			severity: 'error',
			from: { pathNot: '^(build|\\.svelte-kit)/' },
			to: {
				couldNotResolve: true,
				pathNot: ['^\\$(app|env)/', '^\\$service-worker$', '^\\./\\$types', '/build/handler\\.js$']
			}
		},
		{
			name: 'no-catch-all-folder',
			comment: 'A folder is named after an idea; these names say nothing.',
			severity: 'error',
			from: {},
			to: { path: '/(util|utils|helper|helpers|common|manager|managers|shared)/', pathNot: 'node_modules' }
		},
		{
			name: 'no-barrel',
			comment: 'An index file hides where things are and draws in what nobody asked for.',
			severity: 'error',
			from: {},
			to: { path: '^(src|scripts|tests)/.*/index\\.(ts|js|mjs)$' }
		},
		{
			name: 'svelte-stays-out-of-the-server',
			comment: 'Components run in the browser: what they need comes from a load function.',
			severity: 'error',
			from: { path: '\\.svelte(\\.ts)?$' },
			to: { path: '^src/lib/server/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'embedded-is-unknown',
			comment:
				'Over a real Supabase the embedded one is not even loaded: only what starts a backend knows it.',
			severity: 'error',
			from: {
				path: '^(src|vite\\.config)',
				pathNot: [
					'^src/lib/server/embedded/',
					'^src/lib/server/(backend|backup/.*)\\.ts$',
					'^src/main\\.ts$',
					'\\.test\\.ts$'
				]
			},
			to: { path: '^src/lib/server/embedded/' }
		},
		{
			name: 'embedded-loads-late',
			comment: 'Its types are free; its code is imported on demand, so that a real Supabase never loads it.',
			severity: 'error',
			from: { path: '^src/(main|lib/server/backend)\\.ts$' },
			to: {
				path: '^src/lib/server/embedded/',
				pathNot: '/directory-lock\\.ts$',
				dependencyTypesNot: ['type-only', 'dynamic-import']
			}
		},
		{
			name: 'tests-are-not-imported',
			comment: 'What ships does not lean on tests or scripts.',
			severity: 'error',
			from: { path: '^src/', pathNot: '\\.test\\.ts$' },
			to: { path: ['^tests/', '^scripts/', '\\.test\\.ts$'] }
		},
		{
			name: 'devDependencies-stay-home',
			comment: 'What ships works without the tools.',
			severity: 'error',
			from: { path: '^src/', pathNot: '\\.test\\.ts$' },
			to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }
		},
		room(
			'domain',
			'What is true without a screen or a database.',
			'^src/lib/domain/',
			['^src/lib/domain/'],
			['zod']
		),
		...AGGREGATES.map((aggregate, rank) => ({
			name: `domain-order-${aggregate}`,
			comment: `Aggregates look downward only: ${AGGREGATES.join(' < ')}.`,
			severity: /** @type {const} */ ('error'),
			from: { path: `^src/lib/domain/${aggregate}/` },
			to: {
				path: '^src/lib/domain/[^/]+/',
				pathNot: `^src/lib/domain/(${AGGREGATES.slice(0, rank + 1).join('|')})/`
			}
		})),
		room(
			'documents',
			'The shape of each kind of shared document.',
			'^src/lib/documents/',
			['^src/lib/(domain|documents)/'],
			['yjs', 'lib0', 'zod', '@tiptap', 'diff']
		),
		room(
			'messages',
			'Sentences: of the domain they need names only.',
			'^src/lib/messages/',
			['^src/lib/(messages|domain)/'],
			[]
		),
		room(
			'ui',
			'Components that know nothing of the domain.',
			'^src/lib/ui/',
			['^src/lib/(ui|messages|styles)/', '^\\$app/'],
			[
				'svelte',
				'bits-ui',
				'@lucide/svelte',
				'@internationalized',
				'@sveltejs/kit',
				'sveltekit-superforms',
				'esm-env'
			]
		),
		room(
			'modeles',
			'What a démarche may start from, one file each.',
			'^src/lib/modeles/',
			['^src/lib/(modeles|domain|messages)/'],
			[]
		),
		room(
			'client',
			'The browser side of collaboration.',
			'^src/lib/client/',
			['^src/lib/(client|domain|documents|messages)/', '^\\$app/'],
			['svelte', 'yjs', 'lib0', 'y-protocols', 'y-websocket', 'y-indexeddb']
		),
		room(
			'editor',
			'What people write a shared text with.',
			'^src/lib/editor/',
			['^src/lib/(editor|client|documents|domain|messages|ui|styles)/', '^\\$app/'],
			['svelte', 'yjs', 'y-protocols', '@tiptap', '@lucide/svelte', 'bits-ui']
		),
		room(
			'server/data',
			'Rows in and out, one file per aggregate.',
			'^src/lib/server/data/',
			['^src/lib/server/data/', '^src/lib/domain/'],
			['@supabase']
		),
		room(
			'server/collab',
			'What a shared document says.',
			'^src/lib/server/collab/',
			['^src/lib/server/(collab|data)/', '^src/lib/(domain|documents)/'],
			['yjs', 'lib0', 'y-protocols', 'ws', 'pino', 'postgres', 'node:']
		),
		room(
			'server/embedded',
			'Its own libraries only: it could leave for a package of its own.',
			'^src/lib/server/embedded/',
			['^src/lib/server/embedded/'],
			['@supabase/lite', '@electric-sql/pglite', 'kysely', 'postgres', '@hono/node-server', 'node:']
		),
		room(
			'server/territoires',
			'The official division is read from its package; nothing about people or databases.',
			'^src/lib/server/territoires/',
			['^src/lib/server/territoires/', '^src/lib/domain/'],
			['@etalab/decoupage-administratif', 'node:']
		),
		room(
			'server/invitation',
			'Inviting people: lists that are read, tokens, codes to photograph.',
			'^src/lib/server/invitation/',
			['^src/lib/server/(invitation|mail|export)/', '^src/lib/(domain|messages)/'],
			['csv-parse', 'qrcode', 'node:']
		),
		room(
			'server/importation',
			'Files of contributions: read, judged line by line, imported in lots.',
			'^src/lib/server/importation/',
			['^src/lib/server/(importation|data|export|territoires)/', '^src/lib/(domain|messages)/'],
			['csv-parse', 'node:']
		),
		room(
			'server/calendrier',
			'Dates as calendar programs read them.',
			'^src/lib/server/calendrier/',
			['^src/lib/domain/'],
			['ical-generator']
		),
		room(
			'server/session',
			'Cookies and clients: of the data it needs types only.',
			'^src/lib/server/session/',
			[
				'^src/lib/server/session/',
				'^src/lib/server/(runtime|config)\\.ts$',
				'^src/lib/server/data/(client|database\\.types)\\.ts$',
				'^src/lib/domain/'
			],
			['@supabase', '@sveltejs/kit', 'cookie', 'node:']
		),
		room(
			'server/mail',
			'Messages to people: it does not know who asks.',
			'^src/lib/server/mail/',
			['^src/lib/server/mail/', '^src/lib/(messages|domain)/'],
			['nodemailer', 'html-to-text', 'zod', 'node:']
		),
		room(
			'server/jobs',
			'What the process does by itself, for nobody who waits: mail.',
			'^src/lib/server/jobs/',
			['^src/lib/server/(jobs|mail)/', '^src/lib/(messages|domain)/'],
			['croner', 'pino', 'node:']
		),
		room(
			'server/web',
			'What every request meets, whoever asks and whatever for: limits, origins, headers, probes.',
			'^src/lib/server/web/',
			[
				'^src/lib/server/web/',
				'^src/lib/server/(runtime|config)\\.ts$',
				'^src/lib/server/data/exploitation\\.ts$',
				'^src/lib/server/session/privileged\\.ts$',
				'^src/lib/server/mail/escape-html\\.ts$',
				'^src/lib/(domain|messages)/'
			],
			[
				'@sveltejs/kit',
				'sveltekit-superforms',
				'markdown-it',
				'prom-client',
				'rate-limiter-flexible',
				'node:'
			]
		),
		room(
			'server/backup',
			'A whole instance in one file and back.',
			'^src/lib/server/backup/',
			['^src/lib/server/(backup|embedded)/', '^src/lib/server/(advice|config)\\.ts$'],
			['tar', 'croner', 'pino', 'zod', 'node:']
		),
		room(
			'server/demonstration',
			'An instance to try: it does what people do, through the same doors.',
			'^src/lib/server/demonstration/',
			[
				'^src/lib/server/(demonstration|data|session|mail|territoires)/',
				'^src/lib/server/(runtime|config)\\.ts$',
				'^src/lib/documents/texte/plans/',
				'^src/lib/(domain|messages|modeles)/'
			],
			['@supabase', 'node:']
		),
		{
			name: 'server-does-not-know-its-pages',
			comment: 'The server lends to the routes, never the other way round.',
			severity: 'error',
			from: { path: '^src/lib/' },
			to: { path: '^src/(routes/|hooks|main)' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		webpackConfig: { fileName: 'scripts/check/resolve.cjs' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default', 'types']
		}
	}
};

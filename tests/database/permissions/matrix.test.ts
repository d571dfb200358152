import { beforeAll, describe, expect, test } from 'vitest';
import { VISIBILITES } from '../../../src/lib/domain/demarche/visibilite.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { FUNCTIONS, TABLES, type Expectation } from './matrix.ts';
import { listPersons } from './persons.ts';
import { setScene, type Scene } from './scene.ts';
import { CALLS, STATEMENTS, type Place } from './statements.ts';
import { isPossible, tryEveryone } from './try.ts';

const expectedIn = (expectation: Expectation, visibilite: (typeof VISIBILITES)[number]) =>
	typeof expectation === 'string' ? expectation : expectation[visibilite];

/** Rows about a démarche are tried in the three visibilities, the others once. */
const visibilitesOf = (statement: (place: Place) => string) =>
	/demarche|etape|college|critere|instance|jalon|document|charte|autoDiagnostic|invitation|lot|lien|demande/.test(
		statement.toString()
	)
		? VISIBILITES
		: (['public'] as const);

const LINES = Object.entries(TABLES).flatMap(([table, { lines }]) =>
	Object.entries<Expectation>(lines).flatMap(([line, expectation]) => {
		const statement = (STATEMENTS as Record<string, Record<string, (place: Place) => string>>)[table]![line]!;
		return visibilitesOf(statement).map((visibilite) => ({
			table,
			line,
			visibilite,
			statement,
			words: expectedIn(expectation, visibilite) || 'personne'
		}));
	})
);
const CALLED = Object.entries<Expectation>(FUNCTIONS).flatMap(([name, expectation]) =>
	VISIBILITES.map((visibilite) => ({
		name,
		visibilite,
		statement: CALLS[name as keyof typeof CALLS],
		words: expectedIn(expectation, visibilite)
	}))
);

describe.each(ENGINES)('qui peut quoi (%s)', (engine) => {
	const instance = useInstance(engine);
	let scene: Scene;
	beforeAll(async () => {
		scene = await setScene(instance.engine);
	});

	test.each(LINES)('$table · $line · $visibilite : $words', async ({ visibilite, statement, words }) => {
		// A statement that does nothing even for the owner would be "refused" to all and prove nothing.
		expect(await isPossible(instance.engine, scene, visibilite, statement)).toBe(true);
		expect(await tryEveryone(instance.engine, scene, visibilite, statement)).toEqual(listPersons(words));
	});

	test.each(CALLED)('$name · $visibilite : $words', async ({ visibilite, statement, words }) => {
		if (words === 'personne')
			expect(await isPossible(instance.engine, scene, visibilite, statement)).toBe(true);
		expect(await tryEveryone(instance.engine, scene, visibilite, statement)).toEqual(listPersons(words));
	});
});

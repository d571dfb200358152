import type { Engine } from './engine.ts';

/**
 * Calls a function of schema private as the owner of the database, by the names of its parameters: what the secret key does
 * over REST, without the way through it. Objects and arrays travel as JSON.
 */
export async function callPrivate(
	engine: Engine,
	name: string,
	parameters: Record<string, unknown>
): Promise<unknown> {
	const list = Object.keys(parameters).map((parameter, i) => `${parameter} => $${i + 1}`);
	const values = Object.values(parameters).map((value) =>
		value !== null && typeof value === 'object' ? JSON.stringify(value) : value
	);
	const [row] = await engine.query(`select private.${name}(${list.join(', ')}) as answer`, values);
	return row?.answer ?? null;
}

import { expect, test } from 'vitest';
import { readLines } from './said-lines.ts';

/** What is read of these pieces. */
async function read(...pieces: string[]) {
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			for (const piece of pieces) controller.enqueue(encoder.encode(piece));
			controller.close();
		}
	});
	return Array.fromAsync(readLines(body));
}

test.each([
	['une ligne à la fois', ['{"n":1}\n', '{"n":2}\n'], [{ n: 1 }, { n: 2 }]],
	['plusieurs d’un coup', ['{"n":1}\n{"n":2}\n'], [{ n: 1 }, { n: 2 }]],
	['coupée n’importe où', ['{"n"', ':1}', '\n{"n":2}', '\n'], [{ n: 1 }, { n: 2 }]],
	['la dernière sans retour', ['{"n":1}'], [{ n: 1 }]],
	['rien', [], []]
])('%s', async (_, pieces, expected) => {
	expect(await read(...pieces)).toEqual(expected);
});

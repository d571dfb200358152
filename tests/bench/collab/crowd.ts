import { load } from './load.ts';
import { Server, type Candidate } from './server.ts';

const LIMIT_MS = 100;
const FIRST = 200;
const FACTOR = 1.5;
const LARGEST = 1_400;
const SECONDS = 4;

async function holds(candidate: Candidate, people: number, seed: number): Promise<boolean> {
	const server = await new Server(candidate, 1).start();
	try {
		const { p95 } = await load(server, { rooms: 1, people }, SECONDS, seed);
		return p95 < LIMIT_MS;
	} finally {
		await server.stop();
	}
}

/** Most people who type in one room while 95 of 100 edits reach the others within 100 ms: found by steps of a half, then one in between. */
export async function crowd(candidate: Candidate, seed: number): Promise<number> {
	let largest = 0;
	let people = FIRST;
	while (people <= LARGEST && (await holds(candidate, people, seed))) {
		largest = people;
		people = Math.round(people * FACTOR);
	}
	if (people > LARGEST) return largest;
	const between = Math.round((largest + people) / 2);
	return (await holds(candidate, between, seed)) ? between : largest;
}

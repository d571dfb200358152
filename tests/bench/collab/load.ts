import { setTimeout as wait } from 'node:timers/promises';
import { Person } from './person.ts';
import { random } from '../random.ts';
import { roomNames } from './rooms.ts';
import type { Server } from './server.ts';

/** People in a room who watch what comes in; the others only type, and take the same from the server. */
const WATCHERS = 12;
/** Edits a second of each person. */
const RATE = 2;
const OPENED_PER_SECOND = 250;

/** How many rooms, and people in each. */
export interface Shape {
	rooms: number;
	people: number;
}

export interface Load {
	/** Milliseconds from an edit to its arrival at somebody else: 95 of 100 are faster. NaN when not all arrived. */
	p95: number;
	/** Microseconds of the server's processor for one edit. */
	cpu: number;
}

/** One room: who types, and how far each watcher has seen each writer. */
class Room {
	readonly people: Person[];
	readonly #writers = new Map<number, Person>();

	constructor(server: Server, name: string, size: number, arrived: (edit: { at: number }) => void) {
		this.people = Array.from({ length: size }, (_, i) => {
			const seen = new Map<number, number>();
			return new Person(
				server,
				name,
				i >= WATCHERS
					? null
					: (writer, clock) => {
							// A server may give a person their own letters back; that is nobody's wait.
							if (writer === this.people[i]!.id) return;
							const edits = this.#writers.get(writer)?.edits;
							let next = seen.get(writer) ?? 0;
							for (; edits && next < edits.length && edits[next]!.clock <= clock; next++)
								arrived(edits[next]!);
							seen.set(writer, next);
						}
			);
		});
		for (const person of this.people) this.#writers.set(person.id, person);
	}

	/** Edits, each counted once for each watcher who should see it. */
	expected(from: number, to: number): number {
		const watchers = Math.min(WATCHERS, this.people.length);
		let sum = 0;
		for (const [i, { edits }] of this.people.entries())
			sum +=
				edits.filter(({ at }) => at >= from && at < to).length * (i < WATCHERS ? watchers - 1 : watchers);
		return sum;
	}
}

/** Everyone types at their own moments for so many seconds. Answers how many edits were made. */
async function typeFor(seconds: number, people: Person[], next: () => number): Promise<number> {
	const period = 1000 / RATE;
	const due = people.map(() => performance.now() + next() * period);
	const end = performance.now() + seconds * 1000;
	let edits = 0;
	while (performance.now() < end) {
		const now = performance.now();
		for (const [i, person] of people.entries()) {
			if (due[i]! > now) continue;
			person.type(next);
			edits++;
			due[i]! += period * (0.5 + next());
		}
		await wait(2);
	}
	return edits;
}

/** People type in rooms: how long an edit takes to the others, and what it costs the server. */
export async function load(server: Server, shape: Shape, seconds: number, seed: number): Promise<Load> {
	const next = random(seed);
	const times: number[] = [];
	const window = { from: Infinity, to: Infinity };
	const rooms = roomNames(shape.rooms).map(
		(name) =>
			new Room(server, name, shape.people, ({ at }) => {
				if (at >= window.from && at < window.to) times.push(performance.now() - at);
			})
	);
	const addresses = roomNames(shape.rooms).map((name) => server.address(name));
	const people = rooms.flatMap((room) => room.people);
	try {
		for (let i = 0; i < shape.people; i++)
			for (const [r, room] of rooms.entries()) {
				await Promise.all([room.people[i]!.enter(addresses[r]!), wait(1000 / OPENED_PER_SECOND)]);
			}
		await typeFor(2, people, next);
		const before = server.cpu();
		window.from = performance.now();
		const edits = await typeFor(seconds, people, next);
		window.to = performance.now();
		const cpu = (server.cpu() - before) / edits;
		await wait(1_500);
		const expected = rooms.reduce((sum, room) => sum + room.expected(window.from, window.to), 0);
		if (times.length > expected)
			throw new Error(`${times.length} arrivals of ${expected}: one was counted twice`);
		times.sort((a, b) => a - b);
		// What did not arrive in time counts as late as can be.
		const p95 = times.length < expected * 0.95 ? NaN : times[Math.floor(expected * 0.95)]!;
		return { p95, cpu };
	} finally {
		for (const person of people) person.leave();
	}
}

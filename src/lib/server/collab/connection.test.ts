import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { BOUNDS } from './bounds.ts';
import { CLOSE } from './close-codes.ts';
import { Connection, frame } from './connection.ts';
import { writeDurable } from './messages.ts';

const MESSAGE = new Uint8Array([0, 2, 1, 7]);
const durable = (n: number) => frame(writeDurable(n));

/** A connection whose wire keeps what was written to it. */
function open() {
	const wire = new PassThrough();
	const socket = {
		OPEN: 1,
		readyState: 1,
		close: vi.fn(),
		terminate: vi.fn()
	};
	const connection = new Connection(
		socket as unknown as WebSocket,
		wire,
		{ id: 'p', name: 'P' },
		'ecriture',
		BOUNDS
	);
	return { connection, read: () => (wire.read() as Buffer | null) ?? Buffer.alloc(0) };
}

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('un accusé de réception voyage avec le message qui suit, et une seule fois', () => {
	const { connection, read } = open();
	connection.acknowledge(3, true);
	connection.send(MESSAGE);
	expect(read()).toEqual(Buffer.concat([durable(3), frame(MESSAGE)]));
	vi.advanceTimersByTime(10_000);
	expect(read()).toHaveLength(0);
});

test('sans message, il part seul un instant après, et dit le dernier nombre', () => {
	const { connection, read } = open();
	connection.acknowledge(3, true);
	connection.acknowledge(5, true);
	expect(read()).toHaveLength(0);
	vi.advanceTimersByTime(10_000);
	expect(read()).toEqual(durable(5));
});

test('à qui n’attend rien, il part tout de suite', () => {
	const { connection, read } = open();
	connection.acknowledge(1, false);
	vi.advanceTimersByTime(0);
	expect(read()).toEqual(durable(1));
});

test('il part avant la fermeture', () => {
	const { connection, read } = open();
	connection.acknowledge(2, true);
	connection.close(CLOSE.rights, 'rights');
	expect(read()).toEqual(durable(2));
});

test('ce qui est déjà dit ne se répète pas', () => {
	const { connection, read } = open();
	connection.acknowledge(2, false);
	vi.advanceTimersByTime(0);
	read();
	connection.acknowledge(2, false);
	connection.acknowledge(1, false);
	vi.advanceTimersByTime(10_000);
	expect(read()).toHaveLength(0);
});

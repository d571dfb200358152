import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a free port and prints it; collects garbage when it is told to, so that memory can be compared. */
export function announce(server: Server): void {
	process.on('SIGUSR2', () => globalThis.gc?.());
	server.listen(0, '127.0.0.1', () => {
		process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
	});
}

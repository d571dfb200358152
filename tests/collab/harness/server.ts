import http from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import type { Access, Held, Today } from '../../../src/lib/server/collab/access.ts';
import { BOUNDS, type Bounds } from '../../../src/lib/server/collab/bounds.ts';
import type { DroitDocument } from '../../../src/lib/domain/document/droit.ts';
import type { Looks } from '../../../src/lib/server/collab/cluster.ts';
import { MemoryStore } from '../../../src/lib/server/collab/memory-store.ts';
import { CollabServer } from '../../../src/lib/server/collab/server.ts';
import { RHYTHM, type Rhythm } from '../../../src/lib/server/collab/upkeep.ts';

/** Rights that a test changes at will: a bearer token is the person's name. */
export class TestAccess implements Access {
	readonly rights = new Map<string, DroitDocument | null>();
	/** Documents that were deleted. */
	readonly deleted = new Set<string>();
	away = false;

	async admit(request: http.IncomingMessage) {
		if (this.away) throw new Error('database away');
		const person = /^Bearer (\w+)$/.exec(request.headers.authorization ?? '')?.[1];
		if (!person) return 401 as const;
		const right = this.rights.has(person) ? this.rights.get(person)! : 'ecriture';
		return right ? { identity: { id: person, name: person }, session: person, right } : (404 as const);
	}

	async review(held: readonly Held[]): Promise<Today[]> {
		if (this.away) throw new Error('database away');
		return held.map(({ person, document }) => {
			if (this.deleted.has(document)) return 'supprime';
			return this.rights.has(person) ? this.rights.get(person)! : 'ecriture';
		});
	}
}

/** A collaboration server on a free port, over a store in memory. */
export async function startCollab(
	bounds: Partial<Bounds> = {},
	rhythm: Partial<Rhythm> = {},
	store = new MemoryStore(),
	looks?: Looks
) {
	const access = new TestAccess();
	const collab = new CollabServer({
		store,
		access,
		log: pino({ level: 'silent' }),
		bounds: { ...BOUNDS, ...bounds },
		rhythm: { ...RHYTHM, ...rhythm },
		looks
	});
	const server = http.createServer((request, response) => {
		if (!collab.post(request, response)) response.writeHead(404).end();
	});
	server.on('upgrade', (request, socket, head) => {
		if (!collab.upgrade(request, socket, head)) socket.destroy();
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		store,
		access,
		collab,
		url: `ws://127.0.0.1:${port}/collab`,
		http: `http://127.0.0.1:${port}/collab`,
		async close() {
			await collab.stop();
			server.closeAllConnections();
			server.close();
		}
	};
}
export type TestCollab = Awaited<ReturnType<typeof startCollab>>;

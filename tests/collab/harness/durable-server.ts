// A server that a test kills: the embedded database in DATA_DIR, or that of DATABASE_URL, the collaboration server on a free
// port, nothing else.
// Prints one line of JSON when it is ready.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { BOUNDS } from '../../../src/lib/server/collab/bounds.ts';
import { LOOKS } from '../../../src/lib/server/collab/cluster.ts';
import { DatabaseStore } from '../../../src/lib/server/collab/database.ts';
import { CollabServer } from '../../../src/lib/server/collab/server.ts';
import { callPrivate } from '../../../src/lib/server/embedded/call.ts';
import { openEmbedded } from '../../../src/lib/server/embedded/open.ts';
import { TestAccess } from './server.ts';

const embedded = await openEmbedded({
	dataDir: process.env.DATA_DIR!,
	databaseUrl: process.env.DATABASE_URL,
	siteUrl: 'http://localhost',
	email: { send: async () => {} }
});
const document = process.env.DOCUMENT!;
await embedded.engine.query(
	`with d as (
		insert into public.demarche (slug, titre) values ('essai', 'Essai')
		on conflict (slug) do update set titre = excluded.titre returning id)
	insert into public.document (id, demarche_id, titre) select $1::uuid, d.id, 'Essai' from d on conflict do nothing`,
	[document]
);
const collab = new CollabServer({
	store: new DatabaseStore((name, parameters) => callPrivate(embedded.engine, name, parameters)),
	access: new TestAccess(),
	log: pino({ level: 'silent' }),
	// Small, so that the kills also fall into compactions.
	bounds: { ...BOUNDS, logRows: 20 },
	looks: process.env.DATABASE_URL ? LOOKS : undefined
});
const server = http.createServer((request, response) => {
	if (!collab.post(request, response)) response.writeHead(404).end();
});
server.on('upgrade', (request, socket, head) => collab.upgrade(request, socket, head));
server.listen(0, '127.0.0.1', () => {
	process.stdout.write(JSON.stringify({ port: (server.address() as AddressInfo).port }) + '\n');
});

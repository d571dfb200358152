// Our server as it is in production, on the embedded database in DATA_DIR; only the door is open to anyone, at any pace.
import http from 'node:http';
import pino from 'pino';
import { BOUNDS } from '../../../../src/lib/server/collab/bounds.ts';
import { DatabaseStore } from '../../../../src/lib/server/collab/database.ts';
import { CollabServer } from '../../../../src/lib/server/collab/server.ts';
import { callPrivate } from '../../../../src/lib/server/embedded/call.ts';
import { openEmbedded } from '../../../../src/lib/server/embedded/open.ts';
import { TestAccess } from '../../../collab/harness/server.ts';
import { roomNames } from '../rooms.ts';
import { announce } from './announce.ts';

const { engine } = await openEmbedded({
	dataDir: process.env.DATA_DIR!,
	siteUrl: 'http://localhost',
	email: { send: async () => {} }
});
await engine.query(
	`with d as (
		insert into public.demarche (slug, titre) values ('mesure', 'Mesure')
		on conflict (slug) do update set titre = excluded.titre returning id)
	insert into public.document (id, demarche_id, titre)
	select r::uuid, d.id, 'Mesure' from d, jsonb_array_elements_text($1::jsonb) r on conflict do nothing`,
	[JSON.stringify(roomNames(Number(process.env.ROOMS)))]
);
const collab = new CollabServer({
	store: new DatabaseStore((name, parameters) => callPrivate(engine, name, parameters)),
	access: new TestAccess(),
	log: pino({ level: 'warn' }),
	bounds: {
		...BOUNDS,
		connectionsPerPerson: Infinity,
		connections: Infinity,
		rate: Infinity,
		burst: Infinity
	}
});
const server = http.createServer();
server.on('upgrade', (request, socket, head) => collab.upgrade(request, socket, head));
announce(server);
process.on('SIGTERM', () => void collab.stop().then(() => process.exit(0)));

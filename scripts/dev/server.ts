// Vite's development server over the backend of production. The backend is opened here and not in vite.config.ts, which
// builds, type checks and tests read too: none of them may open a database.
import type { IncomingMessage } from 'node:http';
import process from 'node:process';
import type { Duplex } from 'node:stream';
import { createServer } from 'vite';
import { openBackend } from '../../src/lib/server/backend.ts';
import { ConfigError, readConfig } from '../../src/lib/server/config.ts';
import { discardInterrupted } from '../../src/lib/server/demonstration/interrupted.ts';
import { loadDemonstration } from '../../src/lib/server/demonstration/load.ts';
import { welcome } from '../../src/lib/server/demonstration/welcome.ts';
import { DirectoryInUse } from '../../src/lib/server/embedded/directory-lock.ts';
import { createLog } from '../../src/lib/server/log.ts';
import { setRuntime } from '../../src/lib/server/runtime.ts';

try {
	const config = readConfig(process.env);
	if (discardInterrupted(config))
		console.log('Le dernier chargement de la démonstration avait été coupé : il est repris de zéro.');
	const backend = await openBackend(config, createLog(config.logLevel));
	setRuntime(backend.runtime);
	if (config.demo) await loadDemonstration(backend.runtime, console.log);
	backend.startJobs();
	const server = await createServer({
		server: { port: config.port, host: config.host, strictPort: true },
		plugins: [
			{
				name: 'ensemblier:supabase',
				configureServer({ middlewares, httpServer }) {
					// Vite's own socket, for reloads, is at another address.
					httpServer?.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
						backend.collab.upgrade(request, socket, head)
					);
					middlewares.use((request, response, next) => {
						if (!backend.answer(request, response)) next();
					});
				}
			}
		]
	});
	await server.listen();
	for (const line of await welcome(backend.runtime)) console.log(line);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			void backend.collab
				.stop()
				.then(() => server.close())
				.then(() => backend.close())
				.finally(() => process.exit(0));
		});
	}
} catch (error) {
	console.error(error instanceof ConfigError || error instanceof DirectoryInUse ? error.message : error);
	process.exit(1);
}

// Production start: configuration -> backend -> pages -> listen; drains on SIGTERM.
import http from 'node:http';
import { openBackend } from './lib/server/backend.ts';
import { ConfigError, readConfig } from './lib/server/config.ts';
import { discardInterrupted } from './lib/server/demonstration/interrupted.ts';
import { loadDemonstration } from './lib/server/demonstration/load.ts';
import { welcome } from './lib/server/demonstration/welcome.ts';
import { DirectoryInUse } from './lib/server/embedded/directory-lock.ts';
import { createLog } from './lib/server/log.ts';
import { setRuntime } from './lib/server/runtime.ts';
import { drain } from './lib/server/web/drain.ts';

// Not there before the first build, hence not a literal that the compiler would look for.
const PAGES: string = '../build/handler.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

function stop(message: string): never {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}

async function start(): Promise<void> {
	const config = readConfig(process.env);
	const log = createLog(config.logLevel);
	if (discardInterrupted(config))
		say('Le dernier chargement de la démonstration avait été coupé : il est repris de zéro.');
	say('Ouverture de la base de données…');
	const backend = await openBackend(config, log);
	const { runtime } = backend;
	setRuntime(runtime);
	if (config.demo && (await loadDemonstration(runtime, say))) say('Démonstration chargée.');

	// Read by the pages' handler when it is imported.
	process.env.ORIGIN = config.origin;
	process.env.BODY_SIZE_LIMIT = '1M';
	if (config.trustProxy) {
		process.env.ADDRESS_HEADER = 'x-forwarded-for';
		process.env.XFF_DEPTH = String(config.trustProxy);
	}
	const { handler } = (await import(PAGES)) as {
		handler: (request: http.IncomingMessage, response: http.ServerResponse) => void;
	};

	const server = http.createServer((request, response) => {
		if (runtime.draining) response.setHeader('connection', 'close');
		if (!backend.answer(request, response)) handler(request, response);
	});
	server.on('upgrade', (_request, socket) =>
		socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
	);

	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(config.port, config.host, resolve);
	});

	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.on(signal, () => {
			if (runtime.draining) return;
			runtime.draining = true;
			log.info({ signal }, 'stopping');
			void drain(server)
				.then(() => backend.close())
				.then(
					() => process.exit(0),
					(error: unknown) => {
						log.error({ err: error }, 'stop failed');
						process.exit(1);
					}
				);
		});
	}
	for (const line of await welcome(runtime)) say(line);
	log.info({ port: config.port, embedded: backend.embedded?.engine.name ?? null }, 'started');
}

start().catch((error: NodeJS.ErrnoException) => {
	if (error instanceof ConfigError || error instanceof DirectoryInUse) stop(error.message);
	if (error.code === 'EADDRINUSE')
		stop(`PORT : le port est déjà pris sur cette machine. Choisissez-en un autre, par exemple PORT=3001.`);
	stop(`Le démarrage a échoué : ${error.message}`);
});

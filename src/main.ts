// Production start: configuration -> port -> backend -> pages -> doors open; drains on SIGTERM.
import http from 'node:http';
import { openBackend, type Backend } from './lib/server/backend.ts';
import { backUpEveryNight } from './lib/server/backup/nightly.ts';
import { ConfigError, readConfig } from './lib/server/config.ts';
import { discardInterrupted } from './lib/server/demonstration/interrupted.ts';
import { loadDemonstration } from './lib/server/demonstration/load.ts';
import { welcome } from './lib/server/demonstration/welcome.ts';
import { DirectoryInUse } from './lib/server/embedded/directory-lock.ts';
import { createLog } from './lib/server/log.ts';
import { setRuntime } from './lib/server/runtime.ts';
import { drain } from './lib/server/web/drain.ts';
import { frontDoor, LARGEST_FORM, type Answer, type FrontDoor } from './lib/server/web/front-door.ts';
import { PLACE_HEADER } from './lib/server/web/place.ts';

// Not there before the first build, hence not a literal that the compiler would look for.
const PAGES: string = '../build/handler.js';

const NOT_FOUND = 'HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n';

/** The process is gone this long after it was asked to stop, whatever hangs, in milliseconds. */
const LAST_MOMENT = 9_500;

const say = (line: string) => process.stdout.write(`${line}\n`);

function stop(message: string): never {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}

/** A server on its port. Until its doors open it answers 503, so that a taken port is known before anything is touched. */
async function listen(port: number, host: string): Promise<http.Server> {
	const server = http.createServer({ headersTimeout: 20_000, keepAliveTimeout: 65_000 }, (_, response) => {
		response.writeHead(503, { 'retry-after': '5' }).end();
	});
	server.on('upgrade', (_request, socket) =>
		socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n')
	);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	return server;
}

/** The handler of the built pages. It reads its own settings from the environment when it is imported. */
async function importPages({ config }: Backend['runtime']): Promise<Answer> {
	process.env.ORIGIN = config.origin;
	process.env.BODY_SIZE_LIMIT = String(LARGEST_FORM);
	process.env.ADDRESS_HEADER = PLACE_HEADER;
	const { handler } = (await import(PAGES)) as { handler: Answer };
	return handler;
}

/** Ends the process well when it is asked to, and as well as possible when something unforeseen happens. */
function watchOver(server: http.Server, door: FrontDoor, backend: Backend): void {
	const { runtime } = backend;
	async function close(code: number): Promise<void> {
		if (runtime.draining) return;
		runtime.draining = true;
		setTimeout(() => process.exit(1), LAST_MOMENT).unref();
		try {
			await backend.collab.stop();
			runtime.signals.close();
			await drain(server, door.isBusy);
			await backend.close();
			process.exit(code);
		} catch (error) {
			runtime.log.error({ err: error }, 'stop failed');
			process.exit(1);
		}
	}
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.on(signal, () => {
			runtime.log.info({ signal }, 'stopping');
			void close(0);
		});
	}
	process.on('uncaughtException', (error) => {
		runtime.log.fatal({ err: error }, 'uncaught exception');
		void close(1);
	});
	process.on('unhandledRejection', (reason) => {
		runtime.metrics.faults.inc();
		runtime.log.error({ err: reason }, 'unhandled rejection');
	});
}

async function start(): Promise<void> {
	const config = readConfig(process.env);
	const log = createLog(config.logLevel);
	const server = await listen(config.port, config.host);
	if (discardInterrupted(config))
		say('Le dernier chargement de la démonstration avait été coupé : il est repris de zéro.');
	say('Ouverture de la base de données…');
	const backend = await openBackend(config, log);
	const { runtime } = backend;
	setRuntime(runtime);
	if (config.demo && (await loadDemonstration(runtime, say))) say('Démonstration chargée.');
	backend.startJobs();

	const door = frontDoor(runtime, backend.answer, await importPages(runtime));
	server.removeAllListeners('request').on('request', door.answer);
	server.removeAllListeners('upgrade').on('upgrade', (request, socket, head) => {
		if (!backend.collab.upgrade(request, socket, head)) socket.end(NOT_FOUND);
	});
	watchOver(server, door, backend);
	const { backUp } = backend;
	if (backUp) backUpEveryNight(() => backUp('nuit'), config.backupDir, log);
	for (const line of await welcome(runtime)) say(line);
	log.info({ port: config.port, embedded: backend.embedded?.engine.name ?? null }, 'started');
}

start().catch((error: NodeJS.ErrnoException) => {
	if (error instanceof ConfigError || error instanceof DirectoryInUse) stop(error.message);
	if (error.code === 'EADDRINUSE')
		stop(`PORT : le port est déjà pris sur cette machine. Choisissez-en un autre, par exemple PORT=3001.`);
	if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL')
		stop(`PORT ou HOST : cette machine ne permet pas d’écouter à cette adresse (${error.code}).`);
	stop(`Le démarrage a échoué : ${error.message.split('\n', 1)[0]}`);
});

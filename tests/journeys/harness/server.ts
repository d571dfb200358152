import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';

/** A port of this machine that nobody uses now. */
export async function freePort(): Promise<number> {
	const probe = net.createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as net.AddressInfo;
	probe.close();
	return port;
}

/** A process of the product with its demonstration, and what it said until it was ready. */
export interface Running {
	output: string;
	/** Asks it to stop, or with SIGKILL ends it in the middle of whatever it does. */
	end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts the product on this port with its data under this folder, or in this PostgreSQL; done when it says that it is ready. */
export async function startServer(folder: string, port: number, databaseUrl?: string): Promise<Running> {
	const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
		env: {
			PATH: process.env.PATH,
			PORT: String(port),
			DATA_DIR: path.join(folder, 'data'),
			DEMO: '1',
			// So that each new account comes from a place of its own: of one place, few are taken.
			TRUST_PROXY: '1',
			LOG_LEVEL: databaseUrl ? 'silent' : 'error',
			...(databaseUrl && { DATABASE_URL: databaseUrl })
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let output = '';
	await new Promise<void>((resolve, reject) => {
		server.once('exit', (code) => reject(new Error(`the instance stopped with ${code}\n${output}`)));
		server.stdout.on('data', (chunk: Buffer) => {
			output += chunk.toString();
			if (output.includes('Ctrl + C')) resolve();
		});
	});
	return {
		output,
		async end(signal = 'SIGTERM') {
			if (server.exitCode !== null || server.signalCode !== null) return;
			const exited = once(server, 'exit');
			server.kill(signal);
			await exited;
		}
	};
}

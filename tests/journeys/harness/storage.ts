import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { startServer } from '../../database/harness/server';

/** A PostgreSQL reached through a wire that can be cut. */
export interface Storage {
	/** Address of its empty database, to give to an instance. */
	url: string;
	/** Nobody reaches it any more, as when its machine is away. */
	cut(): void;
	/** It can be reached again. */
	mend(): void;
	remove(): Promise<void>;
}

/** Starts a PostgreSQL in a folder of its own. */
export async function openStorage(): Promise<Storage> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-stockage-'));
	// PostgreSQL may run under another account than ours.
	fs.chmodSync(folder, 0o755);
	const server = await startServer(folder);
	const address = new URL(server.urlOf('postgres'));
	const admin = postgres(address.href, { max: 1 });
	await admin`create database ensemblier`;
	await admin.end();

	let isCut = false;
	const sockets = new Set<net.Socket>();
	const wire = net.createServer((near) => {
		if (isCut) return void near.destroy();
		const far = net.connect(Number(address.port), address.hostname);
		for (const [socket, other] of [
			[near, far],
			[far, near]
		] as const) {
			sockets.add(socket);
			socket.pipe(other);
			socket.on('error', () => other.destroy());
			socket.on('close', () => {
				sockets.delete(socket);
				other.destroy();
			});
		}
	});
	await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve));
	const cut = () => {
		isCut = true;
		for (const socket of sockets) socket.destroy();
	};
	return {
		url: `postgres://postgres@127.0.0.1:${(wire.address() as net.AddressInfo).port}/ensemblier`,
		cut,
		mend: () => (isCut = false),
		async remove() {
			cut();
			wire.close();
			await server.stop();
			fs.rmSync(folder, { recursive: true, force: true });
		}
	};
}

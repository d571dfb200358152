import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { request } from '@playwright/test';
import { freePort, startServer, type Running } from './server';

/** The people of the demonstration, in the order in which their links are shown. */
const PEOPLE = ['porteuse', 'facilitatrice', 'actrice', 'observateur', 'administratrice'];

/** Follows the one-time link of a person and keeps the cookies of the session in a file. */
async function keepSession(link: string, file: string): Promise<void> {
	const { origin, searchParams } = new URL(link);
	const context = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
	const answer = await context.post('/connexion/confirmer', {
		form: { jeton: searchParams.get('jeton')!, type: searchParams.get('type')! },
		maxRedirects: 0
	});
	if (answer.status() !== 303 && answer.status() !== 200)
		throw new Error(`sign-in by link answered ${answer.status()}`);
	const { cookies } = await context.storageState({ path: file });
	if (!cookies.length) throw new Error('sign-in by link set no cookie');
	await context.dispose();
}

/** An instance with its demonstration, and in its folder a session of each person: `<person>.json`. */
export interface Instance {
	origin: string;
	folder: string;
	/** Ends the process, with SIGKILL in the middle of whatever it does. */
	end: Running['end'];
	/** Starts it again on the same port and data. */
	restart(): Promise<void>;
	/** Ends it for good and removes its folder. */
	remove(): Promise<void>;
}

/** Starts an instance on a port and in a folder of its own; with an address, in that PostgreSQL. */
export async function openInstance(databaseUrl?: string): Promise<Instance> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-journeys-'));
	const port = await freePort();
	let server: Running | null = null;
	const instance: Instance = {
		origin: `http://localhost:${port}`,
		folder,
		end: (signal) => server!.end(signal),
		restart: async () => void (server = await startServer(folder, port, databaseUrl)),
		async remove() {
			await server?.end();
			fs.rmSync(folder, { recursive: true, force: true });
		}
	};
	try {
		server = await startServer(folder, port, databaseUrl);
		const links = server.output.match(/http:\/\/\S+\/connexion\/confirmer\S+/g) ?? [];
		for (const [i, person] of PEOPLE.entries())
			await keepSession(links[i]!, path.join(folder, `${person}.json`));
	} catch (error) {
		await instance.remove();
		throw error;
	}
	return instance;
}

/** One instance for all the journeys; gone at the end. */
export default async function startInstance() {
	const { origin, folder, remove } = await openInstance();
	process.env.JOURNEYS_ORIGIN = origin;
	process.env.JOURNEYS_FOLDER = folder;
	return remove;
}

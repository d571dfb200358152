import fs from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../../src/lib/server/embedded/open.ts';
import { makeFolder, removeLeftovers } from './leftovers.ts';
import { startServer } from './server.ts';

/** What the test files receive: a migrated instance of each engine to copy, and the PostgreSQL server. */
export interface Prepared {
	/** Folder of this run; everything below goes away at the end. */
	folder: string;
	/** `postgres://postgres@127.0.0.1:<port>/`, to which the name of a database is added. */
	server: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		prepared: Prepared;
	}
}

/** Name of the migrated database and of the migrated PGlite folder that every test file copies. */
export const TEMPLATE = 'modele';

/** Once a run: migrates one instance of each engine. Test files copy them, which takes a tenth of the time. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	removeLeftovers();
	const folder = makeFolder();
	const server = await startServer(folder);
	const teardown = async () => {
		await server.stop();
		fs.rmSync(folder, { recursive: true, force: true });
	};
	try {
		const admin = await import('postgres').then(({ default: postgres }) =>
			postgres(server.urlOf('postgres'), { max: 1 })
		);
		await admin.unsafe(`create database ${TEMPLATE}`);
		await admin.end();
		const common = { siteUrl: 'http://localhost', email: { send: async () => {} } };
		const opened = await Promise.all([
			openEmbedded({ ...common, dataDir: path.join(folder, `${TEMPLATE}-pglite`) }),
			openEmbedded({
				...common,
				dataDir: path.join(folder, `${TEMPLATE}-postgres`),
				databaseUrl: server.urlOf(TEMPLATE)
			})
		]);
		await Promise.all(opened.map((embedded) => embedded.close()));
		project.provide('prepared', { folder, server: server.urlOf('') });
		return teardown;
	} catch (error) {
		await teardown();
		throw error;
	}
}

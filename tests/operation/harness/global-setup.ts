import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../../src/lib/server/embedded/open.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of a migrated instance without anybody in it. */
		emptyInstance: string;
	}
}

/** Once a run: makes and migrates an empty instance. Those of the tests are copies, which start in half the time. */
export default async function setup(project: TestProject): Promise<() => void> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-exploitation-modele-'));
	const embedded = await openEmbedded({
		dataDir: folder,
		siteUrl: 'http://localhost',
		email: { send: async () => {} }
	});
	await embedded.close();
	// Each copy makes its own keys.
	fs.rmSync(path.join(folder, 'secrets.json'));
	project.provide('emptyInstance', folder);
	return () => fs.rmSync(folder, { recursive: true, force: true });
}

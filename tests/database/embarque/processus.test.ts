import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { TEMPLATE } from '../harness/global-setup.ts';
import {
	dropDatabase,
	ENGINES,
	newDatabase,
	newFolder,
	openInstance,
	type EngineName
} from '../harness/instance.ts';
import { startChild } from '../harness/processes.ts';

/** A migrated folder that no process of ours has open. */
function copyOf(engine: EngineName): string {
	const folder = newFolder();
	fs.cpSync(path.join(inject('prepared').folder, `${TEMPLATE}-${engine}`), folder, { recursive: true });
	onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
	return folder;
}

describe('un dossier n’appartient qu’à un processus', () => {
	test('un second processus est refusé par une phrase qui dit que faire', async () => {
		const folder = copyOf('pglite');
		const first = startChild('hold', folder);
		onTestFinished(() => void first.kill());
		await first.hasSaid(1);
		const second = startChild('hold', folder);
		expect(await second.ended).toBe(1);
		expect(second.said).toEqual([]);
		expect(second.errors()).toMatch(
			/^Le dossier .* est déjà utilisé par le processus \d+\. Arrêtez-le, ou choisissez un autre dossier avec DATA_DIR\.\n$/
		);
		first.letGo();
		expect(await first.ended).toBe(0);
		const third = startChild('hold', folder);
		third.letGo();
		expect(await third.ended).toBe(0);
	});
});

describe('un processus tué', () => {
	const KILLS = 20;
	/** Acknowledged rows after which a round is killed: never at the same moment. */
	const rowsOf = (round: number) => 3 + ((round * 7) % 11);

	test(`${KILLS} fois pendant qu’il écrit ne perd aucune ligne confirmée`, async () => {
		const instance = await openInstance('pglite');
		onTestFinished(() => instance.close());
		await instance.engine.exec('create table public.ecriture (n integer primary key)');
		let written = 0;
		await instance.restart(async () => {
			for (let round = 0; round < KILLS; round++) {
				const child = startChild('write', instance.dataDir);
				await child.hasSaid(1 + rowsOf(round));
				child.kill();
				await child.ended;
				written = Math.max(written, Number(child.said.at(-1)));
			}
		});
		const [row] = await instance.engine.query(
			'select count(*)::integer as rows, max(n) as last from public.ecriture'
		);
		// One more may be there: written, and killed before it said so.
		expect(row!.rows).toBe(row!.last);
		expect(row!.last).toBeGreaterThanOrEqual(written);
		expect(written).toBeGreaterThan(KILLS * 3);
	}, 400_000);
});

describe.each(ENGINES)('ce qui est imprimé (%s)', (engine) => {
	test('ni bruit des bibliothèques ni paroles de personne', async () => {
		const databaseUrl = engine === 'postgres' ? await newDatabase(TEMPLATE) : null;
		if (databaseUrl) onTestFinished(() => dropDatabase(databaseUrl));
		const child = startChild('fail', copyOf(engine), databaseUrl);
		expect(await child.ended).toBe(0);
		expect(child.errors()).toBe('');
		// The one fault is told with its reason: the child has no mail server.
		expect(child.said).toEqual([
			'prêt',
			'{"path":"/auth/v1/signup","status":500,"reason":"the mail server does not answer"}'
		]);
	});
});

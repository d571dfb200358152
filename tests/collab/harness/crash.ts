import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect, type TestClient } from './client.ts';
import { kill, startProcess } from './process.ts';

const WRITERS = 4;

/** Done when every client has what the server has. */
export const synced = async (clients: TestClient[]) => {
	const deadline = performance.now() + 30_000;
	while (!clients.every(({ provider }) => provider.synced)) {
		if (performance.now() > deadline) throw new Error('the server did not answer its clients');
		await wait(10);
	}
};

/** Types numbered words, and knows which of them the server said are stored. */
export class Writer {
	readonly client: TestClient;
	readonly name: string;
	#sent = 0;

	constructor(url: string, document: string, name: string) {
		this.client = connect(url, document, name);
		this.name = name;
	}

	type(): void {
		this.client.text.insert(this.client.text.length, `[${this.name}:${this.#sent++}]`);
	}

	/** The words covered by an acknowledgement: the first message of a connection was the answer to the server's vector. */
	stored(): string[] {
		const words = Math.min(this.#sent, Math.max(0, this.client.durable() - 1));
		return Array.from({ length: words }, (_, i) => `[${this.name}:${i}]`);
	}
}

/** What was found after the rounds. */
export interface CrashReport {
	rounds: number;
	acknowledged: number;
	lost: string[];
	doubled: string[];
}

/** Kills the server at random moments while four people type, each time looking for every acknowledged word afterwards. */
export async function crash(rounds: number): Promise<CrashReport> {
	const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-crash-'));
	const document = randomUUID();
	const stored = new Set<string>();
	let server = await startProcess({ DATA_DIR: dataDir, DOCUMENT: document });
	try {
		for (let round = 0; round < rounds; round++) {
			const writers = Array.from(
				{ length: WRITERS },
				(_, i) => new Writer(server.url, document, `r${round}w${i}`)
			);
			await synced(writers.map(({ client }) => client));
			const end = performance.now() + 150 + Math.random() * 700;
			// On a slow machine a round lasts until something was acknowledged: without that it would prove nothing.
			const nothingYet = () => writers.every((writer) => writer.stored().length === 0);
			while (performance.now() < end || (nothingYet() && performance.now() < end + 10_000)) {
				for (const writer of writers) writer.type();
				await wait(5 + Math.random() * 10);
			}
			await kill(server);
			for (const writer of writers) {
				for (const word of writer.stored()) stored.add(word);
				// What was not acknowledged goes with its writer: only the database may bring a word back.
				writer.client.close();
			}
			server = await startProcess({ DATA_DIR: dataDir, DOCUMENT: document });
		}
		const reader = connect(server.url, document, 'lecteur');
		await synced([reader]);
		const found: string[] = reader.text.toString().match(/\[[^\]]*\]/g) ?? [];
		reader.close();
		const seen = new Set(found);
		return {
			rounds,
			acknowledged: stored.size,
			lost: [...stored].filter((word) => !seen.has(word)),
			doubled: found.filter((word, i) => found.indexOf(word) !== i)
		};
	} finally {
		await kill(server);
		fs.rmSync(dataDir, { recursive: true, force: true });
	}
}

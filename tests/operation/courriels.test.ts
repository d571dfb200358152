import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type net from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openEmbedded, type Embedded } from '../../src/lib/server/embedded/open.ts';
import { newInstanceFolder, startInstance } from './harness/instance.ts';

const ADRESSE = 'jeanne@exemple.fr';

/** Where the mail server stops answering: at the name of the sender, or once it has the whole letter. */
type Silence = 'avant' | 'apres' | null;

let silence: Silence;
/** Message-ID of every letter that the mail server took. */
let taken: string[];
let arrived: PromiseWithResolvers<void>;
let url: string;

const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onMailFrom(_, __, callback) {
		if (silence === 'avant') arrived.resolve();
		else callback();
	},
	onData(stream, _, callback) {
		const parts: Buffer[] = [];
		stream.on('data', (part: Buffer) => parts.push(part));
		stream.on('end', () => {
			taken.push(/^Message-ID: (.*)$/im.exec(Buffer.concat(parts).toString())![1]!.trim());
			arrived.resolve();
			if (silence !== 'apres') callback();
		});
	}
});

beforeAll(async () => {
	const listener = server.listen(0, '127.0.0.1');
	await once(listener, 'listening');
	url = `smtp://127.0.0.1:${(listener.address() as net.AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

let folder: string;
beforeEach(async () => {
	folder = newInstanceFolder();
	taken = [];
	await post('première');
});
afterEach(() => {
	silence = null;
});

/** The folder is ours while no process works in it. */
async function inDatabase<T>(work: (embedded: Embedded) => Promise<T>): Promise<T> {
	const embedded = await openEmbedded({
		dataDir: folder,
		siteUrl: 'http://localhost',
		email: { send: async () => {} }
	});
	try {
		return await work(embedded);
	} finally {
		await embedded.close();
	}
}

const post = (cle: string) =>
	inDatabase(({ engine }) =>
		engine.query(`select private.post_courrier($1, null, $2, 'invitation', $3::jsonb)`, [
			cle,
			ADRESSE,
			JSON.stringify({
				invitation: randomUUID(),
				titre: 'Nos achats',
				role: 'contributeur',
				nom: 'Jeanne',
				expire_le: '2026-12-31T12:00:00Z'
			})
		])
	);

const readLetter = () =>
	inDatabase(async ({ engine }) => {
		const [row] = await engine.query(
			`select essais, envoye_le is not null as envoye, coalesce(reserve_jusqu_a > now(), false) as reserve
			from private.courrier where cle = 'première'`
		);
		return row;
	});

/** Starts the product, and answers once the mail server was spoken to. */
async function start(when: Silence) {
	silence = when;
	arrived = Promise.withResolvers<void>();
	const instance = await startInstance({ DATA_DIR: folder, SMTP_URL: url });
	await arrived.promise;
	return instance;
}

test.each([
	['avant que le serveur d’envoi ait la lettre : elle part une fois', 'avant', 1],
	['entre le oui du serveur d’envoi et la marque : elle part deux fois, sous le même numéro', 'apres', 2]
] as const)('un processus tué %s', async (_, when, times) => {
	const killed = await start(when);
	await killed.stop('SIGKILL');
	expect(await readLetter()).toEqual({ essais: 1, envoye: false, reserve: true });

	// The three minutes for which the dead process had it are over.
	await inDatabase(({ engine }) =>
		engine.exec(`update private.courrier set reserve_jusqu_a = now() - interval '1 second'`)
	);
	const restarted = await start(null);
	expect((await restarted.stop()).code).toBe(0);
	expect(await readLetter()).toEqual({ essais: 2, envoye: true, reserve: false });
	expect(taken).toHaveLength(times);
	expect(new Set(taken).size).toBe(1);
});

test('avant la fin du bail, un autre processus laisse la lettre à celui qui la tient', async () => {
	const killed = await start('avant');
	await killed.stop('SIGKILL');
	await post('seconde');
	const restarted = await start(null);
	await restarted.stop();
	expect(await readLetter()).toEqual({ essais: 1, envoye: false, reserve: true });
	expect(taken).toHaveLength(1);
});

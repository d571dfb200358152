import fs from 'node:fs';
import path from 'node:path';
import { createClient } from '@supabase/supabase-js';
import type { EmailDriver } from '@supabase/lite';
import postgres from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Supabase } from '../../../src/lib/server/data/client.ts';
import type { Database } from '../../../src/lib/server/data/database.types.ts';
import { openEmbedded, type Embedded } from '../../../src/lib/server/embedded/open.ts';
import { TEMPLATE } from './global-setup.ts';
import { signToken } from './token.ts';

/** The two databases under the embedded Supabase; every database test runs on both. */
export const ENGINES = ['pglite', 'postgres'] as const;
type Mail = Parameters<EmailDriver['send']>[0];
export type EngineName = (typeof ENGINES)[number];

/** A migrated instance of a test file, alone in its folder or database. */
export interface Instance extends Embedded {
	readonly dataDir: string;
	/** null on PGlite. */
	readonly databaseUrl: string | null;
	/** Every mail sent so far, oldest first. */
	readonly mails: Mail[];
	/** A client without a session; `key` makes it privileged. */
	client(key?: string): Supabase;
	/** A client that carries the session of this person. */
	as(person: { id: string }): Supabase;
	/** Stops and opens again on the same data, as a restart does; `meanwhile` has the folder to itself. */
	restart(meanwhile?: () => Promise<void>): Promise<void>;
}

let number = 0;

/** A folder of this run for one use. */
export function newFolder(): string {
	const folder = path.join(inject('prepared').folder, `${process.pid}-${++number}`);
	fs.mkdirSync(folder);
	return folder;
}

/** Runs statements on the server's own database: to create and drop those of the tests. */
async function onServer(statement: string): Promise<void> {
	const sql = postgres(inject('prepared').server + 'postgres', { max: 1, onnotice: () => {} });
	try {
		await sql.unsafe(statement);
	} finally {
		await sql.end();
	}
}

/** A new database of the server, empty or a copy of the migrated one; answers its address. */
export async function newDatabase(template: 'template0' | typeof TEMPLATE): Promise<string> {
	const name = `essai_${process.pid}_${++number}`;
	await onServer(`create database ${name} template ${template}`);
	return inject('prepared').server + name;
}

export async function dropDatabase(url: string): Promise<void> {
	await onServer(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
}

/** Opens a migrated instance of its own. The caller closes it. */
export async function openInstance(engine: EngineName): Promise<Instance> {
	const dataDir = newFolder();
	fs.cpSync(path.join(inject('prepared').folder, `${TEMPLATE}-${engine}`), dataDir, { recursive: true });
	const databaseUrl = engine === 'postgres' ? await newDatabase(TEMPLATE) : null;
	const mails: Mail[] = [];
	const open = () =>
		openEmbedded({
			dataDir,
			databaseUrl: databaseUrl ?? undefined,
			siteUrl: 'http://localhost',
			email: { send: async (message) => void mails.push(message) }
		});
	let embedded = await open();
	const stateless = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false };
	const fetch: typeof globalThis.fetch = (input, init) => embedded.fetch(new Request(input, init));
	return {
		dataDir,
		databaseUrl,
		mails,
		get engine() {
			return embedded.engine;
		},
		get secrets() {
			return embedded.secrets;
		},
		get applied() {
			return embedded.applied;
		},
		fetch: (request, context) => embedded.fetch(request, context),
		client: (key = embedded.secrets.publishable_key) =>
			createClient<Database>('http://localhost', key, {
				auth: stateless,
				global: { fetch }
			}),
		as: ({ id }) =>
			createClient<Database>('http://localhost', embedded.secrets.publishable_key, {
				accessToken: async () => signToken(embedded.secrets, id),
				global: { fetch }
			}),
		async restart(meanwhile) {
			await embedded.close();
			await meanwhile?.();
			embedded = await open();
		},
		async close() {
			await embedded.close();
			if (databaseUrl) await dropDatabase(databaseUrl);
			fs.rmSync(dataDir, { recursive: true, force: true });
		}
	};
}

/** The instance of a `describe`: opened before its tests, closed after. Read it inside tests only. */
export function useInstance(engine: EngineName): Instance {
	let instance: Instance | undefined;
	beforeAll(async () => {
		instance = await openInstance(engine);
	});
	afterAll(() => instance?.close());
	return new Proxy({} as Instance, {
		get: (_, key: keyof Instance) => instance![key]
	});
}

import path from 'node:path';
import { App, setExperimental, type EmailDriver } from '@supabase/lite';
import { repairedFetch, type Fault } from './answers.ts';
import { bootstrap } from './bootstrap.ts';
import { lockDirectory } from './directory-lock.ts';
import type { Engine } from './engine.ts';
import { FileStorage } from './files.ts';
import { migrate } from './migrations.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import { quietly } from './silence.ts';

export interface EmbeddedOptions {
	/** Folder of the database (PGlite), the stored files and the keys. */
	dataDir: string;
	/** A PostgreSQL to use instead of PGlite: postgres://... */
	databaseUrl?: string;
	/** Address that people type; the links of mails start with it. */
	siteUrl: string;
	/** Sends the mails of sign-up, sign-in and recovery. */
	email: EmailDriver;
	/** Told of every request that fails for a reason nobody planned. */
	onFault?: (fault: Fault) => void;
	migrationsDir?: string;
	templatesDir?: string;
}

/** An embedded Supabase that answers /auth/v1, /rest/v1 and /storage/v1. */
export interface Embedded {
	readonly engine: Engine;
	readonly secrets: Secrets;
	/** Names of the migrations applied by this start. */
	readonly applied: string[];
	fetch(request: Request, context?: { peerAddress: string | null }): Promise<Response>;
	close(): Promise<void>;
}

const SUBJECTS = {
	confirmation: 'Confirmez votre adresse – Ensemblier',
	magic_link: 'Votre lien de connexion – Ensemblier',
	recovery: 'Choisissez un nouveau mot de passe – Ensemblier',
	email_change: 'Confirmez votre nouvelle adresse – Ensemblier'
};

function createApp(options: EmbeddedOptions, engine: Engine, secrets: Secrets) {
	const templatesDir = options.templatesDir ?? path.resolve('supabase/templates');
	const template = Object.fromEntries(
		Object.entries(SUBJECTS).map(([kind, subject]) => [
			kind,
			{ subject, content_path: path.join(templatesDir, `${kind}.html`) }
		])
	);
	const app = new App({
		connection: engine.connection,
		auth: {
			enabled: true,
			site_url: options.siteUrl,
			additional_redirect_urls: [`${options.siteUrl}/**`],
			minimum_password_length: 10,
			enable_refresh_token_rotation: true,
			...secrets,
			email: {
				enable_confirmations: true,
				// The new mailbox confirms; the former one is told by us (lite's two-mailbox flow never asks the new one).
				double_confirm_changes: false,
				max_frequency: '1s',
				// Nobody types the code; its length is what makes the hash in a mailed link impossible to guess.
				otp_length: 10,
				template
			}
		},
		api: { enabled: true, schemas: ['public'], max_rows: 1000 },
		storage: { enabled: true, file_size_limit: '50MiB' },
		options: {
			server: { disableStudio: true, disableFallback: true, admin: false },
			drivers: { email: options.email }
		}
	});
	Object.assign(app, { _storageAdapter: new FileStorage(path.join(options.dataDir, 'fichiers')) });
	return app;
}

/** Opens the instance of a folder: database, migrations, files. Refuses (DirectoryInUse) when another process has it. */
export const openEmbedded = (options: EmbeddedOptions): Promise<Embedded> => quietly(() => open(options));

async function open(options: EmbeddedOptions): Promise<Embedded> {
	const unlock = lockDirectory(options.dataDir);
	let engine: Engine | undefined;
	try {
		const secrets = loadSecrets(options.dataDir);
		engine = options.databaseUrl ? openPostgres(options.databaseUrl) : await openPglite(options.dataDir);
		// "active" skips lite's ensureRlsContext(), which grants ALL on every table to anon and so undoes every revoke.
		Object.assign(engine.connection, { rlsState: 'active' });
		setExperimental('storage', true);
		const app = createApp(options, engine, secrets);
		const prepared = engine;
		const applied = await engine.alone(async () => {
			await bootstrap(prepared, async () => {
				await app.init();
				await app.ensureSystemSchema();
			});
			return migrate(prepared, options.migrationsDir ?? path.resolve('supabase/migrations'));
		});
		await engine.connection.clearSchemaCache();
		return {
			engine: prepared,
			secrets,
			applied,
			fetch: repairedFetch(app, prepared, options.onFault ?? (() => {})),
			close: async () => {
				await prepared.close();
				unlock();
			}
		};
	} catch (error) {
		await engine?.close().catch(() => {});
		unlock();
		throw error;
	}
}

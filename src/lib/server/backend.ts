import path from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Kind } from './backup/file-name.ts';
import { backupOnRequest } from './backup/on-request.ts';
import { LOOKS } from './collab/cluster.ts';
import { DatabaseAccess, DatabaseStore, type Call } from './collab/database.ts';
import { CollabServer } from './collab/server.ts';
import type { Config } from './config.ts';
import { unwrap } from './data/unwrap.ts';
import type { Embedded } from './embedded/open.ts';
import { Outbox } from './jobs/outbox.ts';
import { schedule } from './jobs/schedule.ts';
import { Signals } from './jobs/signals.ts';
import { Unsubscriptions } from './jobs/unsubscriptions.ts';
import { WRITERS } from './mail/letters/registry.ts';
import { Mailbox } from './mail/mailbox.ts';
import { smtpMailer, type Mailer } from './mail/mailer.ts';
import { signWith } from './mail/sign.ts';
import { newestMigration } from './migrations.ts';
import type { Runtime, SupabaseAccess } from './runtime.ts';
import { identifyCaller } from './collab-caller.ts';
import { createPrivilegedClient } from './session/privileged.ts';
import { Territoires } from './territoires/territoires.ts';
import { Limits } from './web/limits.ts';
import { placeOf } from './web/place.ts';
import { Metrics } from './web/metrics.ts';

/** A started backend: what pages use, and what the HTTP server must mount. */
export interface Backend {
	runtime: Runtime;
	/** null over a real Supabase: nothing of the embedded one is loaded then. */
	embedded: Embedded | null;
	/** Documents written together, at /collab. */
	collab: CollabServer;
	/** Answers the request when it is one for the embedded Supabase, asks for a backup of it, or is for a document. */
	answer: (request: IncomingMessage, response: ServerResponse) => boolean;
	/** Makes a backup and answers its path; null when the database is not in the data folder. */
	backUp: ((kind: Kind) => Promise<string>) | null;
	/** Starts what the process does by itself: mail. Until then nothing leaves. */
	startJobs(): void;
	close(): Promise<void>;
}

/** Without SMTP_URL nothing can be sent: whoever tries is told, and the operator reads it in the log. */
const noMail: Mailer = { send: () => Promise.reject(new Error('no SMTP_URL: this message was not sent')) };

function chooseMail(config: Config): { mail: Mailer; mailbox: Mailbox | null } {
	const real = config.smtpUrl ? smtpMailer(config.smtpUrl, config.mailFrom) : null;
	if (!config.demo) return { mail: real ?? noMail, mailbox: null };
	const mailbox = new Mailbox(path.join(config.dataDir, 'courriels'));
	// The people of the demonstration have no mailbox anywhere else (.example is reserved).
	const send: Mailer['send'] = (mail) =>
		(mail.to.endsWith('.example') ? mailbox : (real ?? mailbox)).send(mail);
	return { mail: { send }, mailbox };
}

/** Starts what the configuration asks for. Throws DirectoryInUse, MigrationFailed or what the database says. */
export async function openBackend(config: Config, log: Logger): Promise<Backend> {
	const { mail, mailbox } = chooseMail(config);
	const limits = new Limits();
	let supabase: SupabaseAccess;
	let embedded: Embedded | null = null;
	let answer: Backend['answer'] = () => false;
	let backUp: Backend['backUp'] = null;
	let call: Call;

	if (config.supabase) {
		supabase = { ...config.supabase, fetch };
		const privileged = createPrivilegedClient(supabase);
		call = async (name, parameters) => unwrap(await privileged.rpc(name as never, parameters as never));
	} else {
		const { openEmbedded } = await import('./embedded/open.ts');
		const { mountEmbedded } = await import('./embedded/mount.ts');
		const { callPrivate } = await import('./embedded/call.ts');
		const opened = await openEmbedded({
			dataDir: config.dataDir,
			databaseUrl: config.databaseUrl ?? undefined,
			siteUrl: config.origin,
			email: { send: ({ to, subject, html }) => mail.send({ to, subject, html: html ?? '' }) },
			onFault: (fault) => log.error(fault, 'embedded Supabase failed')
		});
		embedded = opened;
		call = (name, parameters) => callPrivate(opened.engine, name, parameters);
		supabase = {
			url: config.origin,
			publishableKey: opened.secrets.publishable_key,
			secretKey: opened.secrets.secret_key,
			fetch: (input, init) => opened.fetch(new Request(input, init))
		};
		const api = mountEmbedded(
			opened,
			(rule, place) => limits.consume(rule, place),
			(request) => placeOf(request, config.trustProxy)
		);
		const { createBackup } = await import('./backup/create.ts');
		const make = (kind: Kind) => createBackup(opened, config.dataDir, config.backupDir, kind);
		if (opened.engine.snapshot) backUp = make;
		const onRequest = backupOnRequest(opened.secrets.secret_key, () => make('demandee'));
		answer = (request, response) => onRequest(request, response) || api(request, response);
	}
	const collab = new CollabServer({
		store: new DatabaseStore(call),
		access: new DatabaseAccess(call, (request) => identifyCaller(request, supabase, config.origin)),
		log,
		// A database in a folder has one process; any other may have several.
		looks: config.supabase || config.databaseUrl ? LOOKS : undefined
	});
	let stopJobs: (() => void) | null = null;
	const sign = signWith(supabase.secretKey);
	const outbox = new Outbox({
		call,
		mail,
		writers: WRITERS,
		origin: config.origin,
		sign,
		log
	});
	const runtime: Runtime = {
		config,
		log,
		supabase,
		mail,
		mailbox,
		outbox,
		unsubscriptions: new Unsubscriptions(call, sign),
		limits,
		metrics: new Metrics(),
		signals: new Signals(call, log),
		documents: collab.documents,
		territoires: new Territoires(),
		newestMigration: newestMigration(),
		draining: false
	};
	runtime.metrics.watch(collab);
	runtime.metrics.watchOutbox(outbox);
	return {
		runtime,
		embedded,
		backUp,
		collab,
		answer: (request, response) => collab.post(request, response) || answer(request, response),
		startJobs() {
			outbox.wake();
			stopJobs = schedule(call, outbox, log);
		},
		close: async () => {
			stopJobs?.();
			await outbox.stop();
			await embedded?.close();
		}
	};
}

import type { Logger } from 'pino';
import type { Documents } from './collab/documents.ts';
import type { Config } from './config.ts';
import type { Outbox } from './jobs/outbox.ts';
import type { Signals } from './jobs/signals.ts';
import type { Unsubscriptions } from './jobs/unsubscriptions.ts';
import type { Mailbox } from './mail/mailbox.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Territoires } from './territoires/territoires.ts';
import type { Limits } from './web/limits.ts';
import type { Metrics } from './web/metrics.ts';

/** How to reach Supabase, embedded or real; `fetch` never leaves the process for the embedded one. */
export interface SupabaseAccess {
	url: string;
	publishableKey: string;
	/** For mail, jobs and the collaboration server only. */
	secretKey: string;
	fetch: typeof fetch;
}

/** What the process lends to the pages. One per process: the pages are bundled apart from main.ts, so it is found by name. */
export interface Runtime {
	config: Config;
	log: Logger;
	supabase: SupabaseAccess;
	mail: Mailer;
	/** Only in the demonstration. */
	mailbox: Mailbox | null;
	/** What is to be mailed, and survives a restart. */
	outbox: Outbox;
	unsubscriptions: Unsubscriptions;
	limits: Limits;
	metrics: Metrics;
	/** Tells open pages that something changed. */
	signals: Signals;
	/** Documents that people write together. */
	documents: Documents;
	/** The official division of France. */
	territoires: Territoires;
	/** Version of the newest migration in the code; /pret compares it with the database. */
	newestMigration: string;
	/** True from SIGTERM on. */
	draining: boolean;
}

const KEY = Symbol.for('ensemblier.runtime');
const world = globalThis as { [KEY]?: Runtime };

export function setRuntime(runtime: Runtime): void {
	world[KEY] = runtime;
}

/** The runtime of this process. Throws when nothing was started (a build, a type check). */
export function getRuntime(): Runtime {
	const runtime = world[KEY];
	if (!runtime) throw new Error('no runtime: start through src/main.ts or vite dev');
	return runtime;
}

import { startInstance as start } from '../harness/instance.ts';
import { Catcher } from './catcher.ts';

/** A started Ensemblier whose messages are caught. */
export interface Instance {
	origin: string;
	mails: Catcher;
	/** What it wrote to its log so far. */
	log(): string;
	stop(): Promise<void>;
}

/** Starts the built server with an SMTP server of its own. */
export async function startInstance(env: Record<string, string> = {}): Promise<Instance> {
	const mails = await Catcher.listen();
	const running = await start({ SMTP_URL: mails.url, ...env });
	return {
		origin: running.origin,
		mails,
		log: () => running.said.output + running.said.errors,
		async stop() {
			await running.stop();
			await mails.close();
		}
	};
}

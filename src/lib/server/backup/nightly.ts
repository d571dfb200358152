import fs from 'node:fs/promises';
import path from 'node:path';
import { Cron } from 'croner';
import type { Logger } from 'pino';
import { tooOld } from './file-name.ts';

/** When most people sleep, in the time of this machine. */
const NIGHT = '30 3 * * *';
const KEPT = 7;

/** Makes one backup and keeps the last seven of the night. A failure is logged; the next night tries again. */
export async function backUpTonight(
	backUp: () => Promise<string>,
	folder: string,
	log: Logger
): Promise<void> {
	try {
		const file = await backUp();
		for (const name of tooOld(await fs.readdir(folder), KEPT)) await fs.rm(path.join(folder, name));
		log.info({ file: path.basename(file) }, 'backup made');
	} catch (error) {
		log.error({ err: error }, 'backup failed');
	}
}

/** Makes a backup every night, for as long as the process lives. */
export function backUpEveryNight(backUp: () => Promise<string>, folder: string, log: Logger): void {
	new Cron(NIGHT, { protect: true, unref: true }, () => backUpTonight(backUp, folder, log));
}

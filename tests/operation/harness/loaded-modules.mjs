// Given to Node with --import: writes the address of every module that the process loads in the file LOADED_MODULES.
import fs from 'node:fs';
import { registerHooks } from 'node:module';

const file = process.env.LOADED_MODULES ?? '';

registerHooks({
	load(url, context, nextLoad) {
		fs.appendFileSync(file, `${url}\n`);
		return nextLoad(url, context);
	}
});

// No tracked file may tell where it was made: a folder of this machine, a person's home, the address of a registry.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { ROOT } from '../prepare/paths.mjs';

const HERE = [ROOT, os.homedir()].filter((folder) => folder.split('/').length > 2);
const ELSEWHERE = /\/(?:home|Users)\/[a-z][\w.-]*\//;
const REGISTRY = /"resolved": "http|https?:\/\/[^\s"'/]*(?:registry|artifactory|nexus)[^\s"'/]*/i;

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
	encoding: 'utf8'
})
	.split('\0')
	.filter((file) => file !== '' && file !== 'scripts/check/traces.mjs' && fs.existsSync(file));

let found = 0;
for (const file of files) {
	const bytes = fs.readFileSync(file);
	if (bytes.includes(0)) continue; // Not text.
	for (const [index, line] of bytes.toString('utf8').split('\n').entries()) {
		const trace =
			HERE.find((folder) => line.includes(folder)) ?? ELSEWHERE.exec(line)?.[0] ?? REGISTRY.exec(line)?.[0];
		if (!trace) continue;
		console.log(`${file}:${index + 1}: ${trace}`);
		found++;
	}
}
process.exit(found > 0 ? 1 : 0);

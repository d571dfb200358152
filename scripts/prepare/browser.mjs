// Finds a Chromium for the browser tests, installs one when there is none, and prints its path on the last line.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** @param {string | undefined} file */
const starts = (file) =>
	file !== undefined &&
	fs.existsSync(file) &&
	(process.platform === 'win32' || spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0);

const find = () => [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find(starts);

/** @param {string} command @param {string[]} args */
const attempt = (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;

/** The ways to install one, tried in this order. @type {(() => boolean)[]} */
const WAYS = [
	() => attempt(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']),
	() =>
		process.platform === 'linux' &&
		process.getuid?.() === 0 &&
		fs.existsSync('/usr/bin/apt-get') &&
		attempt('apt-get', ['update', '-q']) &&
		attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'])
];

if (process.env.CHROMIUM_PATH && !starts(process.env.CHROMIUM_PATH)) {
	console.error(`CHROMIUM_PATH does not name a Chromium that starts: ${process.env.CHROMIUM_PATH}`);
	process.exit(1);
}
let found = find();
for (const way of WAYS) {
	if (found) break;
	console.error('No Chromium that starts was found: installing one…');
	way();
	found = find();
}
if (!found) {
	console.error(
		'No Chromium for the browser tests. Give its path in CHROMIUM_PATH, or run "npx playwright install --with-deps chromium".'
	);
	process.exit(1);
}
console.log(found);

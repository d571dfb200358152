// Finds a Chromium for the browser tests, installs one when there is none, and prints its path on the last line.
// The headless shell comes first: a page costs a third of what it costs a Chromium that also keeps its windows.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** The shells that Playwright downloaded, beside the Chromium that it would have. */
function downloadedShells() {
	const [folder] = chromium.executablePath().split(/[\\/]chromium-\d+[\\/]/);
	if (!folder || !fs.existsSync(folder)) return [];
	const shells = fs.globSync('chromium_headless_shell-*/*/{chrome-,}headless{-,_}shell{,.exe}', {
		cwd: folder
	});
	return shells.map((file) => path.join(folder, file)).reverse();
}

const SHELLS = ['/usr/bin/chromium-headless-shell'];
const WHOLE = [
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

const findShell = () => [...downloadedShells(), ...SHELLS].find(starts);
const findWhole = () => [chromium.executablePath(), ...WHOLE].find(starts);

/** @param {string} command @param {string[]} args */
const attempt = (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;

/** Debian's own: only there, and only for somebody who may. */
const installFromDebian = () =>
	process.platform === 'linux' &&
	process.getuid?.() === 0 &&
	fs.existsSync('/usr/bin/apt-get') &&
	attempt('apt-get', ['update', '-q']) &&
	attempt('apt-get', [
		'install',
		'-y',
		'-q',
		'--no-install-recommends',
		'-o',
		'DPkg::Lock::Timeout=120',
		'chromium-headless-shell'
	]);

const installFromPlaywright = () =>
	attempt(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--only-shell', 'chromium']);

if (process.env.CHROMIUM_PATH && !starts(process.env.CHROMIUM_PATH)) {
	console.error(`CHROMIUM_PATH does not name a Chromium that starts: ${process.env.CHROMIUM_PATH}`);
	process.exit(1);
}
let found = process.env.CHROMIUM_PATH || findShell();
if (!found && installFromDebian()) found = findShell();
found ||= findWhole();
if (!found && installFromPlaywright()) found = findShell();
if (!found) {
	console.error(
		'No Chromium for the browser tests. Give its path in CHROMIUM_PATH, or run "npx playwright install --with-deps chromium".'
	);
	process.exit(1);
}
console.log(found);

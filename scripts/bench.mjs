// npm run bench [-- NAME…]: measures all, or what is named, and writes docs/mesures.md from every result.
import './prepare/requirements.mjs';
import { install } from './prepare/install.mjs';
import { NODE, ownCommandsFirst } from './prepare/paths.mjs';
import { run } from './prepare/run.mjs';

await install({ dev: true });
const { code } = await run(
	NODE,
	['--disable-warning=ExperimentalWarning', 'scripts/bench/measure.ts', ...process.argv.slice(2)],
	{ env: ownCommandsFirst(), show: true }
);
process.exit(code);

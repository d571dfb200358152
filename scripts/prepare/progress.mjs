const terminal = process.stdout.isTTY === true;

/**
 * Says what is going on while the work lasts: a counter on a terminal, a line every fifteen seconds elsewhere.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(label, work) {
	const start = Date.now();
	const seconds = () => Math.round((Date.now() - start) / 1000);
	process.stdout.write(terminal ? `${label}…` : `${label}…\n`);
	const tick = setInterval(
		() => process.stdout.write(terminal ? `\r${label}… ${seconds()} s` : `${label}… ${seconds()} s\n`),
		terminal ? 1000 : 15_000
	);
	try {
		return await work();
	} finally {
		clearInterval(tick);
		process.stdout.write(`${terminal ? '\r' : ''}${label} : fait en ${seconds()} s.\n`);
	}
}

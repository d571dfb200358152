import { AsyncLocalStorage } from 'node:async_hooks';

// lite 0.10.0 and PGlite print to the console: a banner, and every failed statement with its parameters, which are
// people's words and addresses. What they print while they work for us is kept here instead.

/** Enough to know what went wrong; a long-lived caller must not fill the memory. */
const MOST_KEPT = 5;

const keeper = new AsyncLocalStorage<unknown[]>();

const { console: terminal } = globalThis;
for (const method of ['debug', 'info', 'log', 'warn', 'error'] as const) {
	const print = terminal[method].bind(terminal);
	terminal[method] = (...said: unknown[]) => {
		const kept = keeper.getStore();
		if (!kept) print(...said);
		else if (kept.length < MOST_KEPT) kept.push(...said);
	};
}

/** Does the work while nothing that it prints reaches the console; `kept` receives the first things it would have printed. */
export const quietly = <T>(work: () => T, kept: unknown[] = []): T => keeper.run(kept, work);

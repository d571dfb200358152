import { vi } from 'vitest';

/** Waits until what is checked holds: as long as a busy machine may take, and no longer than it must. */
export const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 10_000, interval: 20 });

import { invalidateAll } from '$app/navigation';

/** Milliseconds before the site is held not to answer. */
const PATIENCE = 8_000;

/** Shows what the site has now, where it answers: SvelteKit leaves a page that it cannot bring up to date. */
export async function refresh(): Promise<void> {
	const signal = AbortSignal.timeout(PATIENCE);
	const answer = await fetch(location.href, { method: 'HEAD', signal }).catch(() => null);
	if (answer && answer.status < 500) await invalidateAll();
}

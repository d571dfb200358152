import { text } from '@sveltejs/kit';

/** The process is alive; says nothing of its database, so that a supervisor does not restart it for that. */
export const GET = () =>
	text('vivant\n', { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });

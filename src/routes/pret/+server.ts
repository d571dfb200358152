import { text } from '@sveltejs/kit';
import { getRuntime } from '$lib/server/runtime';
import { whyNotReady } from '$lib/server/web/readiness';

/** Whether people may be sent here: the database answers and its migrations are those of the code. */
export async function GET() {
	const reason = await whyNotReady(getRuntime());
	return text(`${reason ?? 'prêt'}\n`, {
		status: reason ? 503 : 200,
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
	});
}

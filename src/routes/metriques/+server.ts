import { error } from '@sveltejs/kit';
import { getRuntime } from '$lib/server/runtime';
import { mayReadMetrics } from '$lib/server/web/metrics-access';
import type { RequestHandler } from './$types';

/** What Prometheus reads, for those who may. To others this page does not exist. */
export const GET: RequestHandler = async ({ request, getClientAddress, locals }) => {
	const { config, metrics } = getRuntime();
	if (!mayReadMetrics(request.headers, getClientAddress(), config.metricsToken))
		error(404, locals.messages.erreurs.introuvable);
	return new Response(await metrics.registry.metrics(), {
		headers: { 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' }
	});
};

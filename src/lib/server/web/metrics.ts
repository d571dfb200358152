import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What Prometheus reads at /metriques. */
export class Metrics {
	readonly registry = new Registry();
	readonly requests = new Counter({
		name: 'ensemblier_http_requests_total',
		help: 'Pages and actions answered, by route, method and status',
		labelNames: ['route', 'method', 'status'],
		registers: [this.registry]
	});
	readonly seconds = new Histogram({
		name: 'ensemblier_http_request_seconds',
		help: 'Time to answer, in seconds, by route',
		labelNames: ['route'],
		buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
		registers: [this.registry]
	});
	readonly faults = new Counter({
		name: 'ensemblier_faults_total',
		help: 'Unexpected errors shown to people with an id',
		registers: [this.registry]
	});

	constructor() {
		collectDefaultMetrics({ register: this.registry });
	}
}

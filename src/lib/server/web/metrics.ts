import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

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

	/** Follows the documents written together. Sizes are of what is open now. */
	watch(collab: { connections: number; rooms: { live: { size: number }; bytes: number } }): void {
		const follow = (name: string, help: string, read: () => number) =>
			new Gauge({
				name: `ensemblier_collab_${name}`,
				help,
				registers: [this.registry],
				collect() {
					this.set(read());
				}
			});
		follow('connections', 'Open collaboration sockets', () => collab.connections);
		follow('rooms', 'Documents in memory', () => collab.rooms.live.size);
		follow('document_bytes', 'Bytes of the documents in memory, as stored', () => collab.rooms.bytes);
	}
}

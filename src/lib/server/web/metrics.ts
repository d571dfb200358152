import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What there is to know of the documents written together. */
interface Watched {
	connections: number;
	rooms: {
		live: { size: number };
		bytes: number;
		queue: { lag: number };
		tally: {
			updates: number;
			bytes: number;
			rejected: ReadonlyMap<string, number>;
			onCommit: (seconds: number) => void;
		};
	};
}

/** What there is to know of the letters. */
interface Posted {
	count(): Promise<{ attente: number; erreur: number; envoye: number; abandonne: number; retard: number }>;
}

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

	/** Follows what is mailed, over all processes of this database. When it does not answer, the last known numbers stay. */
	watchOutbox(outbox: Posted): void {
		const registers = [this.registry];
		// Both gauges are read in one go: one question for the two.
		let asked: ReturnType<Posted['count']> | null = null;
		const count = () => (asked ??= outbox.count().finally(() => (asked = null))).catch(() => null);
		new Gauge({
			name: 'ensemblier_courriers',
			help: 'Letters of the outbox: waiting, to be tried again, sent, given up',
			labelNames: ['etat'],
			registers,
			async collect() {
				const counts = await count();
				if (!counts) return;
				for (const etat of ['attente', 'erreur', 'envoye', 'abandonne'] as const)
					this.set({ etat }, counts[etat]);
			}
		});
		new Gauge({
			name: 'ensemblier_courriers_retard_seconds',
			help: 'Age of the oldest letter that should have left',
			registers,
			async collect() {
				const counts = await count();
				if (counts) this.set(counts.retard);
			}
		});
	}

	/** Follows the documents written together. */
	watch(collab: Watched): void {
		const { rooms } = collab;
		const { tally } = rooms;
		const registers = [this.registry];
		const now = (name: string, help: string, read: () => number) =>
			new Gauge({
				name: `ensemblier_collab_${name}`,
				help,
				registers,
				collect() {
					this.set(read());
				}
			});
		const sinceStart = (name: string, help: string, read: () => number) =>
			new Counter({
				name: `ensemblier_collab_${name}`,
				help,
				registers,
				collect() {
					this.reset();
					this.inc(read());
				}
			});
		now('connections', 'Open collaboration sockets', () => collab.connections);
		now('rooms', 'Documents in memory', () => rooms.live.size);
		now('document_bytes', 'Bytes of the documents in memory, as stored', () => rooms.bytes);
		now('lag_seconds', 'Age of the oldest change that is not in the database yet', () => rooms.queue.lag);
		sinceStart('updates_total', 'Changes taken from clients', () => tally.updates);
		sinceStart('update_bytes_total', 'Bytes of the changes taken from clients', () => tally.bytes);
		new Counter({
			name: 'ensemblier_collab_rejected_total',
			help: 'What clients sent, or their coming, that was not taken, by reason',
			labelNames: ['reason'],
			registers,
			collect() {
				this.reset();
				for (const [reason, times] of tally.rejected) this.inc({ reason }, times);
			}
		});
		const commits = new Histogram({
			name: 'ensemblier_collab_commit_seconds',
			help: 'Time for the database to take the changes of all open documents, in seconds',
			buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
			registers
		});
		tally.onCommit = (seconds) => commits.observe(seconds);
	}
}

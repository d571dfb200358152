import { expect, test } from 'vitest';
import { Metrics } from './metrics.ts';

const counts = { attente: 3, erreur: 1, envoye: 20, abandonne: 2, retard: 42 };

test('les courriels sont comptés une fois par lecture, pour toutes leurs mesures', async () => {
	const metrics = new Metrics();
	let asked = 0;
	metrics.watchOutbox({ count: async () => ({ ...counts, attente: ++asked }) });
	const read = () => metrics.registry.metrics();
	expect(await read()).toMatch(
		/^ensemblier_courriers\{etat="attente"\} 1$[^]*^ensemblier_courriers_retard_seconds 42$/m
	);
	expect(await read()).toMatch(/^ensemblier_courriers\{etat="attente"\} 2$/m);
});

test('quand la base ne répond pas, les derniers nombres restent', async () => {
	const metrics = new Metrics();
	let isAway = false;
	metrics.watchOutbox({
		count: () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(counts))
	});
	await metrics.registry.metrics();
	isAway = true;
	expect(await metrics.registry.metrics()).toMatch(/^ensemblier_courriers_retard_seconds 42$/m);
});

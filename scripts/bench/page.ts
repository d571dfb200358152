import type { Bench, Metric, Result } from './result.ts';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const ratio = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

const compared = (
	{ reference, reference_y_websocket, reference_raw }: Partial<Metric>,
	unit: string
): string =>
	[reference, reference_y_websocket, reference_raw]
		.flatMap((one) =>
			one ? `${one.name} : ${number.format(one.value)} ${unit} (× ${ratio.format(one.ratio)})` : []
		)
		.join('<br>') || '–';

function section(bench: Bench, result: Result): string {
	const rows = Object.entries(result.metrics).map(([key, { value, min, max, unit, ...references }]) => {
		const cells = [
			bench.metrics[key]?.label ?? key,
			`${number.format(value)} ${unit}`,
			`${number.format(min)} à ${number.format(max)}`,
			compared(references, unit)
		];
		return `| ${cells.join(' | ')} |`;
	});
	return [
		`## ${bench.title}`,
		'',
		`Le ${day.format(new Date(result.date))}, version ${result.commit}, Node ${result.node}, ${result.cores} cœurs, ${result.runs === 1 ? 'un seul essai' : `médiane de ${result.runs} essais`} (\`npm run bench -- ${result.name}\`).`,
		'',
		'| Mesure | Médiane | Étendue | Référence |',
		'| --- | --- | --- | --- |',
		...rows
	].join('\n');
}

/** docs/mesures.md, from the results there are. */
export const pageOf = (measured: [Bench, Result][]): string =>
	[
		'# Mesures',
		'Cette page est écrite par `npm run bench` à partir de `tests/bench/results/`. Ne la modifiez pas à la main.',
		...measured.map(([bench, result]) => section(bench, result))
	].join('\n\n') + '\n';

import type { Bench, Result } from './result.ts';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

function section(bench: Bench, result: Result): string {
	const rows = Object.entries(result.metrics).map(([key, { value, min, max, unit, reference }]) => {
		const cells = [
			bench.metrics[key]?.label ?? key,
			`${number.format(value)} ${unit}`,
			`${number.format(min)} à ${number.format(max)}`,
			reference ? `${reference.name} : ${number.format(reference.value)} ${unit}` : '–'
		];
		return `| ${cells.join(' | ')} |`;
	});
	return [
		`## ${bench.title}`,
		'',
		`Le ${day.format(new Date(result.date))}, version ${result.commit}, Node ${result.node}, ${result.cores} cœurs, médiane de ${result.runs} essais (\`npm run bench -- ${result.name}\`).`,
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

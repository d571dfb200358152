/** Asked for by somebody, or made every night; only those of the night are thrown away one day. */
export type Kind = 'demandee' | 'nuit';

const two = (n: number) => String(n).padStart(2, '0');

/** `2026-10-03-093000`, in the time of this machine. */
export function stampOf(date: Date): string {
	const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
	return `${day}-${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}`;
}

/** `ensemblier-2026-10-03-093000.tar.gz`; those of the night end in `-nuit.tar.gz`. Names sort as their dates do. */
export const nameOf = (date: Date, kind: Kind) =>
	`ensemblier-${stampOf(date)}${kind === 'nuit' ? '-nuit' : ''}.tar.gz`;

/** The names to throw away so that at most `most` backups of the night remain, the newest. */
export const tooOld = (names: string[], most: number): string[] =>
	names
		.filter((name) => /^ensemblier-\d{4}-\d\d-\d\d-\d{6}-nuit\.tar\.gz$/.test(name))
		.sort()
		.reverse()
		.slice(most);

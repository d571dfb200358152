import { wordOf } from '../../domain/territoire/perimetre.ts';
import { read, type Departement, type Epci, type Region } from './files.ts';

/** A région, a département or an EPCI: its name, and the words of what it lies in. */
export interface Larger {
	nom: string;
	dans: string;
}

/** The département of a commune, as its code begins. */
export const departementOf = (commune: string): string => commune.slice(0, /^9[78]/.test(commune) ? 3 : 2);

/** What all communes of an EPCI lie in: a département that it only touches is left out. */
function aroundEpci(membres: Epci['membres'], regionOf: ReadonlyMap<string, string>): string {
	const departements = new Set(membres.map(({ code }) => departementOf(code)));
	const regions = new Set([...departements].map((code) => regionOf.get(code)));
	const [departement] = departements.size === 1 ? departements : [];
	const [region] = regions.size === 1 ? regions : [];
	return [departement && `d${departement}`, region && `r${region}`].filter(Boolean).join(' ');
}

/** The 1,400 territories larger than a commune, by their words: without the communes it takes little time and memory. */
export function readLarger(): Map<string, Larger> {
	const departements = read<Departement[]>('departements');
	const regionOf = new Map(departements.map(({ code, region }) => [code, region]));
	return new Map([
		...read<Region[]>('regions').map(
			({ code, nom }) => [wordOf({ nature: 'region', code }), { nom, dans: '' }] as const
		),
		...departements.map(
			({ code, nom, region }) =>
				[wordOf({ nature: 'departement', code }), { nom, dans: `r${region}` }] as const
		),
		...read<Epci[]>('epci').map(
			({ code, nom, membres }) =>
				[wordOf({ nature: 'epci', code }), { nom, dans: aroundEpci(membres, regionOf) }] as const
		)
	]);
}

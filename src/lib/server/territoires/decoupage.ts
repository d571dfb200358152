import type { Territoire } from '../../domain/territoire/territoire.ts';
import { read, type Commune, type Epci, type Region } from './files.ts';

/** A territory, and all that people may type to find it besides its name. */
export interface Entry {
	territoire: Territoire;
	/** Codes, postal codes, département: they find it, after those whose name was typed. */
	also: string;
	/** Codes of the communes of a larger territory. */
	communes?: string[];
}

const EPCI_NAMES: Record<Epci['type'], string> = {
	CC: 'communauté de communes',
	CA: 'communauté d’agglomération agglo',
	CU: 'communauté urbaine',
	METRO: 'métropole',
	MET69: 'métropole'
};

/** The official division of France as the package @etalab/decoupage-administratif has it (year of its version), larger first. */
export function readDecoupage(): Entry[] {
	const communes = read<Commune[]>('communes').filter(({ type }) => type === 'commune-actuelle');
	const departements = read<Region[]>('departements');
	const nameOf = new Map(departements.map(({ code, nom }) => [code, nom]));
	const inhabitants = (part: 'departement' | 'region') => {
		const sum = new Map<string, number>();
		for (const commune of communes)
			sum.set(commune[part], (sum.get(commune[part]) ?? 0) + (commune.population ?? 0));
		return sum;
	};
	const inDepartement = inhabitants('departement');
	const inRegion = inhabitants('region');
	const codesInRegion = Map.groupBy(communes, ({ region }) => region);
	const codesIn = Map.groupBy(communes, ({ departement }) => departement);
	const peopleOf = new Map(communes.map(({ code, population }) => [code, population ?? 0]));
	const departementOf = new Map(communes.map(({ code, departement }) => [code, departement]));

	return [
		...read<Region[]>('regions').map(({ code, nom }) => ({
			...entry({ nature: 'region', code, nom, departement: '', population: inRegion.get(code) ?? null }),
			communes: (codesInRegion.get(code) ?? []).map((commune) => commune.code)
		})),
		...departements.map(({ code, nom }) => ({
			...entry({
				nature: 'departement',
				code,
				nom,
				departement: '',
				population: inDepartement.get(code) ?? null
			}),
			communes: (codesIn.get(code) ?? []).map((commune) => commune.code)
		})),
		...read<Epci[]>('epci').map(({ code, nom, type, membres }) => {
			const main = mainDepartement(membres, departementOf);
			const departement = nameOf.get(main) ?? '';
			// Those of its communes, as for the larger ones: its own count is of another year.
			const population = membres.reduce((sum, membre) => sum + (peopleOf.get(membre.code) ?? 0), 0);
			const territoire = { code, nom, departement, population };
			return {
				...entry({ nature: 'epci', ...territoire }, EPCI_NAMES[type], main),
				communes: membres.map((membre) => membre.code)
			};
		}),
		...communes.map(({ code, nom, departement, population, codesPostaux = [] }) =>
			entry(
				{
					nature: 'commune',
					code,
					nom,
					departement: nameOf.get(departement) ?? '',
					population: population ?? null
				},
				departement,
				...codesPostaux
			)
		)
	];
}

const entry = (territoire: Territoire, ...also: string[]): Entry => ({
	territoire,
	also: [territoire.code, territoire.departement, ...also].join(' ')
});

/** Code of the département where most of the inhabitants live. */
function mainDepartement(membres: Epci['membres'], departementOf: Map<string, string>): string {
	const sum = new Map<string, number>();
	for (const { code, populationMunicipale } of membres) {
		const departement = departementOf.get(code) ?? '';
		sum.set(departement, (sum.get(departement) ?? 0) + populationMunicipale);
	}
	return [...sum].reduce((most, next) => (next[1] > most[1] ? next : most), ['', -1])[0];
}

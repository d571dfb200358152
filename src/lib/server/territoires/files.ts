import fs from 'node:fs';
import { createRequire } from 'node:module';

export interface Commune {
	code: string;
	nom: string;
	type: string;
	departement: string;
	region: string;
	population?: number;
	codesPostaux?: string[];
}
export interface Region {
	code: string;
	nom: string;
}
export interface Departement extends Region {
	region: string;
}
export interface Epci extends Region {
	type: 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69';
	membres: { code: string; populationMunicipale: number }[];
}

const require = createRequire(import.meta.url);
// Written out, so that what bundles or traces the server finds each file.
const FILES = {
	regions: () => require.resolve('@etalab/decoupage-administratif/data/regions.json'),
	departements: () => require.resolve('@etalab/decoupage-administratif/data/departements.json'),
	epci: () => require.resolve('@etalab/decoupage-administratif/data/epci.json'),
	communes: () => require.resolve('@etalab/decoupage-administratif/data/communes.json')
};

/** One file of the package @etalab/decoupage-administratif: the official division of the year of its version. */
export const read = <T>(name: keyof typeof FILES): T =>
	JSON.parse(fs.readFileSync(FILES[name](), 'utf8')) as T;

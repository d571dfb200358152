import { NATURES_TERRITOIRE, type NatureTerritoire } from './nature.ts';

/** A territory of the official geographic code (INSEE). */
export interface Territoire {
	nature: NatureTerritoire;
	/** INSEE code of a commune, département or région; SIREN of an EPCI. */
	code: string;
	nom: string;
	/** The département that tells communes of one name apart; that of most inhabitants for an EPCI; '' for the larger ones. */
	departement: string;
	/** Inhabitants; null where nobody is counted (six communes destroyed in 1916, Polynesian atolls). */
	population: number | null;
}

/** Orders by kind, the largest first. */
export const byNature = (a: Pick<Territoire, 'nature'>, b: Pick<Territoire, 'nature'>): number =>
	NATURES_TERRITOIRE.indexOf(a.nature) - NATURES_TERRITOIRE.indexOf(b.nature);

/** Largest kind first, then by name. */
export const sortTerritoires = <T extends Pick<Territoire, 'nature' | 'nom'>>(territoires: T[]): T[] =>
	territoires.toSorted((a, b) => byNature(a, b) || a.nom.localeCompare(b.nom, 'fr'));

/** Where a démarche is, in a few names: its own words, or else its perimeters and territories, `most` of them at most. */
export function nameTerritoires(
	{ territoire, perimetre, demarche_territoire }: Situee,
	most = 3
): { noms: string; autres: number } {
	if (territoire) return { noms: territoire, autres: 0 };
	const all = [
		...perimetre.map(({ nom }) => nom).toSorted((a, b) => a.localeCompare(b, 'fr')),
		...sortTerritoires(demarche_territoire).map(({ nom }) => nom)
	];
	return { noms: all.slice(0, most).join(', '), autres: Math.max(all.length - most, 0) };
}

interface Situee {
	/** In the words of the démarche; '' when it has none. */
	territoire: string;
	perimetre: { nom: string }[];
	demarche_territoire: Pick<Territoire, 'nature' | 'nom'>[];
}

/** Name that tells it from its namesakes: « Saint-Denis (La Réunion) ». */
export const fullName = ({ nom, departement }: Pick<Territoire, 'nom' | 'departement'>): string =>
	departement ? `${nom} (${departement})` : nom;

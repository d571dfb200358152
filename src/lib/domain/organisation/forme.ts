import type { NatureOrganisation } from './nature.ts';

/** Legal forms, in the order of their families. */
export const FORMES = [
	'commune',
	'epci',
	'departement',
	'region',
	'syndicat_mixte',
	'petr',
	'collectivite_autre',
	'etat',
	'etablissement_public',
	'gip',
	'chambre_consulaire',
	'association',
	'association_rup',
	'association_droit_local',
	'scop',
	'scic',
	'cae',
	'cooperative',
	'mutuelle',
	'fondation',
	'fonds_dotation',
	'sa',
	'sas',
	'sarl',
	'entreprise_individuelle',
	'syndicat_professionnel',
	'collectif',
	'autre'
] as const;
export type Forme = (typeof FORMES)[number];

/** Groups under which the list of forms is shown: families, companies of the ESS with the others. */
export const GROUPES_FORME = {
	collectivite: ['commune', 'epci', 'departement', 'region', 'syndicat_mixte', 'petr', 'collectivite_autre'],
	etat: ['etat'],
	etablissement_public: ['etablissement_public', 'gip', 'chambre_consulaire'],
	association: ['association', 'association_rup', 'association_droit_local'],
	cooperative: ['scop', 'scic', 'cae', 'cooperative'],
	mutuelle: ['mutuelle'],
	fondation: ['fondation', 'fonds_dotation'],
	entreprise: ['sa', 'sas', 'sarl', 'entreprise_individuelle'],
	autre: ['syndicat_professionnel', 'collectif', 'autre']
} as const satisfies Partial<Record<NatureOrganisation, readonly Forme[]>>;
type Groupe = keyof typeof GROUPES_FORME;

/** Family of a legal form; a company that declares itself of the ESS is of another family. The database computes the same. */
export function computeNature(forme: Forme, qualites: readonly string[]): NatureOrganisation {
	const groups = Object.entries(GROUPES_FORME) as [Groupe, readonly Forme[]][];
	const groupe = groups.find(([, formes]) => formes.includes(forme))![0];
	const isEss = qualites.includes('societe_commerciale') || qualites.includes('esus');
	return groupe === 'entreprise' && isEss ? 'entreprise_ess' : groupe;
}

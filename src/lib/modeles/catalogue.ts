import { modeleSchema, type Modele } from '../domain/modele/schema.ts';
import { typographier } from '../messages/typographie.ts';
import appelAProjets from './appel-a-projets.json' with { type: 'json' };
import evaluationUtiliteSociale from './evaluation-utilite-sociale.json' with { type: 'json' };
import filiere from './filiere.json' with { type: 'json' };
import libre from './libre.json' with { type: 'json' };
import projetAlimentaire from './projet-alimentaire.json' with { type: 'json' };
import sieg from './sieg.json' with { type: 'json' };
import spaser from './spaser.json' with { type: 'json' };

const FILES = {
	libre,
	spaser,
	filiere,
	sieg,
	'projet-alimentaire': projetAlimentaire,
	'appel-a-projets': appelAProjets,
	'evaluation-utilite-sociale': evaluationUtiliteSociale
};

/** Names of the modèles that come with Ensemblier, as they are offered. */
export const CLES = Object.keys(FILES) as (keyof typeof FILES)[];
type Cle = (typeof CLES)[number];

const typeset = (value: unknown): unknown => {
	if (typeof value === 'string') return typographier(value);
	if (Array.isArray(value)) return value.map(typeset);
	if (value && typeof value === 'object')
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typeset(inner)]));
	return value;
};

/** The modèles that come with Ensemblier, with French typography, in the order in which they are offered. */
export const MODELES = Object.fromEntries(
	CLES.map((cle) => [cle, modeleSchema.parse(typeset(FILES[cle]))])
) as Record<Cle, Modele>;

/** The modèle of this name that comes with Ensemblier, null when there is none. */
export const modeleOf = (cle: string): Modele | null =>
	CLES.includes(cle as Cle) ? MODELES[cle as Cle] : null;

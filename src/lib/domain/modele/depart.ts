import type { SensCritere } from '../etape/cycle-de-vie.ts';
import type { Modele } from './schema.ts';

const criteres = (sens: SensCritere, libelles: string[]) => libelles.map((libelle) => ({ sens, libelle }));

/** What a démarche receives from its modèle on its first day; its porteurs then make it their own. */
export const computeDepart = ({ etapes, colleges, instances }: Modele) => ({
	etapes: etapes.map(({ nature, niveau, question, presentation, livrable, entree, sortie }) => ({
		...{ nature, niveau, question, presentation, livrable },
		criteres: [...criteres('entree', entree), ...criteres('sortie', sortie)]
	})),
	colleges,
	instances
});

import type { SensCritere } from '../etape/cycle-de-vie.ts';
import type { EtapeDeModele, Modele } from './schema.ts';

/** The frame of a démarche, as it stands. */
export interface Frame {
	titre: string;
	question: string;
	objet: string;
	etapes: (Pick<EtapeDeModele, 'nature' | 'niveau' | 'question' | 'presentation' | 'livrable'> & {
		criteres: { sens: SensCritere; libelle: string }[];
	})[];
	colleges: Modele['colleges'];
	instances: Modele['instances'];
	documents: { titre: string; etape: EtapeDeModele['nature'] | null; titres: string[] }[];
}

const unique = <T>(items: T[], keyOf: (item: T) => string) => [
	...new Map(items.map((item) => [keyOf(item).trim().toLowerCase(), item])).values()
];

/**
 * The modèle that a démarche makes for the next ones: its frame, and what its own modèle proposed for later. Free text
 * that tells of people and dates (presentation of a stage, composition of a body, presentation of a collège) is kept only
 * where it still is the modèle's own.
 */
export function computeModele(frame: Frame, origin: Modele, resume = ''): Modele {
	const own = (mine: string, theirs: string | undefined) => (mine === theirs ? mine : '');
	const plans = frame.documents.map(({ titre, etape, titres }) => ({
		titre,
		phrase: '',
		etape,
		sections: titres.slice(0, 60).map((heading) => ({ titre: heading.slice(0, 200), aide: '' }))
	}));
	return {
		...origin,
		titre: frame.titre,
		resume,
		quand: '',
		question: frame.question,
		objet: own(frame.objet, origin.objet),
		etapes: origin.etapes.map((before) => {
			const now = frame.etapes.find(({ nature }) => nature === before.nature);
			if (!now) return before;
			const criteres = (sens: SensCritere) =>
				now.criteres.filter((critere) => critere.sens === sens).map(({ libelle }) => libelle);
			return {
				nature: now.nature,
				niveau: now.niveau,
				question: now.question,
				presentation: own(now.presentation, before.presentation),
				livrable: now.livrable,
				mois: before.mois,
				entree: criteres('entree').slice(0, 20),
				sortie: criteres('sortie').slice(0, 20)
			};
		}),
		colleges: frame.colleges.slice(0, 50).map(({ nom, presentation }) => ({
			nom,
			presentation: own(presentation, origin.colleges.find((one) => one.nom === nom)?.presentation)
		})),
		instances: frame.instances.slice(0, 50).map(({ nom, role, composition }) => ({
			nom,
			role,
			composition: own(composition, origin.instances.find((one) => one.nom === nom)?.composition)
		})),
		plans: unique([...origin.plans, ...plans], ({ titre }) => titre).slice(0, 40)
	};
}

import type { NatureQuestion } from '../../../domain/recueil/question.ts';
import type { Json } from '../../data/database.types.ts';

/** A question as it is prepared, before the database gives it an id. */
export interface QuestionPreparee {
	nature: NatureQuestion;
	libelle: string;
	aide?: string;
	requise?: boolean;
	reglages?: Record<string, Json>;
}

/** Options whose ids are a, b, c… in their order. */
export const optionsOf = (...libelles: string[]) =>
	libelles.map((libelle, index) => ({ id: String.fromCharCode(97 + index), libelle }));

/** The call through which the contributions came, closed since. */
export const CONSULTATION = {
	nature: 'appel',
	titre: 'Consultation publique',
	presentation:
		'Consultation reconstituée pour la démonstration : les 77 contributions, leurs auteurs et leurs réponses sont fictifs. La consultation réelle en a reçu autant.',
	remerciement: 'Merci. Votre contribution a une référence : gardez-la pour suivre ce qu’elle devient.',
	natures: ['constat', 'besoin', 'proposition', 'temoignage', 'source', 'question'],
	debut: '2017-10-09',
	fin: '2017-11-30',
	resultats_publics: true
} as const;

/** Its five questions, in the order in which `consultationAnswers` answers them. */
export const QUESTIONS_CONSULTATION: readonly QuestionPreparee[] = [
	{
		nature: 'unique',
		libelle: 'Vous répondez…',
		requise: true,
		reglages: {
			options: optionsOf(
				'À titre personnel',
				'Au nom d’une association, d’une coopérative ou d’une mutuelle',
				'Au nom d’une entreprise'
			)
		}
	},
	{
		nature: 'commune',
		libelle: 'De quelle commune parlez-vous ?',
		aide: 'Laissez vide si vous parlez de toute la Bretagne.'
	},
	{
		nature: 'multiple',
		libelle: 'Qu’est-ce qui gêne le plus aujourd’hui ?',
		aide: 'Trois choix au plus.',
		reglages: {
			options: optionsOf(
				'La taille des lots',
				'Le temps que prend un dossier',
				'Les délais de paiement',
				'Le manque d’information',
				'La place donnée au prix'
			),
			max: 3
		}
	},
	{
		nature: 'echelle',
		libelle: 'La commande publique peut-elle changer les choses ?',
		reglages: { de: 1, a: 5, etiquette_de: 'Très peu', etiquette_a: 'Beaucoup' }
	},
	{
		nature: 'courte',
		libelle: 'En une phrase, par quoi commencer ?'
	}
];

import type { SensCritere } from './cycle-de-vie.ts';
import type { Nature } from './nature.ts';
import type { Niveau } from './niveau.ts';

/** A stage as a new démarche receives it; its porteurs then make it their own. */
export interface EtapeDeDepart {
	nature: Nature;
	niveau: Niveau;
	question: string;
	livrable: string;
	criteres: { sens: SensCritere; libelle: string }[];
}

const entree = (...libelles: string[]) => libelles.map((libelle) => ({ sens: 'entree' as const, libelle }));
const sortie = (...libelles: string[]) => libelles.map((libelle) => ({ sens: 'sortie' as const, libelle }));

/** The five stages of a free démarche: guiding question, deliverable, entry and exit checklist. Written in French, as content. */
export const ETAPES_DE_DEPART: readonly EtapeDeDepart[] = [
	{
		nature: 'diagnostic',
		niveau: 'co_construction',
		question: 'Que se passe-t-il sur notre territoire, pour qui, et qu’en savons-nous vraiment ?',
		livrable: 'Diagnostic partagé, daté et signé, où les désaccords restent visibles',
		criteres: [
			...entree(
				'La collectivité a dit publiquement ce qu’elle attend de la démarche',
				'Le niveau d’engagement de chaque étape est annoncé',
				'Les acteurs concernés sont repérés et invités'
			),
			...sortie(
				'Les constats et les besoins de chaque collège sont recueillis',
				'Les points de désaccord sont nommés',
				'Le diagnostic partagé est signé par ses auteurs'
			)
		]
	},
	{
		nature: 'debat',
		niveau: 'concertation',
		question: 'Quels enjeux sont prioritaires, et quelles réponses proposons-nous ?',
		livrable: 'Thématiques et propositions priorisées, accords et désaccords par collège',
		criteres: [
			...entree('Le diagnostic partagé est publié', 'La charte de la co-construction est connue de tous'),
			...sortie(
				'Chaque contribution est rattachée à une synthèse',
				'Les propositions sont priorisées selon une méthode annoncée',
				'Les comptes rendus des rencontres sont publiés'
			)
		]
	},
	{
		nature: 'validation',
		niveau: 'codecision',
		question: 'Que décidons-nous, pour quelles raisons et avec quels moyens ?',
		livrable: 'Plan d’action adopté et suite donnée à chaque contribution',
		criteres: [
			...entree(
				'Les instances qui décident et leurs règles sont connues',
				'Les propositions leur ont été transmises'
			),
			...sortie(
				'Chaque proposition a reçu une décision motivée',
				'Chaque contribution a reçu une suite',
				'Le plan d’action et son budget sont adoptés'
			)
		]
	},
	{
		nature: 'mise_en_oeuvre',
		niveau: 'co_construction',
		question: 'Où en sont les actions, et qu’est-ce qui les freine ?',
		livrable: 'Suivi public des actions et des indicateurs',
		criteres: [
			...entree(
				'Chaque action a un pilote',
				'Chaque indicateur a une source et une structure qui le renseigne'
			),
			...sortie('Le comité de suivi s’est réuni aux dates prévues', 'Les chiffres attendus sont renseignés')
		]
	},
	{
		nature: 'evaluation',
		niveau: 'co_construction',
		question: 'Qu’est-ce que la démarche a changé, et que faisons-nous ensuite ?',
		livrable: 'Bilan partagé et recommandations pour le cycle suivant',
		criteres: [
			...entree('Les questions évaluatives sont écrites ensemble'),
			...sortie(
				'Chaque collège a donné son avis avant de voir celui des autres',
				'Les avis minoritaires sont publiés',
				'Les recommandations sont transmises à l’instance qui décide'
			)
		]
	}
];

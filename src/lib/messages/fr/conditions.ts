import type { Accord } from '../../domain/cadre/accord.ts';
import type { ConditionFavorable, Note } from '../../domain/cadre/condition.ts';

/** The self-check of a démarche. */
export const conditions = {
	titre: 'Conditions favorables',
	chapeau:
		'Dix conditions que l’on retrouve là où la co-construction tient. Chacun répond seul ; les réponses se lisent ensuite par collège, désaccords compris.',
	vide: 'Aucun auto-diagnostic n’a encore été fait.',
	videExemple: 'Par exemple : un premier « Au départ », avant d’ouvrir le débat, puis un autre « Au bilan ».',
	ouvrirTitre: 'Ouvrir un auto-diagnostic',
	nom: 'Son nom',
	nomAide: 'Le moment où il est fait. Par exemple : « Au départ ».',
	ouvrir: 'Ouvrir l’auto-diagnostic',
	ouvertDepuis: (jour: string) => `ouvert depuis le ${jour}`,
	closLe: (jour: string) => `clos le ${jour}`,
	personnes: (n: number) =>
		n === 0
			? 'Personne n’a encore répondu'
			: n === 1
				? 'Une personne a répondu'
				: `${n} personnes ont répondu`,
	voirTout: 'Tous les auto-diagnostics',
	autres: 'Auto-diagnostic et conditions favorables',

	secret:
		'Personne ne lit vos réponses avec votre nom. Elles se lisent par collège, une fois l’auto-diagnostic clos, et seulement à partir de trois personnes.',
	sansCollege: 'Votre réponse comptera avec celles des petits collèges.',
	pourCollege: (nom: string) => `Vous répondez pour le collège « ${nom} ».`,
	noms: {
		volonte_politique: 'La volonté politique est là',
		porte_parole: 'Les porte-parole sont légitimes',
		attentes: 'Les attentes sont dites d’avance',
		instances_liees: 'Les instances sont reliées',
		pilotage_partage: 'Le pilotage est partagé',
		moyens: 'Le temps et l’argent sont prévus',
		confiance: 'La confiance supporte les désaccords',
		appui_exterieur: 'Un appui extérieur est possible',
		bonne_echelle: 'L’échelle et les secteurs sont les bons',
		visee: 'La visée est annoncée'
	} satisfies Record<ConditionFavorable, string>,
	phrases: {
		volonte_politique: 'Des élus s’engagent, et les agents sont formés pour cela.',
		porte_parole:
			'Ceux qui parlent représentent vraiment d’autres personnes ; des groupes variés et des contre-pouvoirs ont leur place.',
		attentes: 'Chacun sait ce qui est attendu et comment cela va se passer, avant de commencer.',
		instances_liees: 'Ce qui se dit hors des institutions arrive à celles qui décident, et en revient.',
		pilotage_partage: 'Le calendrier, l’animation et l’écriture sont tenus à plusieurs.',
		moyens: 'Participer est prévu dans les budgets, et l’on sait quel temps est payé.',
		confiance: 'Les désaccords sont nommés et le conflit est accepté.',
		appui_exterieur: 'Une aide extérieure peut intervenir quand le chemin est long ou fragile.',
		bonne_echelle: 'Le territoire est celui de la vie des gens, et l’on travaille au-delà d’un seul secteur.',
		visee: 'On sait s’il s’agit de consulter, de co-construire ou de codécider.'
	} satisfies Record<ConditionFavorable, string>,
	notes: { 1: 'Pas du tout', 2: 'Plutôt non', 3: 'Plutôt oui', 4: 'Tout à fait' } satisfies Record<
		Note,
		string
	>,
	neSaitPas: 'Je ne sais pas',
	commentaire: 'Un mot d’explication',
	commentaireAide:
		'Les membres le liront sans votre nom ni votre collège. Sans réponse cochée, il compte avec « Je ne sais pas ».',
	enregistrer: 'Enregistrer mes réponses',
	enregistre: 'Vos réponses sont enregistrées. Vous pouvez les changer jusqu’à la clôture.',
	clore: 'Clore et montrer les réponses',
	cloreAide:
		'Après la clôture, plus personne ne répond ni ne change sa réponse. Vous pourrez en ouvrir un autre.',
	annuler: 'Annuler cet auto-diagnostic',
	clos: 'L’auto-diagnostic est clos. Voici les réponses.',
	pasEncore: 'Les réponses se liront à la clôture, pour que chacun réponde sans être influencé.',
	membresSeuls: 'Les membres de la démarche répondent.',

	trop: 'Moins de trois personnes ont répondu : les réponses ne sont pas montrées.',
	accords: {
		tenue: 'Accord : condition remplie',
		pas_tenue: 'Accord : condition non remplie',
		partage: 'Avis partagés',
		incertain: 'Trop peu de personnes savent répondre'
	} satisfies Record<Accord, string>,
	petits: 'Réponses réunies',
	repond: (nom: string, n: number) => `${nom} (${n})`,
	mediane: (note: string) => `médiane ${note}`,
	etendue: (de: number, a: number) => (de === a ? `tous à ${de}` : `de ${de} à ${a}`),
	nsp: (n: number) => (n === 1 ? '1 ne sait pas' : `${n} ne savent pas`),
	tableau: 'Voir le tableau',
	colonneCollege: 'Collège',
	colonneNsp: 'Ne sait pas',
	legende: 'Sous chaque nom, un rond par personne, de « pas du tout » à « tout à fait ».',
	commentaires: 'Ce qui est dit',
	avant: (titre: string) => `Avant, « ${titre} »`,
	comparer: 'Comparer avec',
	comparerRien: 'Aucun',
	comparerBouton: 'Comparer'
};

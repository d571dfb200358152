import { isAtLeast, type Role } from '../demarche/role.ts';

/** States of a stage. */
export const ETATS = ['prevue', 'ouverte', 'close', 'rouverte'] as const;
export type Etat = (typeof ETATS)[number];

export const SENS_CRITERE = ['entree', 'sortie'] as const;
export type SensCritere = (typeof SENS_CRITERE)[number];

export interface Transition {
	de: Etat;
	vers: Etat;
	/** Narrowest role that makes this passage. */
	qui: Role;
	/** Checklist that must be complete, or else a written reason is due. */
	criteres: SensCritere | null;
	/** A written reason is due whatever the checklist says. */
	motifRequis: boolean;
}

/** The life cycle of a stage as data; the table private.transition_etape holds the same rows and a test compares them. */
export const TRANSITIONS: readonly Transition[] = [
	{ de: 'prevue', vers: 'ouverte', qui: 'facilitateur', criteres: 'entree', motifRequis: false },
	{ de: 'ouverte', vers: 'close', qui: 'facilitateur', criteres: 'sortie', motifRequis: false },
	{ de: 'close', vers: 'rouverte', qui: 'facilitateur', criteres: null, motifRequis: true },
	{ de: 'rouverte', vers: 'close', qui: 'facilitateur', criteres: 'sortie', motifRequis: false }
];

/** Where somebody with this role can take a stage from this state; null is somebody who is not a member. */
export const listTransitions = (etat: Etat, role: Role | null) =>
	TRANSITIONS.filter(({ de, qui }) => de === etat && isAtLeast(role, qui));

interface Critere {
	sens: SensCritere;
	libelle: string;
	rempli: boolean;
}

/** Labels of the criteria still missing for this passage, in the order given. */
export const listManquants = (transition: Transition, criteres: readonly Critere[]) =>
	criteres
		.filter(({ sens, rempli }) => sens === transition.criteres && !rempli)
		.map(({ libelle }) => libelle);

/** True when this passage can only be made with a written, public reason. */
export const isMotifDu = (transition: Transition, criteres: readonly Critere[]) =>
	transition.motifRequis || listManquants(transition, criteres).length > 0;

/** True when people can work in the stage now. */
export const isEnCours = (etat: Etat) => etat === 'ouverte' || etat === 'rouverte';

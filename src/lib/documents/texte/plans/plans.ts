import { bilanPartage } from './bilan-partage.ts';
import { compteRenduAtelier } from './compte-rendu-atelier.ts';
import { diagnosticPartage } from './diagnostic-partage.ts';
import { noteCadrageDebat } from './note-cadrage-debat.ts';
import { pageBlanche } from './page-blanche.ts';
import type { Plan } from './plan.ts';
import { projetDecision } from './projet-decision.ts';

/** The outlines that a new text may start from, in the order of the stages. */
export const PLANS: readonly Plan[] = [
	pageBlanche,
	diagnosticPartage,
	noteCadrageDebat,
	compteRenduAtelier,
	projetDecision,
	bilanPartage
];

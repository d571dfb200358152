import type { ErreursSaisie, QuestionSaisie } from '$lib/domain/recueil/saisie';
import type { Refus } from '$lib/domain/refus';

/** What a gesture on the questions answers. */
export interface Written {
	/** The question that was saved, or not. */
	question?: string;
	/** Its new modifie_le, once it is saved. */
	vu?: string;
	/** What was typed, when it is not saved. */
	saisie?: QuestionSaisie;
	erreurs?: ErreursSaisie;
	/** What somebody else saved meanwhile. */
	actuel?: QuestionSaisie & { modifie_le: string };
	refus?: Refus;
	place?: { rang: number; sur: number };
	retiree?: { id: string; libelle: string };
}

import { textOf } from '../../form-text.server';

/** What a form of this page keeps when it is refused, as it was written. */
export interface Saisie {
	formulaire: 'courriel' | 'lien';
	adresses: string;
	role: string;
	college: string;
	duree: string;
	usages: string;
}

/** What was written in one of the two forms. */
export const saisieOf = (data: FormData, formulaire: Saisie['formulaire']): Saisie => ({
	formulaire,
	adresses: textOf(data, 'adresses'),
	role: textOf(data, 'role'),
	college: textOf(data, 'college'),
	duree: textOf(data, 'duree'),
	usages: textOf(data, 'usages')
});

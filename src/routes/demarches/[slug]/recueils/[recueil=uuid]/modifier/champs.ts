import type { NatureQuestion } from '$lib/domain/recueil/question';
import type { Messages } from '$lib/messages/fr';

type Champ = 'min' | 'max' | 'longueur' | 'de' | 'a' | 'etiquette_de' | 'etiquette_a' | 'unite';

/** The short fields that a kind of question has beside its words: their name, their label, whether a number is typed there. */
export function listChamps(
	nature: NatureQuestion,
	words: Messages['recueils']
): [name: Champ, label: string, isNumber: boolean][] {
	switch (nature) {
		case 'courte':
		case 'longue':
			return [['longueur', words.longueur, true]];
		case 'multiple':
			return [
				['min', words.choixMin, true],
				['max', words.choixMax, true]
			];
		case 'echelle':
			return [
				['de', words.de, true],
				['a', words.a, true],
				['etiquette_de', words.etiquetteDe, false],
				['etiquette_a', words.etiquetteA, false]
			];
		case 'nombre':
			return [
				['min', words.min, true],
				['max', words.max, true],
				['unite', words.unite, false]
			];
		case 'unique':
		case 'commune':
		case 'fichier':
		case 'consentement':
			return [];
	}
}

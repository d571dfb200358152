import type { Question } from '$lib/domain/recueil/poser';
import { AUTRE } from '$lib/domain/recueil/reglages';
import type { Messages } from '$lib/messages/fr';

/** What a condition waits for, in the words of the question that it hangs on. */
export function nameJeton(question: Question, jeton: string, words: Messages['recueils']): string {
	if (question.nature === 'consentement') return words.jetonOui;
	if (question.nature !== 'unique' && question.nature !== 'multiple') return jeton;
	if (jeton === AUTRE) return words.autreMots;
	return question.reglages.options.find(({ id }) => id === jeton)?.libelle ?? jeton;
}

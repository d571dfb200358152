import type { NatureQuestion } from './question.ts';
import { AUTRE, REGLAGES, type Reglages } from './reglages.ts';
import type { Contenu, Valeur } from './valeur.ts';

/** A question is asked only when that earlier one was answered with one of these. */
export interface Condition {
	question: string;
	/** As `listJetons` says them. */
	valeurs: string[];
}

interface Base {
	id: string;
	libelle: string;
	aide: string;
	requise: boolean;
	condition: Condition | null;
	/** No longer asked. */
	retiree: boolean;
}

/** A question of a recueil. */
export type Question = {
	[N in NatureQuestion]: Base & { nature: N; reglages: Reglages<N> };
}[NatureQuestion];

/** A question as the database keeps it. */
export interface LigneQuestion {
	id: string;
	nature: NatureQuestion;
	libelle: string;
	aide: string;
	requise: boolean;
	reglages: unknown;
	condition_question: string | null;
	condition_valeurs: string[];
	retiree_le: string | null;
}

/** The question that a row is. Settings of another shape than its kind's are those of a new question. */
export function readQuestion(row: LigneQuestion): Question {
	const schema = REGLAGES[row.nature];
	return {
		id: row.id,
		nature: row.nature,
		libelle: row.libelle,
		aide: row.aide,
		requise: row.requise,
		reglages: schema.safeParse(row.reglages).data ?? schema.parse({}),
		condition: row.condition_question
			? { question: row.condition_question, valeurs: row.condition_valeurs }
			: null,
		retiree: row.retiree_le !== null
	} as Question;
}

/** The options that are still offered. */
export const listOptions = ({ reglages }: Question & { nature: 'unique' | 'multiple' }) =>
	reglages.options.filter(({ retiree }) => !retiree);

/** The whole numbers of a scale. */
export const listDegres = ({ de, a }: Reglages<'echelle'>): number[] =>
	Array.from({ length: a - de + 1 }, (_, index) => de + index);

/** Everything that a condition on this question may wait for; nothing when its kind is open. */
export function listJetons(question: Question): string[] {
	switch (question.nature) {
		case 'unique':
		case 'multiple':
			return [...listOptions(question).map(({ id }) => id), ...(question.reglages.autre ? [AUTRE] : [])];
		case 'echelle':
			return listDegres(question.reglages).map(String);
		case 'consentement':
			return ['oui'];
		case 'courte':
		case 'longue':
		case 'nombre':
		case 'commune':
		case 'fichier':
			return [];
	}
}

/** What a value says, in the words of a condition. */
function jetonsOf(valeur: Valeur | undefined): string[] {
	if (valeur === true) return ['oui'];
	if (typeof valeur === 'number') return [String(valeur)];
	return typeof valeur === 'object' && 'choix' in valeur ? valeur.choix : [];
}

/** What keeps a question from being asked as it stands, null when nothing does. */
export function manqueOf(question: Question): 'question_sans_mots' | 'options_manquantes' | null {
	if (!question.libelle.trim()) return 'question_sans_mots';
	if (question.nature !== 'unique' && question.nature !== 'multiple') return null;
	const least = Math.max(2, question.nature === 'multiple' ? (question.reglages.min ?? 0) : 0);
	return listJetons(question).length < least ? 'options_manquantes' : null;
}

/** What a condition really waits for: that of an earlier question which is still asked; otherwise there is none. */
export function conditionOf(question: Question, earlier: Question[]): Condition | null {
	const { condition } = question;
	if (!condition) return null;
	const source = earlier.find(({ id }) => id === condition.question);
	const possible = source && !source.retiree && !manqueOf(source) ? listJetons(source) : [];
	const valeurs = condition.valeurs.filter((valeur) => possible.includes(valeur));
	return valeurs.length ? { ...condition, valeurs } : null;
}

/**
 * The questions asked to somebody who answered this, in order. What hangs on a question that is not asked is not asked; what
 * hangs on one that was withdrawn, or comes later, is asked to everybody, so that no circle is possible. A question that is
 * still being written waits.
 */
export function listAsked(questions: Question[], contenu: Contenu): Question[] {
	const asked: Question[] = [];
	for (const [rank, question] of questions.entries()) {
		if (question.retiree || manqueOf(question)) continue;
		const condition = conditionOf(question, questions.slice(0, rank));
		const isMet =
			!condition ||
			(asked.some(({ id }) => id === condition.question) &&
				jetonsOf(contenu[condition.question]).some((jeton) => condition.valeurs.includes(jeton)));
		if (isMet) asked.push(question);
	}
	return asked;
}

import { listDegres, type Question } from './poser.ts';
import { AUTRE } from './reglages.ts';
import type { Choix, Commune, Contenu, Valeur } from './valeur.ts';

/** What the answers to one question add up to; absent where its kind has no such thing. */
export interface Compte {
	/** Answers to it. */
	n: number;
	/** People by option id or degree. */
	choix?: Record<string, number>;
	moyenne?: number;
	/** Standard deviation. */
	ecart?: number;
	min?: number;
	max?: number;
	/** First quartile, median, third. */
	quartiles?: [number, number, number];
	/** The most frequent ones. */
	communes?: (Commune & { n: number })[];
}

/** Published answers of a recueil, counted by the database: by question, and by collège where enough people answered. */
export interface Resultats {
	reponses: number;
	questions: Record<string, Compte>;
	/** `nom` is empty for people without collège. */
	colleges: { id: string; nom: string; questions: Record<string, Compte> }[];
}

/** One thing that could be answered. `libelle` is null for « Autre » and for consent, which the interface names. */
export interface Reponse {
	id: string;
	libelle: string | null;
}

/** Everything that could be answered to a question with choices, withdrawn options among them when somebody chose them. */
export function listReponses(question: Question, { choix = {} }: Compte): Reponse[] {
	if (question.nature === 'echelle')
		return listDegres(question.reglages).map((degre) => ({ id: String(degre), libelle: String(degre) }));
	if (question.nature !== 'unique' && question.nature !== 'multiple') return [];
	const { options, autre } = question.reglages;
	const shown = options.filter(({ id, retiree }) => !retiree || choix[id]);
	const others = autre || choix[AUTRE] ? [{ id: AUTRE, libelle: null }] : [];
	return [...shown.map(({ id, libelle }) => ({ id, libelle })), ...others];
}

/** The columns that one question fills in a table of answers: one for each option of a multiple choice. */
export function listColonnes(question: Question): Reponse[] {
	if (question.nature !== 'multiple') return [{ id: '', libelle: null }];
	const all = question.reglages.options.map(({ id, libelle }): Reponse => ({ id, libelle }));
	return [...all, ...(question.reglages.autre ? [{ id: AUTRE, libelle: null }] : [])];
}

const isChoix = (valeur: Valeur): valeur is Choix => typeof valeur === 'object' && 'choix' in valeur;

/** What a table says of one answer in the columns of a question: words, numbers, and 1 under each option that was ticked. */
export function writeCellules(question: Question, contenu: Contenu): (string | number)[] {
	const valeur = contenu[question.id];
	const choix = valeur !== undefined && isChoix(valeur) ? valeur : { choix: [], autre: '' };
	if (question.nature === 'multiple')
		return listColonnes(question).map(({ id }) =>
			!choix.choix.includes(id) ? '' : id === AUTRE ? (choix.autre ?? 1) : 1
		);
	if (question.nature === 'unique') {
		const [id] = choix.choix;
		const words = question.reglages.options.find((option) => option.id === id)?.libelle;
		return [words ?? (id === AUTRE ? (choix.autre ?? '') : '')];
	}
	if (valeur === undefined || isChoix(valeur)) return [''];
	if (valeur === true) return [1];
	if (typeof valeur !== 'object') return [valeur];
	return ['chemin' in valeur ? valeur.nom : `${valeur.nom} (${valeur.code})`];
}

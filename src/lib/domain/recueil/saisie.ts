import { isRefus, type Refus } from '../refus.ts';
import { listJetons, readQuestion, type Question } from './poser.ts';
import type { NatureQuestion } from './question.ts';
import { AUTRE, MOST_OPTIONS, REGLAGES, type Option } from './reglages.ts';

/** A question as it stands in the form where it is written: words as they are typed. */
export interface QuestionSaisie {
	libelle: string;
	aide: string;
	requise: boolean;
	/** Without words: not an option. */
	options: { id: string; libelle: string }[];
	autre: boolean;
	min: string;
	max: string;
	longueur: string;
	de: string;
	a: string;
	etiquette_de: string;
	etiquette_a: string;
	unite: string;
	types: string[];
	texte: string;
	/** The question that it hangs on, '' for none, and what that one waits for. */
	source: string;
	valeurs: string[];
}

/** What a saved question looks like in the form. */
export function saisieOf({ libelle, aide, requise, reglages, condition }: Question): QuestionSaisie {
	const say = (name: string) => {
		const value = (reglages as Record<string, unknown>)[name];
		return typeof value === 'string' || typeof value === 'number' ? String(value).replace('.', ',') : '';
	};
	return {
		libelle,
		aide,
		requise,
		options: 'options' in reglages ? reglages.options.filter(({ retiree }) => !retiree) : [],
		autre: 'autre' in reglages && reglages.autre,
		min: say('min'),
		max: say('max'),
		longueur: say('longueur'),
		de: say('de'),
		a: say('a'),
		etiquette_de: 'etiquette_de' in reglages ? reglages.etiquette_de : '',
		etiquette_a: 'etiquette_a' in reglages ? reglages.etiquette_a : '',
		unite: 'unite' in reglages ? reglages.unite : '',
		types: 'types' in reglages ? reglages.types : [],
		texte: 'texte' in reglages ? reglages.texte : '',
		source: condition?.question ?? '',
		valeurs: condition?.valeurs ?? []
	};
}

/** A number as it is typed; null when nothing is, NaN when it is none. */
const nombre = (text: string) => (text.trim() ? Number(text.replace(/\s/g, '').replace(',', '.')) : null);

/** Words for every option that has some; those that people may have chosen stay, no longer offered, when `isKept`. */
function optionsOf(saisie: QuestionSaisie, before: Question, isKept: boolean): Option[] {
	const written = saisie.options
		.filter(({ libelle }) => libelle.trim())
		.map(({ id, libelle }) => ({ id, libelle, retiree: false }));
	const old = isKept && 'options' in before.reglages ? before.reglages.options : [];
	return [
		...written,
		...old
			.filter(({ id }) => !written.some((option) => option.id === id))
			.map((option) => ({ ...option, retiree: true }))
	];
}

function brut(saisie: QuestionSaisie, before: Question, isKept: boolean): Record<NatureQuestion, object> {
	const { autre, etiquette_de, etiquette_a, unite, types, texte } = saisie;
	const options = optionsOf(saisie, before, isKept);
	const [min, max] = [nombre(saisie.min), nombre(saisie.max)];
	const longueur = nombre(saisie.longueur) ?? undefined;
	return {
		courte: { longueur },
		longue: { longueur },
		unique: { options, autre },
		multiple: { options, autre, min, max },
		echelle: {
			de: nombre(saisie.de) ?? undefined,
			a: nombre(saisie.a) ?? undefined,
			etiquette_de,
			etiquette_a
		},
		nombre: { min, max, unite },
		commune: {},
		fichier: { types },
		consentement: { texte }
	};
}

/** Where a question was wrong, by field of the form. */
export type ErreursSaisie = Partial<Record<keyof QuestionSaisie, Refus>>;

/**
 * Reads the form of a question among those before it: the question that it makes, and what is wrong in it. `isKept`: it was
 * asked already, so that an option that is taken away stays for those who chose it.
 */
export function readSaisie(
	saisie: QuestionSaisie,
	before: Question,
	earlier: Question[],
	isKept: boolean
): { question: Question; erreurs: ErreursSaisie } {
	const erreurs: ErreursSaisie = {};
	const libelle = saisie.libelle.trim();
	if (libelle.length > 500) erreurs.libelle = 'trop_long';
	if (isKept && !libelle) erreurs.libelle = 'champ_requis';
	if (saisie.aide.trim().length > 1000) erreurs.aide = 'trop_long';
	if (saisie.options.length > MOST_OPTIONS) erreurs.options = 'trop_d_options';
	const source = earlier.find(({ id, retiree }) => id === saisie.source && !retiree);
	const reglages = REGLAGES[before.nature].safeParse(brut(saisie, before, isKept)[before.nature]);
	for (const { path, message } of reglages.error?.issues ?? []) {
		const field = String(path[0] ?? 'options') as keyof QuestionSaisie;
		erreurs[field] ??= isRefus(message) ? message : 'nombre_hors_bornes';
	}
	const possible = source ? listJetons(source) : [];
	return {
		question: readQuestion({
			id: before.id,
			nature: before.nature,
			libelle,
			aide: saisie.aide.trim(),
			requise: saisie.requise,
			reglages: reglages.data ?? before.reglages,
			condition_question: source?.id ?? null,
			condition_valeurs: saisie.valeurs.filter((valeur) => possible.includes(valeur)),
			retiree_le: null
		}),
		erreurs
	};
}

/** The questions that another one may hang on: earlier, still asked, with answers that can be told in advance. */
export const listSources = (earlier: Question[]) =>
	earlier.filter((question) => !question.retiree && listJetons(question).length > 0);

/** True for an id that an option may have; ids are made where the option is written. */
export const isOptionId = (id: string) => /^[a-z0-9]{1,12}$/.test(id) && id !== AUTRE;

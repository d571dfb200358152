import { z } from 'zod';
import type { Refus } from '../refus.ts';
import { listAsked, listJetons, type Question } from './poser.ts';
import { AUTRE } from './reglages.ts';
import { communeSchema, fichierSchema, type Choix, type Contenu, type Valeur } from './valeur.ts';

type Read = { valeur: Valeur } | { refus: Refus } | 'vide';

const choixSchema = z.object({
	choix: z.array(z.string().max(12)).max(200).default([]),
	autre: z.string().trim().max(500).optional()
});

/** A number as people write it: « 1 250,5 ». */
function readNombre(raw: unknown): number {
	if (typeof raw !== 'string') return typeof raw === 'number' ? raw : Number.NaN;
	const plain = raw.replace(/\s/g, '').replace(',', '.');
	return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

function readTexte(raw: unknown, longest: number): Read {
	if (typeof raw !== 'string') return { refus: 'choix_inconnu' };
	const valeur = raw.replace(/\r\n?/g, '\n').trim();
	if (!valeur) return 'vide';
	return valeur.length > longest ? { refus: 'trop_long' } : { valeur };
}

function readChoix(raw: unknown, question: Question & { nature: 'unique' | 'multiple' }): Read {
	const read = choixSchema.safeParse(raw);
	if (!read.success)
		return { refus: read.error.issues[0]?.path[0] === 'autre' ? 'trop_long' : 'choix_inconnu' };
	const choix = [...new Set(read.data.choix)];
	if (!choix.length) return 'vide';
	const possible = listJetons(question);
	if (!choix.every((id) => possible.includes(id))) return { refus: 'choix_inconnu' };
	const isAutre = choix.includes(AUTRE);
	if (isAutre && !read.data.autre) return { refus: 'autre_a_preciser' };
	const { min, max } = question.nature === 'multiple' ? question.reglages : { min: 1, max: 1 };
	if (choix.length < (min ?? 1)) return { refus: 'trop_peu_de_choix' };
	if (choix.length > (max ?? Infinity)) return { refus: 'trop_de_choix' };
	const valeur: Choix = { choix };
	if (isAutre) valeur.autre = read.data.autre!;
	return { valeur };
}

function readValeur(raw: unknown, question: Question): Read {
	if (raw === undefined || raw === null || raw === '') return 'vide';
	switch (question.nature) {
		case 'courte':
		case 'longue':
			return readTexte(raw, question.reglages.longueur);
		case 'unique':
		case 'multiple':
			return readChoix(raw, question);
		case 'echelle': {
			const valeur = readNombre(raw);
			return listJetons(question).includes(String(valeur)) ? { valeur } : { refus: 'choix_inconnu' };
		}
		case 'nombre': {
			if (typeof raw === 'string' && !raw.trim()) return 'vide';
			const valeur = readNombre(raw);
			if (!Number.isFinite(valeur)) return { refus: 'nombre_illisible' };
			const { min, max } = question.reglages;
			const isWithin = valeur >= (min ?? -1e15) && valeur <= (max ?? 1e15);
			return isWithin ? { valeur } : { refus: 'nombre_hors_bornes' };
		}
		case 'commune': {
			const valeur = communeSchema.safeParse(raw).data;
			return valeur ? { valeur } : { refus: 'territoire_inconnu' };
		}
		case 'fichier': {
			const valeur = fichierSchema.safeParse(raw).data;
			return valeur ? { valeur } : { refus: 'choix_inconnu' };
		}
		case 'consentement':
			return raw === true ? { valeur: true } : raw === false ? 'vide' : { refus: 'choix_inconnu' };
	}
}

/**
 * Reads what somebody answered: the values that may be stored, and what is wrong by question. Only what is asked is kept. A
 * draft (`isDraft`) may lack what is required.
 */
export function checkReponses(
	questions: Question[],
	brut: Readonly<Record<string, unknown>>,
	isDraft = false
): { contenu: Contenu; refus: Record<string, Refus> } {
	const read = new Map(
		questions.map((question) => [
			question.id,
			readValeur(Object.hasOwn(brut, question.id) ? brut[question.id] : undefined, question)
		])
	);
	const all: Contenu = {};
	for (const [id, one] of read) if (one !== 'vide' && 'valeur' in one) all[id] = one.valeur;
	const contenu: Contenu = {};
	const refus: Record<string, Refus> = {};
	for (const { id, requise } of listAsked(questions, all)) {
		const one = read.get(id)!;
		if (one === 'vide') {
			if (requise && !isDraft) refus[id] = 'champ_requis';
		} else if ('refus' in one) refus[id] = one.refus;
		else contenu[id] = one.valeur;
	}
	return { contenu, refus };
}

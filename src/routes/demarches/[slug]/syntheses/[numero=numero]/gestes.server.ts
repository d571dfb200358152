import { canUndo } from '$lib/domain/synthese/geste';
import * as personnes from '$lib/server/data/personnes';
import * as syntheses from '$lib/server/data/syntheses';

/** How many gestures a history shows. */
const MOST = 100;

/** The words that a gesture replaced, as it kept them. */
const wordsIn = (kept: unknown) => {
	const { titre, essentiel } = (kept ?? {}) as { titre?: string; essentiel?: string };
	return { titre: titre ?? '', essentiel: essentiel ?? '' };
};

/** What was done to a synthesis, the latest first, with the names of those who did it. */
export async function readGestes({ supabase }: App.Locals, id: string, most = MOST) {
	const rows = await syntheses.listGestes(supabase, id, most);
	const [people, names] = await Promise.all([
		personnes.listNoms(
			supabase,
			rows.flatMap(({ fait_par, annule_par }) => [fait_par, annule_par].filter((one) => one !== null))
		),
		syntheses.listNames(
			supabase,
			rows.flatMap(({ synthese_id, autre_id }) => [synthese_id, autre_id].filter((one) => one !== null))
		)
	]);
	return rows.map((row) => ({
		id: row.id,
		geste: row.geste,
		nombre: row.nombre,
		/** The other synthesis that it concerned, seen from this one. */
		autre: names.get(row.synthese_id === id ? (row.autre_id ?? '') : row.synthese_id) ?? null,
		/** It was done to the other one, and this one was part of it. */
		subi: row.synthese_id !== id,
		avant: row.geste === 'redaction' ? wordsIn(row.avant) : null,
		apres: row.geste === 'redaction' ? wordsIn(row.apres) : null,
		par: people.get(row.fait_par ?? '') ?? null,
		le: row.fait_le,
		annulePar: people.get(row.annule_par ?? '') ?? null,
		annuleLe: row.annule_le,
		undoable: canUndo(row.geste) && row.annule_le === null
	}));
}

/** The last gesture, when it can be undone. */
export async function readLast(locals: App.Locals, id: string) {
	const [last] = await readGestes(locals, id, 1);
	return last?.undoable ? last : null;
}

import { LOT } from '../../domain/contribution/importation.ts';
import {
	judge,
	type Bilan,
	type LigneJugee,
	type LigneLue
} from '../../domain/contribution/ligne-importee.ts';
import type { Supabase } from '../data/client.ts';
import * as importations from '../data/importations.ts';
import type { rulesFor } from './rules.ts';

/** Errors that the page shows; the report has all. */
const SHOWN = 100;
/** Thématiques that one file may make. */
const MOST_THEMES = 200;

type Rules = ReturnType<typeof rulesFor>;

/** Every line of a file with its verdict, lot after lot. */
export async function* judgeAll(
	supabase: Supabase,
	{ id, lignes }: Pick<importations.Importation, 'id' | 'lignes'>,
	{ regles, learn }: Rules
): AsyncGenerator<{ lues: LigneLue[]; jugees: LigneJugee[] }> {
	for (let premiere = 0; premiere < lignes; premiere += LOT) {
		const lues = (await importations.getLot(supabase, id, premiere)) ?? [];
		await learn(lues);
		yield { lues, jugees: lues.map((ligne) => judge(ligne, regles)) };
	}
}

/** The dry run: what would become of each line, and nothing is imported. Gives how many lines are judged as it goes. */
export async function* check(
	supabase: Supabase,
	demarcheId: string,
	importation: Pick<importations.Importation, 'id' | 'lignes'>,
	rules: Rules
): AsyncGenerator<number, Bilan> {
	const bilan: Bilan = { pretes: 0, deja: 0, doubles: 0, erreurs: 0, premieres: [], themes: [] };
	const seen = new Set<string>();
	const themes = new Map<string, string>();
	let lues = 0;
	for await (const { jugees } of judgeAll(supabase, importation, rules)) {
		const cles = jugees.flatMap((ligne) => ('prete' in ligne ? [ligne.prete.cle] : []));
		const known = await importations.listKnown(supabase, demarcheId, cles);
		for (const ligne of jugees) {
			if ('probleme' in ligne) {
				bilan.erreurs++;
				if (bilan.premieres.length < SHOWN) bilan.premieres.push(ligne);
			} else if (known.has(ligne.prete.cle)) bilan.deja++;
			else if (seen.has(ligne.prete.cle)) bilan.doubles++;
			else {
				bilan.pretes++;
				seen.add(ligne.prete.cle);
				for (const nom of ligne.nouveaux_themes)
					if (themes.size < MOST_THEMES) themes.set(nom.toLowerCase(), nom);
			}
		}
		lues += jugees.length;
		yield lues;
	}
	return { ...bilan, themes: [...themes.values()] };
}

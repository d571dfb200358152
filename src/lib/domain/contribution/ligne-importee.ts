import type { Lieu } from '../territoire/lieu.ts';
import type { Champ } from './champ.ts';
import { readNature, type Choix } from './correspondance.ts';
import { MAX, type NatureSaisie } from './saisie.ts';

/** A line of a file as it was read: its number, then its cells. */
export type LigneLue = [numero: number, ...cellules: string[]];

/** What prevents a line from being imported and that somebody can repair in the file. */
export const PROBLEMES = [
	'vide',
	'trop_long',
	'nature_inconnue',
	'theme_inconnu',
	'college_inconnu',
	'commune_inconnue'
] as const;
export type Probleme = (typeof PROBLEMES)[number];

/** A contribution of a file, as the database takes it. */
export interface LignePrete {
	cle: string;
	nature: NatureSaisie;
	titre: string;
	texte: string;
	themes: string[];
	college_id: string | null;
	origine: string;
	signature: string;
	auteur_nom: string;
	auteur_courriel: string;
	lieu_nature?: string;
	lieu_code?: string;
	lieu_nom?: string;
	lieu_departement?: string;
	lieu_dans?: string;
}

/** A line once judged: ready, or what is wrong and the word that was not understood. */
export type LigneJugee =
	| { numero: number; prete: LignePrete; nouveaux_themes: string[] }
	| { numero: number; probleme: Probleme; ecrit: string };

/** What the lines are judged by. */
export interface Regles {
	choix: Choix;
	/** The key of a line, always the same for the same words. */
	cleOf: (words: string[]) => string;
	readTheme: (word: string) => string | null;
	readCollege: (word: string) => string | null;
	readCommune: (word: string) => Lieu | null;
}

const SEVERAL = /[|;]/;

/** Judges one line by itself. */
export function judge([numero, ...cells]: LigneLue, regles: Regles): LigneJugee {
	const { choix, readTheme, readCollege, readCommune, cleOf } = regles;
	const get = (champ: Champ) => {
		const at = choix.colonnes[champ];
		return at === undefined ? '' : (cells[at] ?? '').trim();
	};
	const refuse = (probleme: Probleme, ecrit = '') => ({ numero, probleme, ecrit: ecrit.slice(0, 120) });
	const titre = get('titre');
	const texte = get('texte');
	if (!titre && !texte) return refuse('vide');
	if (titre.length > MAX.titre || texte.length > MAX.texte) return refuse('trop_long', titre || texte);
	const nature = get('nature') ? readNature(get('nature')) : choix.nature;
	if (!nature) return refuse('nature_inconnue', get('nature'));
	const names = get('theme')
		.split(SEVERAL)
		.map((name) => name.trim())
		.filter(Boolean);
	const unknown = names.filter((name) => !readTheme(name));
	const makeable = choix.creer_themes && unknown.every((name) => name.length >= 2 && name.length <= 120);
	if (unknown.length && !makeable) return refuse('theme_inconnu', unknown[0]);
	const college_id = get('college') ? readCollege(get('college')) : choix.college_id;
	if (get('college') && !college_id) return refuse('college_inconnu', get('college'));
	const commune = get('commune') ? readCommune(get('commune')) : null;
	if (get('commune') && !commune) return refuse('commune_inconnue', get('commune'));
	const identifiant = get('identifiant');
	return {
		numero,
		nouveaux_themes: unknown,
		prete: {
			cle: identifiant ? cleOf(['identifiant', identifiant]) : cleOf(['ligne', ...cells]),
			nature,
			titre,
			texte,
			themes: names.flatMap((name) => readTheme(name) ?? []),
			college_id,
			origine: get('origine').slice(0, MAX.origine),
			signature: get('signature').slice(0, MAX.signature),
			auteur_nom: get('auteur').slice(0, 200),
			auteur_courriel: get('courriel').slice(0, 254),
			...(commune && {
				lieu_nature: commune.nature,
				lieu_code: commune.code,
				lieu_nom: commune.nom,
				lieu_departement: commune.departement,
				lieu_dans: commune.dans
			})
		}
	};
}

/** What the dry run found. */
export interface Bilan {
	pretes: number;
	/** Imported before, under the same key. */
	deja: number;
	/** Written twice in the file. */
	doubles: number;
	erreurs: number;
	/** The first that are wrong; the report has all. */
	premieres: { numero: number; probleme: Probleme; ecrit: string }[];
	/** Thématiques that the import will make. */
	themes: string[];
}

import type { Cast } from '../load.ts';

const ESS = 'Acteurs de l’ESS et fédérations';
const HABITANTS = 'Habitants';
const ENTREPRISES = 'Entreprises';

interface VoixFictive {
	college: string;
	/** How it signs; empty: only its collège is told. */
	signature?: string;
	/** The name of an invented organisation of the demonstration, when it speaks. */
	organisation?: string;
	/** Who of the demonstration wrote it from their own account. */
	profil?: keyof Cast;
}

/** Who speaks in the contributions: nobody who exists. What is not an organisation of the demonstration signs as invented. */
export const VOIX = {
	habitant: { college: HABITANTS },
	annick: { college: HABITANTS, signature: 'Annick, habitante' },
	youenn: { college: HABITANTS, signature: 'Youenn, retraité' },
	tanguy: { college: HABITANTS, signature: 'Tanguy Morel', profil: 'observateur' },
	menhir: { college: ESS, organisation: 'Les Ateliers du Menhir bleu', profil: 'actrice' },
	goemons: { college: ESS, organisation: 'La Halle aux goémons' },
	embruns: { college: ESS, organisation: 'Mutuelle des Embruns' },
	estran: { college: ESS, organisation: 'Numérique de l’Estran' },
	federation: { college: ESS, signature: 'Fédération des Mains utiles (fictive)' },
	ficelle: { college: ESS, signature: 'Ressourcerie Bouts de ficelle (fictive)' },
	linge: { college: ESS, signature: 'Blanchisserie des Dunes, ESAT fictif' },
	reseau: { college: ESS, signature: 'Réseau des Petites Pointures (fictif)' },
	velos: { college: ESS, signature: 'Vélos du Bout du monde (association fictive)' },
	cars: { college: ENTREPRISES, signature: 'Cars de la Lande (entreprise fictive)' },
	chanvre: { college: ENTREPRISES, signature: 'Chaux et Chanvre du Talus (entreprise fictive)' },
	fournil: { college: ENTREPRISES, signature: 'Le Fournil des Korrigans (entreprise fictive)' },
	imprimerie: { college: ENTREPRISES, signature: 'Imprimerie du Gué (entreprise fictive)' },
	maraichers: { college: ENTREPRISES, signature: 'Maraîchers du Talus (groupement fictif)' },
	menuiserie: { college: ENTREPRISES, signature: 'Menuiserie Ar Bleiz (entreprise fictive)' }
} as const satisfies Record<string, VoixFictive>;

export type Voix = keyof typeof VOIX;

/** A voice with all that it may say of itself. */
export const voixOf = (key: Voix): VoixFictive => VOIX[key];

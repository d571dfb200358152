import type { NATURES_CONTRIBUTION } from '../../../domain/contribution/nature.ts';
import type { PROVENANCES } from '../../../domain/contribution/provenance.ts';
import type { Lieu } from './lieux.ts';
import type { Theme } from './themes.ts';
import type { Voix } from './voix.ts';

/** A contribution of the demonstration, invented from the first word to the last. */
export interface Apport {
	/** The day it came, in the autumn of 2017. */
	le: `2017-${string}`;
	nature: Exclude<(typeof NATURES_CONTRIBUTION)[number], 'argument_pour' | 'argument_contre' | 'reponse'>;
	par: Exclude<(typeof PROVENANCES)[number], 'import'>;
	voix: Voix;
	/** Where it is about; null: the whole of the région. */
	lieu: Lieu | null;
	themes: readonly Theme[];
	titre: string;
	/** Paragraphs of Markdown. */
	texte: readonly string[];
}

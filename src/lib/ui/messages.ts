import { page } from '$app/state';
import type { Messages } from '../messages/fr.ts';

export type Langue = 'fr' | 'en';

/** The sentences of the page's language. Called while a component is set up. */
export const useMessages = (): Messages => page.data.messages!;

/** The page's language, for dates and numbers. */
export const useLangue = (): Langue => page.data.langue;

/** The sentence of a refusal code; the code itself when nobody wrote its sentence. */
export const sentenceOf = ({ refus }: Messages, code: string): string =>
	refus[code as keyof Messages['refus']] ?? code;

import type { Langue } from '../domain/personne/langue.ts';
import type { Messages } from './fr.ts';
import { composer, type Sentences } from './typographie.ts';

/** What every page may say; the other areas are loaded with the pages that say them. */
export const COMMON = [
	'accueil',
	'cadre',
	'demarche',
	'documents',
	'domaine',
	'erreurs',
	'etape',
	'refus'
] as const satisfies (keyof Messages)[];

type Area = Exclude<keyof Messages, (typeof COMMON)[number]>;

const files = import.meta.glob<Record<string, Sentences>>([
	'./{fr,en}/*.ts',
	'!./*/{accueil,cadre,demarche,documents,domaine,erreurs,etape,refus}.ts'
]);

async function loadArea(langue: Langue, area: Area) {
	const sentences = (await files[`./${langue}/${area}.ts`]!())[area]!;
	return [area, langue === 'fr' ? composer(sentences) : sentences] as const;
}

/** The sentences that a page has already, and those of more areas. */
export async function addMessages(
	{ langue, messages }: { langue: Langue; messages?: Messages },
	...areas: Area[]
): Promise<Messages> {
	const more = await Promise.all(areas.map((area) => loadArea(langue, area)));
	return { ...messages!, ...Object.fromEntries(more) };
}

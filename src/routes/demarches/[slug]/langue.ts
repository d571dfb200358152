import { page } from '$app/state';
import type { Langue } from '$lib/domain/personne/langue';
import type { LayoutData } from './$types';

/** The language that the people of this démarche write in, to mark their words with. Read while a page of it is shown. */
export const contentLang = (): Langue =>
	// A page that is being left may outlive its data for a moment.
	(page.data as Partial<LayoutData>).demarche?.langue ?? page.data.langue;

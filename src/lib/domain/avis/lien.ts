import { slugOf } from '../etape/nature.ts';
import type { Avis } from './fait.ts';

/** Where the thing itself is to be seen; a path of this site. */
export function pathOf({ fait, objet, demarche }: Avis): string {
	const home = demarche ? `/demarches/${demarche.slug}` : '/demarches';
	switch (fait.genre) {
		case 'etape_passage':
			return `${home}/${slugOf(fait.resume.nature)}`;
		case 'document_publie':
			return `${home}/documents/${objet}/publie`;
		case 'mandat_accorde':
		case 'mandat_revoque':
			return '/compte';
		default:
			return home;
	}
}

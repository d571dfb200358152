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
		case 'rencontre_ajoutee':
		case 'rencontre_deplacee':
		case 'rencontre_annulee':
			return `${home}/calendrier`;
		case 'charte_publiee':
			return `${home}/cadre`;
		case 'recueil_ouvert':
			return `${home}/recueils/${objet}`;
		case 'demande_recue':
		case 'invitation_acceptee':
			return `${home}/membres`;
		case 'contribution_moderee':
			return fait.resume.reference ? `${home}/contributions/${fait.resume.reference}` : home;
		case 'mandat_demande':
			return `/organisations/${objet}/mandats`;
		case 'mandat_refuse':
		case 'mandat_accorde':
		case 'mandat_revoque':
			return '/compte';
		case 'role_change':
		case 'membre_retire':
		case 'demande_acceptee':
		case 'demande_refusee':
			return home;
	}
}

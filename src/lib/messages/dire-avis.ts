import type { Fait, Rencontre } from '../domain/avis/fait.ts';
import type { Langue } from '../domain/personne/langue.ts';
import { formatClock, formatPeriod } from './dates.ts';
import type { Messages } from './fr.ts';

/** What happened, in one sentence. */
export function sayFait(fait: Fait, { avis, domaine }: Messages, langue: Langue): string {
	const { phrases } = avis;
	switch (fait.genre) {
		case 'etape_passage':
			return phrases.etape_passage(domaine.natures[fait.resume.nature], fait.resume.vers);
		case 'rencontre_ajoutee':
		case 'rencontre_deplacee':
		case 'rencontre_annulee':
			return phrases[fait.genre](fait.resume.titre, sayWhen(fait.resume, domaine, langue));
		case 'document_publie':
		case 'recueil_ouvert':
		case 'membre_retire':
			return phrases[fait.genre](fait.resume.titre);
		case 'role_change':
			return phrases.role_change(domaine.roles[fait.resume.vers].toLowerCase());
		case 'mandat_accorde':
			return phrases.mandat_accorde(
				fait.resume.organisation,
				domaine.rolesMandat[fait.resume.role].toLowerCase()
			);
		case 'mandat_revoque':
		case 'mandat_demande':
			return phrases[fait.genre](fait.resume.organisation);
		case 'mandat_refuse':
			return phrases.mandat_refuse(fait.resume.organisation, fait.resume.motif ?? '');
		case 'contribution_moderee': {
			const { decision, reference = '', fichier = '', motif, message = '' } = fait.resume;
			const raison = motif && decision !== 'caviardee' ? avis.motifs[motif] : '';
			return phrases.contribution_moderee({ decision, reference, fichier, raison, message });
		}
		case 'charte_publiee':
			return phrases.charte_publiee(fait.resume.numero);
		case 'demande_refusee':
			return phrases.demande_refusee(fait.resume.motif);
		case 'demande_recue':
		case 'demande_acceptee':
		case 'invitation_acceptee':
			return phrases[fait.genre]();
	}
}

/** Day, hours (with their time zone when it is not that of Paris) and place. */
function sayWhen(
	{ debut, fin, precision, heure, heure_fin, fuseau, lieu }: Rencontre,
	domaine: Messages['domaine'],
	langue: Langue
): string {
	const hours = [heure, heure_fin].filter((hour) => hour !== undefined);
	const clock = hours.map((hour) => formatClock(hour, langue)).join(' – ');
	const elsewhere =
		fuseau && fuseau !== 'Europe/Paris' ? ` (${domaine.heureDe(domaine.fuseaux[fuseau])})` : '';
	const days = formatPeriod(debut, fin ?? debut, langue, precision)!;
	return [days, clock && clock + elsewhere, lieu].filter(Boolean).join(', ');
}

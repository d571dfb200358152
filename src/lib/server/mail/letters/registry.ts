import type { GenreCourrier } from '../../../domain/avis/courrier.ts';
import { writeAvis, writeResume } from './avis.ts';
import { writeInvitation } from './invitation.ts';
import { writeConfirmerReponse } from './confirmer-reponse.ts';
import { writeDemandeMandat, writeInvitationMandat } from './mandats.ts';
import type { Writer } from './sheet.ts';

/** Who writes which letter: one line for each genre that a migration posts with private.post_courrier. */
export const WRITERS: Readonly<Record<GenreCourrier, Writer>> = {
	avis: writeAvis,
	invitation: writeInvitation,
	resume: writeResume,
	demande_mandat: writeDemandeMandat,
	invitation_mandat: writeInvitationMandat,
	confirmer_reponse: writeConfirmerReponse
};

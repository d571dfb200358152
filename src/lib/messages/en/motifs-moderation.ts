import type { MotifModeration } from '../../domain/contribution/moderation.ts';

/** Why something is rejected or reported. */
export const motifsModeration: Record<MotifModeration, string> = {
	hors_sujet: 'Off the subject of the démarche',
	propos_interdits: 'Insulting, defamatory or discriminatory words',
	donnees_personnelles: 'Personal data of somebody else',
	doublon: 'Already said in another contribution of the same author',
	publicite: 'Advertising or automatic message',
	illisible: 'Meaningless or unreadable text',
	autre: 'Another reason'
};

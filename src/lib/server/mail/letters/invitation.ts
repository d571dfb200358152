import { z } from 'zod';
import { ROLES } from '../../../domain/demarche/role.ts';
import { formatDate } from '../../../messages/dates.ts';
import { writeLetter } from '../letter.ts';
import type { Sign } from '../sign.ts';
import type { Writer } from './sheet.ts';

const contenuSchema = z.object({
	invitation: z.uuid(),
	titre: z.string(),
	role: z.enum(ROLES),
	college: z.string().nullish(),
	invitant: z.string().nullish(),
	nom: z.string(),
	expire_le: z.string()
});

/** The token of a mailed invitation: in no table, written again whenever its letter leaves. */
export const jetonOf = (sign: Sign, invitation: string) => sign('invitation', invitation);

/** Invites one person to take part in a démarche. */
export const writeInvitation: Writer = ({ origin, langue, messages, contenu, sign }) => {
	const { invitation, titre, role, college, invitant, nom, expire_le } = contenuSchema.parse(contenu);
	const { lettre } = messages.invitation;
	return {
		subject: lettre.sujet(titre),
		html: writeLetter({
			langue,
			paragraphs: [
				lettre.bonjour(nom),
				lettre.corps(invitant ?? '', titre),
				lettre.role(messages.domaine.roles[role], college ?? ''),
				lettre.suite(formatDate(expire_le, langue))
			],
			button: { label: lettre.bouton, href: `${origin}/invitation/${jetonOf(sign, invitation)}` },
			foot: lettre.pied
		})
	};
};

import { z } from 'zod';
import { ROLES_MANDAT } from '../../../domain/personne/mandat.ts';
import { writeLetter } from '../letter.ts';
import type { Sign } from '../sign.ts';
import type { Sheet, Writer } from './sheet.ts';

const invitationSchema = z.object({
	invitation: z.uuid(),
	organisation: z.string(),
	personne: z.string().nullable(),
	role: z.enum(ROLES_MANDAT)
});
const demandeSchema = z.object({
	organisation_id: z.string(),
	organisation: z.string(),
	personne: z.string(),
	message: z.string()
});

interface Letter {
	sujet: string;
	paragraphs: string[];
	bouton: string;
	path: string;
}

function write(
	{ origin, langue, messages }: Sheet,
	{ sujet, paragraphs, bouton, path }: Letter
): ReturnType<Writer> {
	const words = messages.mandats.courriels;
	return {
		subject: sujet,
		html: writeLetter({
			langue,
			paragraphs: [words.bonjour, ...paragraphs.filter(Boolean)],
			button: { label: bouton, href: `${origin}${path}` },
			foot: words.pied
		})
	};
}

/** The token of an offered mandate: in no table, written again whenever its letter leaves. */
export const jetonMandatOf = (sign: Sign, invitation: string) => sign('invitation_mandat', invitation);

/** To an address: somebody offers it a mandate. The button holds the token that serves once. */
export const writeInvitationMandat: Writer = (sheet) => {
	const { invitation, organisation, personne, role } = invitationSchema.parse(sheet.contenu);
	const words = sheet.messages.mandats.courriels.invitation;
	return write(sheet, {
		sujet: words.sujet(organisation),
		paragraphs: [words.corps(personne ?? '', organisation), words.roles[role], words.delai],
		bouton: words.bouton,
		path: `/organisations/invitation/${jetonMandatOf(sheet.sign, invitation)}`
	});
};

/** To an administrator: somebody asks to speak for an organisation that has no référent. */
export const writeDemandeMandat: Writer = (sheet) => {
	const { organisation_id, organisation, personne, message } = demandeSchema.parse(sheet.contenu);
	const words = sheet.messages.mandats.courriels.demande;
	return write(sheet, {
		sujet: words.sujet(organisation),
		paragraphs: [words.corps(personne, organisation), message && words.message(message)],
		bouton: words.bouton,
		path: `/organisations/${organisation_id}/mandats`
	});
};

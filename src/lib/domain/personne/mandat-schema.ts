import { z } from 'zod';
import { isDay } from '../day.ts';
import { ROLES_MANDAT } from './mandat.ts';
import { courriel } from './schema.ts';

const fonction = z.string().trim().max(120, 'trop_long').default('');
const text = z.string().trim().max(1000, 'trop_long').default('');
const role = z.enum(ROLES_MANDAT, 'choix_inconnu').default('porte_parole');
const day = z
	.string()
	.refine((value) => value === '' || isDay(value), 'date_impossible')
	.default('');
const inOrder = {
	check: ({ debut, fin }: { debut: string; fin: string }) => !debut || !fin || fin >= debut,
	error: { path: ['fin'], error: 'fin_avant_debut' }
};

/** A mandate that a référent grants to somebody they know. Messages are codes of `Refus`. */
export const mandatSchema = z
	.object({ personne: z.uuid('choix_inconnu').default('' as never), role, fonction, debut: day, fin: day })
	.refine(inOrder.check, inOrder.error);
export type MandatSaisie = z.infer<typeof mandatSchema>;

/** What may change in a mandate. `debut` comes along, to compare. */
export const mandatChangeSchema = z
	.object({ fonction, debut: day, fin: day })
	.refine(inOrder.check, inOrder.error);
export type MandatChange = z.infer<typeof mandatChangeSchema>;

/** A mandate offered to a mail address. */
export const invitationMandatSchema = z.object({ courriel, role, fonction, fin: day });
export type InvitationMandatSaisie = z.infer<typeof invitationMandatSchema>;

/** Asking for a mandate. */
export const demandeMandatSchema = z.object({ fonction, message: text });

/** Accepting a request. */
export const accordSchema = z.object({ role, fonction, fin: day });

/** Refusing one: the person reads why. */
export const refusSchema = z.object({
	motif: text.refine((motif) => motif !== '', 'raison_manquante')
});

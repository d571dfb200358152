import { z } from 'zod';
import { isAtLeast, ROLES } from '../demarche/role.ts';

/** Roles that writing in a document may be reserved to; an observateur only reads. */
export const ROLES_ECRITURE = ROLES.filter((role) => role !== 'observateur');

/** What a person types to create a document or to change its settings. Messages are codes of `Refus`. */
export const documentSchema = z
	.object({
		titre: z.string().trim().min(1, 'champ_requis').max(200, 'trop_long'),
		/** Empty: of the whole démarche. */
		etape_id: z.string().default(''),
		lecture: z.enum(ROLES, 'choix_inconnu').default('observateur'),
		ecriture: z.enum(ROLES_ECRITURE, 'choix_inconnu').default('contributeur')
	})
	.refine(({ lecture, ecriture }) => isAtLeast(ecriture, lecture), {
		path: ['ecriture'],
		message: 'ecriture_sans_lecture'
	});
export type DocumentSaisie = z.infer<typeof documentSchema>;

/** The name of a version; empty for none. */
export const nomVersionSchema = z.string().trim().max(120, 'trop_long');

import { z } from 'zod';
import { isAtLeast, ROLES } from '../demarche/role.ts';
import { ROLES_ECRITURE } from './roles.ts';

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

/** The name that somebody gives a version. */
export const nomVersionSchema = z.object({
	nom: z.string().trim().min(1, 'champ_requis').max(120, 'trop_long')
});

/** What is published, and under which name; no name is needed. */
export const publicationSchema = z.object({
	/** Id of a kept version; empty: the text as it is now. */
	version: z.union([z.uuid(), z.literal('')], 'choix_inconnu').default(''),
	nom: z.string().trim().max(120, 'trop_long').default('')
});
